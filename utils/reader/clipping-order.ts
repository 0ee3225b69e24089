import type { ClippingSort } from './clipping-list.ts';
import type { IndexedClipping } from './indexed-clipping.ts';

type Key = readonly (string | number | null)[];

/** What each sort compares, in this order; null comes last either way. */
const KEYS: Readonly<Record<ClippingSort, (indexed: IndexedClipping) => Key>> = {
  newest: () => [],
  oldest: () => [],
  changed: ({ clipping }) => [clipping.changed],
  published: ({ clipping }) => [clipping.article.published],
  speaker: ({ officials, institutions }) => [(officials[0] ?? institutions[0])?.label.toLowerCase() ?? null],
  outlet: ({ outlet }) => [outlet?.key ?? null],
  title: ({ page }) => [page.label === '' ? null : page.label.toLowerCase()],
  page: ({ page, clipping }) => [page.key, clipping.quote.position?.[0] ?? null],
};

/** Sorts in which the greatest comes first. */
const DESCENDING: readonly ClippingSort[] = ['changed', 'published'];

/** Clippings in an order; those that are alike in it from the newest to the oldest. */
export function inClippingOrder(
  clippings: readonly IndexedClipping[],
  sort: ClippingSort,
): readonly IndexedClipping[] {
  const sign = DESCENDING.includes(sort) ? -1 : 1;
  const byAge = sort === 'oldest' ? 1 : -1;
  return clippings
    .map((indexed) => ({ indexed, key: KEYS[sort](indexed), created: indexed.clipping.created }))
    .sort((a, b) => {
      for (let at = 0; at < a.key.length; at++) {
        const order = compare(a.key[at] ?? null, b.key[at] ?? null, sign);
        if (order !== 0) return order;
      }
      return a.created === b.created ? 0 : a.created < b.created ? -byAge : byAge;
    })
    .map(({ indexed }) => indexed);
}

function compare(a: Key[number], b: Key[number], sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
