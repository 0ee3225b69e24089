import type { VNode } from 'preact';
import type { Clipping, ClippingDraft } from '../../utils/reader/clipping.ts';
import { spoken } from '../words/spoken.ts';

/** A clipping's words as a line shows them: what was said, in quote marks where it was quoted whole. */
export function wordsOfClipping({
  quote,
  kind,
  article,
}: Pick<ClippingDraft, 'quote' | 'kind' | 'article'>): string {
  const { exact, said, speech } = quote;
  const words = said.map(([start, end]) => exact.slice(start, end)).join(' … ') || exact;
  return kind === 'statement' && speech !== null ? spoken(words, speech, article.language) : exact;
}

/** The paragraph of a clipping with its words set off; where they do not stand in it as they are, the paragraph alone. */
export function InParagraph({
  clipping,
}: {
  readonly clipping: Pick<Clipping, 'quote' | 'place' | 'article'>;
}): VNode {
  const { paragraph } = clipping.place;
  const { exact } = clipping.quote;
  const at = paragraph.indexOf(exact);
  return (
    <blockquote class="clipping-context" lang={clipping.article.language ?? undefined}>
      {at < 0 ? (
        paragraph
      ) : (
        <>
          {paragraph.slice(0, at)}
          <mark>{exact}</mark>
          {paragraph.slice(at + exact.length)}
        </>
      )}
    </blockquote>
  );
}
