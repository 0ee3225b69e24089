import type { Span } from '../../utils/model.ts';
import { paragraphsInView } from '../../utils/page/in-view.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import { scrollToRange } from '../../utils/page/scroll-to-range.ts';
import type { Known } from './page-reader.ts';

export interface PanelAnswers {
  scrollToSpan(span: Span): void;
  flashSpan(span: Span | null): void;
  /** Tells the paragraphs in view, also where they are the same as before. */
  tellView(): void;
}

export interface PanelAnswersOptions {
  readonly window: Window;
  readonly known: () => Known;
  readonly overlay: Overlay;
  readonly tell: (view: { first: number; last: number }) => void;
  readonly signal: AbortSignal;
}

/** Long enough to be found by eye after a scroll, in ms. */
const FLASH_MS = 1600;
/** The panel follows the reader, not each notch of the wheel, in ms. */
const VIEW_MS = 150;

/** What the panel sees and does on the page. */
export function createPanelAnswers(options: PanelAnswersOptions): PanelAnswers {
  const { window, known, overlay, tell, signal } = options;
  let flashing: number | undefined;
  let looking: number | null = null;
  let told = '';

  const rangeOf = (span: Span): Range | null => {
    const now = known();
    return now.state === 'read' ? now.page.rangeOf(span) : null;
  };
  const flashSpan = (span: Span | null): void => {
    window.clearTimeout(flashing);
    const range = span === null ? null : rangeOf(span);
    overlay.drawBoxes('flash', range === null ? [] : Array.from(range.getClientRects()));
    if (range !== null) flashing = window.setTimeout(() => overlay.drawBoxes('flash', []), FLASH_MS);
  };
  const look = (): void => {
    looking = null;
    const now = known();
    if (now.state !== 'read' || signal.aborted) return;
    const { paragraphs } = now.page.article;
    const view = paragraphsInView(paragraphs.length, window.innerHeight, (index) => {
      const span = paragraphs[index];
      return (span && now.page.rangeOf(span)?.getBoundingClientRect()) ?? null;
    });
    const news = view === null ? '' : `${view.first}-${view.last}`;
    if (view === null || news === told) return;
    told = news;
    tell(view);
  };
  const lookSoon = (): void => {
    looking ??= window.setTimeout(look, VIEW_MS);
  };
  window.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(flashing);
      if (looking !== null) window.clearTimeout(looking);
    },
    { once: true },
  );

  return {
    flashSpan,
    scrollToSpan: (span) => {
      const range = rangeOf(span);
      if (range === null) return;
      const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollToRange(range, smooth);
      flashSpan(span);
    },
    tellView: () => {
      told = '';
      lookSoon();
    },
  };
}
