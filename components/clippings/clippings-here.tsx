import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { ClippingHere } from '../../utils/messages/clipping-messages.ts';
import type { Span } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import { Section } from '../page/section.tsx';
import { ago } from '../words/ago.ts';
import { wordsOfClipping } from './clipping-words.tsx';
import { PlainNote } from './plain-note.tsx';
import './clippings-here.css';

/** What the reader has clipped of the page before them; what does not stand there any more is listed, not dropped. */
export function ClippingsHere({
  clippings,
  onShow,
  onOpen,
}: {
  readonly clippings: readonly ClippingHere[];
  readonly onShow: (span: Span) => void;
  readonly onOpen: (id: ClippingId) => void;
}): VNode | null {
  if (clippings.length === 0) return null;
  return (
    <Section id="own-clippings-here" title={i18n.t('clip.here')} count={clippings.length}>
      <ol class="clippings-here">
        {clippings.map(({ clipping, found }) => (
          <li key={clipping.id}>
            <button
              type="button"
              class="clipping-words quotation short"
              lang={clipping.article.language ?? undefined}
              title={i18n.t(found === null ? 'clippings.edit' : 'clippings.showOnPage')}
              onClick={() => (found === null ? onOpen(clipping.id) : onShow(found.span))}
            >
              {wordsOfClipping(clipping)}
            </button>
            {found === null && (
              <>
                <p class="clipping-gone">{i18n.t('clip.gone')}</p>
                <p class="soft clipping-was">{clipping.place.paragraph}</p>
              </>
            )}
            {found?.how === 'fuzzy' && <p class="soft">{i18n.t('clip.changed')}</p>}
            {clipping.note !== '' && <PlainNote text={clipping.note} />}
            <p class="source-line">
              {i18n.t('clip.clippedAgo', [ago(clipping.created, Date.now())])}{' '}
              <button type="button" onClick={() => onOpen(clipping.id)}>
                {i18n.t('clippings.edit')}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
