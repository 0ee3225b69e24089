import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { counted } from '../words/counted.ts';

/** How often the name stands on the page, with steps through the places: the page scrolls there. */
export function MentionSteps({
  mentions,
  onShow,
}: {
  readonly mentions: readonly Span[];
  readonly onShow: (span: Span) => void;
}): VNode | null {
  const [at, setAt] = useState(-1);
  if (mentions.length === 0) return null;
  const go = (by: 1 | -1): void => {
    // From before the first, a step back leads to the last.
    const next = at === -1 && by === -1 ? mentions.length - 1 : (at + by + mentions.length) % mentions.length;
    const span = mentions[next];
    setAt(next);
    if (span !== undefined) onShow(span);
  };
  return (
    <p class="mention-steps">
      {counted('card.timesHere', mentions.length)}
      <Step name={i18n.t('card.previousMention')} icon="previous" onPress={() => go(-1)} />
      <Step name={i18n.t('card.nextMention')} icon="next" onPress={() => go(1)} />
    </p>
  );
}

function Step({
  name,
  icon,
  onPress,
}: {
  readonly name: string;
  readonly icon: 'previous' | 'next';
  readonly onPress: () => void;
}): VNode {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
