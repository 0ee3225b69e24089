import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { counted, formatNumber } from '../words/counted.ts';

/** As suggested to the browser: a card cannot ask what it was changed to. */
const SHORTCUT = 'Alt+Shift+O';

/** How often the name stands on the page, with steps to the others, and the way to the panel. */
export function CardFoot({
  mention,
  mentions,
  statements,
  openByHand,
  onStep,
  onOpenPanel,
}: {
  /** Counted from 0; -1 where it is none of them. */
  readonly mention: number;
  readonly mentions: number;
  readonly statements: number;
  readonly openByHand: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpenPanel: () => void;
}): VNode {
  return (
    <footer class="card-foot">
      {mentions > 0 && (
        <span class="card-times">
          <span role="status">
            {mention >= 0 && mentions > 1
              ? i18n.t('card.mentionHere', [formatNumber(mention + 1), formatNumber(mentions)])
              : counted('card.timesHere', mentions)}
          </span>
          {mentions > 1 && (
            <>
              <StepButton by={-1} onStep={onStep} />
              <StepButton by={1} onStep={onStep} />
            </>
          )}
        </span>
      )}
      <button type="button" class="card-open" onClick={onOpenPanel}>
        {statements > 0 ? counted('card.statementsInAll', statements) : i18n.t('card.openPanel')}
        <Icon name="next" />
      </button>
      {openByHand && (
        <p class="card-by-hand" role="status">
          {i18n.t('card.openPanelByHand', [SHORTCUT])}
        </p>
      )}
    </footer>
  );
}

function StepButton({ by, onStep }: { readonly by: 1 | -1; readonly onStep: (by: 1 | -1) => void }): VNode {
  const name = i18n.t(by === 1 ? 'card.nextMention' : 'card.previousMention');
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={() => onStep(by)}>
      <Icon name={by === 1 ? 'next' : 'previous'} />
    </button>
  );
}
