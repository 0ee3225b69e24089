import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChoiceButtons } from '../choices/choice-buttons.tsx';
import type { NameChoiceProps } from '../choices/name-choices.ts';
import { Icon } from '../icon.tsx';

const FOLD_ID = 'more-choices';

/** The card's “more”: unfolds what can be chosen for the name. Nothing to choose, nothing to unfold. */
export function MoreChoices(props: Omit<NameChoiceProps, 'name' | 'problem'>): VNode | null {
  const [open, setOpen] = useState(false);
  if (props.linked.length === 0 && props.choices.neverMarked) return null;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-expanded={open}
        aria-controls={FOLD_ID}
        aria-label={i18n.t('card.more')}
        title={i18n.t('card.more')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <div id={FOLD_ID} class="card-fold" hidden={!open}>
        <ChoiceButtons {...props} />
      </div>
    </>
  );
}
