import { lastIndexUpTo } from './text-map.ts';

/** Paragraphs in view, as indices; both ends included. */
export interface InView {
  readonly first: number;
  readonly last: number;
}

/**
 * Which of `count` paragraphs are in a viewport of a height, by two binary searches: they stand below each
 * other. `edges` gives a paragraph's top and bottom, or null where it is not laid out. Null where none is.
 */
export function paragraphsInView(
  count: number,
  height: number,
  edges: (index: number) => { readonly top: number; readonly bottom: number } | null,
): InView | null {
  const first = lastIndexUpTo(count, (at) => (edges(at)?.bottom ?? 0) <= 0) + 1;
  const last = lastIndexUpTo(count, (at) => (edges(at)?.top ?? 0) < height);
  return first <= last && first < count ? { first, last } : null;
}
