import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ClippingGlance } from '../../utils/messages/clipping-messages.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import { ago } from '../words/ago.ts';
import './own-clippings.css';

const SHOWN = 2;

/** The reader's own clippings on somebody, the newest first, in a card. */
export function OwnClippings({
  clippings,
  onOpen,
}: {
  readonly clippings: readonly ClippingGlance[];
  readonly onOpen: (id: ClippingId) => void;
}): VNode | null {
  if (clippings.length === 0) return null;
  return (
    <section class="card-part own-clippings" aria-labelledby="own-clippings">
      <h2 id="own-clippings" class="card-label">
        {i18n.t('clip.own')}
      </h2>
      <ol class="card-said">
        {clippings.slice(0, SHOWN).map(({ id, text, note, outlet, created }) => (
          <li key={id}>
            <button type="button" class="own-clipping quotation short" onClick={() => onOpen(id)}>
              {text}
            </button>
            {note !== '' && <p class="own-note">{note}</p>}
            <p class="source-line">
              {[outlet, i18n.t('clip.clippedAgo', [ago(created, Date.now())])]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
