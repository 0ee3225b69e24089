import { PAGE_VIEW, type PanelView, tabOfView } from './panel-view.ts';

/** How a view was left. */
export interface Leaving {
  /** How far down the reader had it, in CSS pixels. */
  readonly scroll: number;
  /** What had the focus, as `focusName` names it; null where nothing did. */
  readonly focus: string | null;
}

/** A view, and how the reader left it last. */
export interface Place extends Leaving {
  readonly view: PanelView;
}

/** The reader's way through the panel: where they are, what lies behind and, after going back, ahead. */
export interface Trail {
  readonly here: Place;
  /** The place left last comes last. */
  readonly past: readonly Place[];
  /** The next one comes first. */
  readonly future: readonly Place[];
}

/** Further back nobody goes step by step. */
const MAX_PLACES = 30;

const AT_ITS_TOP: Leaving = { scroll: 0, focus: null };

export const START: Trail = { here: { view: PAGE_VIEW, ...AT_ITS_TOP }, past: [], future: [] };

/** On to a view; what was ahead is forgotten. */
export function goTo({ here, past }: Trail, view: PanelView, left: Leaving = AT_ITS_TOP): Trail {
  if (JSON.stringify(view) === JSON.stringify(here.view)) return { here, past, future: [] };
  return {
    here: { view, ...AT_ITS_TOP },
    past: [...past, { ...here, ...left }].slice(-MAX_PLACES),
    future: [],
  };
}

/** One place back or forward; the same trail where there is none. */
export function step(trail: Trail, by: 1 | -1, left: Leaving = AT_ITS_TOP): Trail {
  const { here, past, future } = trail;
  const behind = { ...here, ...left };
  const [next, ...ahead] = future;
  const last = past.at(-1);
  if (by === 1) return next === undefined ? trail : { here: next, past: [...past, behind], future: ahead };
  return last === undefined ? trail : { here: last, past: past.slice(0, -1), future: [behind, ...future] };
}

/**
 * What is left of a trail when another page comes: search, library and what was opened from them are of no page. Where
 * the reader was on the page they are at the start of the new one.
 */
export function withoutPage({ here, past, future }: Trail): Trail {
  const lasts = ({ view }: Place): boolean => tabOfView(view) !== 'page';
  return {
    here: lasts(here) ? here : START.here,
    past: past.filter(lasts),
    future: future.filter(lasts),
  };
}

/** The way through a page by itself, as it is kept for coming back: up to the last place that is the page's. */
export function pagePart(trail: Trail): Trail {
  const isPages = ({ view }: Place): boolean => tabOfView(view) === 'page';
  if (isPages(trail.here)) return trail;
  const last = trail.past.findLastIndex(isPages);
  const here = trail.past[last];
  return here === undefined ? START : { here, past: trail.past.slice(0, last), future: [] };
}
