import type { ClippingFilter } from './clipping-list.ts';
import type { IndexedClipping, Labelled } from './indexed-clipping.ts';

/** Whether a clipping has all the terms (see `search-terms.ts`), and passes the filter. */
export function clippingMatcher(
  terms: readonly string[],
  filter: ClippingFilter,
): (indexed: IndexedClipping) => boolean {
  const any = (wanted: readonly string[]): ((entries: readonly Labelled[]) => boolean) => {
    const keys = new Set(wanted);
    return (entries) => keys.size === 0 || entries.some(({ key }) => keys.has(key));
  };
  const officials = any(filter.officials);
  const institutions = any(filter.institutions);
  const outlets = any(filter.outlets);
  return (indexed) => {
    const { clipping } = indexed;
    return (
      (clipping.deleted !== null) === filter.trash &&
      (filter.url === null || clipping.article.url === filter.url) &&
      isOneOf(clipping.colour, filter.colours) &&
      isOneOf(clipping.kind, filter.kinds) &&
      officials(indexed.officials) &&
      institutions(indexed.institutions) &&
      outlets(indexed.outlet === null ? [] : [indexed.outlet]) &&
      filter.tags.every((wanted) => indexed.tags.some(({ key }) => key === wanted)) &&
      isWithin(dateOf(indexed, filter.dated), filter) &&
      terms.every((term) => indexed.haystack().includes(term))
    );
  };
}

function isOneOf<T>(value: T | null, wanted: readonly T[]): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

/** A date, of the article or of the clipping, as far as it is known. */
export function dateOf({ clipping }: IndexedClipping, dated: ClippingFilter['dated']): string | null {
  return dated === 'published' ? clipping.article.published : clipping.created.slice(0, 'yyyy-mm-dd'.length);
}

/** A month lies within what has any of its days. */
function isWithin(date: string | null, { from, to }: ClippingFilter): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const until = `${to ?? ''}\uffff`;
  return (from === null || `${date}\uffff` >= from) && (to === null || date <= until);
}
