import type { Span } from '../../utils/model.ts';
import { type Marks, type MarkTone, toneFor } from '../../utils/page/marks.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import type { PageText } from '../../utils/page/read-page.ts';
import type { Known } from './page-reader.ts';

/** Draws what is marked of what is known of the page, or nothing. */
export type DrawMarks = (known: Known) => void;

/**
 * The page's marks, drawn anew only where they are others: the page sees a new drawing, and would learn from it when the
 * corpus has answered, or the reader changed something elsewhere.
 */
export function createNameMarks(
  window: Pick<Window, 'getComputedStyle'>,
  marks: Marks,
  overlay: Pick<Overlay, 'setTone'>,
): DrawMarks {
  let drawn: { readonly page: PageText; readonly spans: readonly Span[]; readonly tone: MarkTone } | null =
    null;

  return (known) => {
    if (known.state !== 'read') {
      drawn = null;
      marks.clear();
      return;
    }
    const { page, mentions } = known;
    const tone =
      page.container === null ? 'on-light' : toneFor(window.getComputedStyle(page.container).color);
    const spans = mentions.marked.map(({ span }) => span);
    if (drawn?.page === page && drawn.tone === tone && String(drawn.spans) === String(spans)) return;
    drawn = { page, spans, tone };
    overlay.setTone(tone);
    marks.draw(spans.length, (at) => page.rangeOf(spans[at] as Span), tone);
  };
}
