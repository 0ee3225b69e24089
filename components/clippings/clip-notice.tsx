import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ClipAnswer } from '../../utils/messages/clipping-messages.ts';
import type { Result } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { ClipOutcome, type ClipOutcomeActions } from './clip-outcome.tsx';
import './clip-notice.css';

/** In the place of a card: what became of what the reader has selected and clipped. */
export function ClipNotice({
  answer,
  openByHand,
  onClose,
  ...actions
}: ClipOutcomeActions & {
  readonly answer: Result<ClipAnswer>;
  /** A sentence where the panel must be opened by hand; else null. */
  readonly openByHand: string | null;
  readonly onClose: () => void;
}): VNode {
  return (
    <section class="clip-notice" role="dialog" aria-label={i18n.t('clip.label')}>
      <ClipOutcome answer={answer} {...actions} />
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.close')}
        title={i18n.t('card.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {openByHand !== null && (
        <p class="clip-by-hand" role="status">
          {openByHand}
        </p>
      )}
    </section>
  );
}
