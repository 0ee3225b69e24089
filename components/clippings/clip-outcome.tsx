import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ClipAnswer } from '../../utils/messages/clipping-messages.ts';
import type { Result } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import { Icon } from '../icon.tsx';
import { ago } from '../words/ago.ts';
import { problemInWords } from '../words/problem.ts';
import './clip-outcome.css';

export interface ClipOutcomeActions {
  /** Opens the clipping that there is now. */
  readonly onOpen: (id: ClippingId) => void;
  readonly onUndo: (id: ClippingId) => void;
  /** The reader wants it saved although the window is private. */
  readonly onEvenPrivate: () => void;
}

/** What became of an order to clip, with what can be done about it. */
export function ClipOutcome({
  answer,
  onOpen,
  onUndo,
  onEvenPrivate,
}: ClipOutcomeActions & { readonly answer: Result<ClipAnswer> }): VNode {
  if (!answer.ok) {
    return (
      <span class="clip-outcome failed" role="alert">
        {problemInWords(answer.error)}
      </span>
    );
  }
  const done = answer.value;
  switch (done.is) {
    case 'nothing':
      return (
        <span class="clip-outcome" role="status">
          {i18n.t('clip.nothing')}
        </span>
      );
    case 'private':
      return (
        <span class="clip-outcome" role="status">
          {i18n.t('clip.private')}{' '}
          <button type="button" class="plain-button" onClick={onEvenPrivate}>
            {i18n.t('clip.evenPrivate')}
          </button>
        </span>
      );
    case 'already':
      return (
        <span class="clip-outcome" role="status">
          <button type="button" onClick={() => onOpen(done.id)}>
            {i18n.t('clip.already', [ago(done.created, Date.now())])}
          </button>
        </span>
      );
    default:
      return (
        <span class="clip-outcome" role="status">
          <span class="clip-saved">
            <Icon name="check" />
            {i18n.t(done.is === 'back' ? 'clip.back' : 'clip.saved')}
          </span>
          <button type="button" onClick={() => onOpen(done.id)}>
            {i18n.t('clip.addNote')}
          </button>
          <button type="button" onClick={() => onUndo(done.id)}>
            {i18n.t('clip.undo')}
          </button>
        </span>
      );
  }
}
