import type { ClippingMark } from '../../utils/messages/clipping-messages.ts';
import type { Article, Result } from '../../utils/model.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import { watchLayout } from '../../utils/page/watch-layout.ts';
import type { Known } from './page-reader.ts';

export interface ClippingMarks {
  /** Asks anew: the article, or the reader's clippings of it, may be others now. */
  refresh(): void;
}

export interface ClippingMarksOptions {
  readonly window: Window & typeof globalThis;
  readonly known: () => Known;
  readonly overlay: Overlay;
  readonly ask: (article: Article) => Promise<Result<readonly ClippingMark[]>>;
  readonly signal: AbortSignal;
}

/** Boxes on one page; a reader with more clippings there sees the first. */
const MOST_BOXES = 400;

/**
 * Draws a warm line under what the reader has clipped. The lines lie in the closed host, which the page cannot look
 * into, and never in the highlight registry, which it can read.
 */
export function createClippingMarks(options: ClippingMarksOptions): ClippingMarks {
  const { window, known, overlay, ask, signal } = options;
  let marks: readonly ClippingMark[] = [];
  let drawing: number | null = null;

  const draw = (): void => {
    drawing = null;
    const now = known();
    const rects =
      now.state === 'read' && !signal.aborted
        ? marks.flatMap(({ span }) => Array.from(now.page.rangeOf(span)?.getClientRects() ?? []))
        : [];
    overlay.drawBoxes('clipping', rects.slice(0, MOST_BOXES));
  };
  const drawSoon = (): void => {
    if (marks.length > 0 && drawing === null) drawing = window.requestAnimationFrame(draw);
  };
  watchLayout(window, drawSoon, signal);

  const refresh = async (): Promise<void> => {
    const now = known();
    const text = now.state === 'read' ? now.reading.article.text : null;
    const answer = now.state === 'read' ? await ask(now.reading.article).catch(() => null) : null;
    const after = known();
    // Another article came meanwhile, and asks for itself.
    if (text !== (after.state === 'read' ? after.reading.article.text : null)) return;
    marks = answer?.ok ? answer.value : [];
    draw();
  };
  return { refresh: () => void refresh() };
}
