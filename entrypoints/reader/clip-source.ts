import type { ClipSource, ClipWanted, PieceOfPage } from '../../utils/messages/clipping-messages.ts';
import type { Span } from '../../utils/model.ts';
import { placeOf } from '../../utils/page/place-of.ts';
import { selectedSpan } from '../../utils/page/selected-span.ts';
import type { Known } from './page-reader.ts';

/** The span that a clipping is made of; null where the page has no such words. */
export function spanWanted(wanted: ClipWanted, now: Known, document: Document): Span | null {
  if (now.state !== 'read') return null;
  switch (wanted.what) {
    case 'selection':
      return selectedSpan(document, now.page);
    case 'card':
      return wanted.span;
    case 'item': {
      const [first] = wanted.spans;
      const last = wanted.spans.at(-1);
      return first === undefined || last === undefined ? null : [first[0], last[1]];
    }
    case 'record':
      return null;
  }
}

/** What a clipping is made of, as the page has it. */
export function clipSource(wanted: PieceOfPage, now: Known, document: Document): ClipSource | null {
  const span = spanWanted(wanted, now, document);
  if (now.state !== 'read' || span === null) return null;
  const { page, reading } = now;
  const range = page.rangeOf(span);
  const { article, analysis, matches } = reading;
  return {
    kind: wanted.what === 'item' ? wanted.kind : wanted.what,
    ...{ article, analysis, matches, span },
    origin: page.provenance,
    address: document.location.href,
    said: wanted.what === 'item' ? wanted.spans : [span],
    place: range === null ? { headings: [], fragment: null } : placeOf(range, page.container, article.title),
  };
}

/** Where on the screen it stands; what is selected outside the article has its place too. */
export function rectsOfClip(wanted: ClipWanted, now: Known, document: Document): readonly DOMRect[] {
  const span = spanWanted(wanted, now, document);
  const selection = wanted.what === 'selection' ? document.getSelection() : null;
  const range =
    span !== null && now.state === 'read'
      ? now.page.rangeOf(span)
      : selection !== null && selection.rangeCount > 0
        ? selection.getRangeAt(0)
        : null;
  return Array.from(range?.getClientRects() ?? []);
}
