import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';

import type { Beside, ClipWanted } from '../../utils/messages/clipping-messages.ts';
import { Icon } from '../icon.tsx';
import { ClipContext } from './clip-context.ts';
import { ClipOutcome } from './clip-outcome.tsx';
import './clip-button.css';

const NAMES = {
  selection: 'clip.selection',
  statement: 'clip.statement',
  claim: 'clip.claim',
  card: 'clip.card',
  record: 'clip.statement',
} as const;

/** Clips a piece of the page or a statement of the corpus, and says what has become of it. */
export function ClipButton({
  wanted,
  beside = [],
  brief = false,
}: {
  readonly wanted: ClipWanted;
  /** What of the corpus the reader sees beside it. */
  readonly beside?: Beside;
  /** Without the way to correct it first, where many stand in a list. */
  readonly brief?: boolean;
}): VNode | null {
  const clips = useContext(ClipContext);
  if (clips === null) return null;
  const state = clips.stateOf(wanted);
  const order = { wanted, beside, evenPrivate: false };
  if (state?.is === 'done') {
    return (
      <ClipOutcome
        answer={state.answer}
        onOpen={clips.open}
        onUndo={(id) => clips.unclip(wanted, id)}
        onEvenPrivate={() => clips.clip({ ...order, evenPrivate: true })}
      />
    );
  }
  const { prepare } = clips;
  const name = i18n.t(NAMES[wanted.what === 'item' ? wanted.kind : wanted.what]);
  return (
    <span class="clip-buttons">
      <button
        type="button"
        class="icon-button clip-button"
        aria-label={name}
        title={name}
        disabled={state?.is === 'asking'}
        onClick={() => clips.clip(order)}
      >
        <Icon name="clip" />
      </button>
      {prepare !== null && !brief && (
        <button
          type="button"
          class="icon-button clip-button"
          aria-label={i18n.t('clip.prepare')}
          title={i18n.t('clip.prepare')}
          onClick={() => prepare(order)}
        >
          <Icon name="edit" />
        </button>
      )}
    </span>
  );
}
