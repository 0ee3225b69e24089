/** The light and the dark ink of the marks: whichever goes with the article's own text. */
export type MarkTone = 'on-light' | 'on-dark';

/** Highlight names; `entrypoints/marks.css` styles them. The page can read the registry. */
const NAMES: Readonly<Record<MarkTone, string>> = {
  'on-light': 'on-record-name',
  'on-dark': 'on-record-name-on-dark',
};

/** Five hundred ranges take 2 to 4 ms (measured). */
const SLICE = 500;

export interface Marks {
  /** Marks `count` ranges, and no others, a slice at a time; `rangeAt` gives null for one that is gone. */
  draw(count: number, rangeAt: (index: number) => Range | null, tone: MarkTone): void;
  clear(): void;
}

/** The browser's part; absent where it has no Custom Highlight API. */
export interface HighlightApi {
  readonly registry: Pick<HighlightRegistry, 'set' | 'delete'>;
  readonly create: () => Highlight;
  /** Runs the next slice when the page has had its turn. */
  readonly later: (next: () => void) => void;
}

/** The API as this browser has it; null where it is missing. */
export function highlightApi(): HighlightApi | null {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !CSS.highlights) return null;
  return { registry: CSS.highlights, create: () => new Highlight(), later: (next) => setTimeout(next) };
}

/**
 * Underlines names without touching the page's DOM. References to the highlights are kept here, since the
 * registry cannot be iterated in Firefox's content scripts. All marks go when the signal aborts. Without
 * the API nothing is marked; the panel works all the same.
 */
export function createMarks(api: HighlightApi | null, signal: AbortSignal): Marks {
  const highlights = new Map<MarkTone, Highlight>();
  let drawing = 0;
  const clear = (): void => {
    drawing++;
    for (const [tone, highlight] of highlights) {
      highlight.clear();
      api?.registry.delete(NAMES[tone]);
    }
    highlights.clear();
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    clear,
    draw: (count, rangeAt, tone) => {
      clear();
      if (api === null || signal.aborted || count === 0) return;
      const own = drawing;
      const highlight = api.create();
      highlights.set(tone, highlight);
      api.registry.set(NAMES[tone], highlight);
      const slice = (from: number): void => {
        if (own !== drawing) return;
        const to = Math.min(count, from + SLICE);
        for (let at = from; at < to; at++) {
          const range = rangeAt(at);
          if (range !== null) highlight.add(range);
        }
        if (to < count) api.later(() => slice(to));
      };
      slice(0);
    },
  };
}

/** Above this relative luminance text is light, so what is behind it is dark. */
const LIGHT_TEXT = 0.4;

/** The tone that goes with text of a computed colour, such as `rgb(20, 20, 20)`; other notations read as dark text. */
export function toneFor(textColour: string): MarkTone {
  const [red, green, blue] = (/^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(textColour) ?? [])
    .slice(1)
    .map((part) => (Number(part) / 255) ** 2.2);
  if (red === undefined || green === undefined || blue === undefined) return 'on-light';
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_TEXT ? 'on-dark' : 'on-light';
}
