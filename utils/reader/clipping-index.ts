import { countFacets } from './clipping-facets.ts';
import type { ClippingPage, ClippingQuery } from './clipping-list.ts';
import { inClippingOrder } from './clipping-order.ts';
import { runsOf } from './clipping-runs.ts';
import { clippingMatcher } from './clipping-search.ts';
import { type IndexedClipping, indexClipping } from './indexed-clipping.ts';
import type { StoredClipping } from './stored-clipping.ts';

/** All clippings in memory, as a list asks for them: 10,000 take about 30 MB, and a question some milliseconds. */
export interface ClippingIndex {
  /** Up to which it is told of everything; 0 where it was told of nothing. */
  revision(): number;
  put(rows: readonly StoredClipping[]): void;
  /** Forgets all others; that was everything up to a revision. */
  keepOnly(ids: readonly string[], upTo: number): void;
  list(query: ClippingQuery): ClippingPage;
}

export function createClippingIndex(): ClippingIndex {
  const byId = new Map<string, IndexedClipping>();
  /** By sort; made when asked for. */
  const orders = new Map<ClippingQuery['sort'], readonly IndexedClipping[]>();
  let revision = 0;

  return {
    revision: () => revision,
    put(rows) {
      orders.clear();
      for (const row of rows) byId.set(row.id, indexClipping(row.clipping));
    },
    keepOnly(ids, upTo) {
      revision = upTo;
      const kept = new Set(ids);
      for (const id of byId.keys()) if (!kept.has(id)) byId.delete(id);
      orders.clear();
    },
    list({ text, filter, sort, group, offset, limit }) {
      const ordered = orders.get(sort) ?? inClippingOrder([...byId.values()], sort);
      orders.set(sort, ordered);
      const found = ordered.filter(clippingMatcher(text, filter));
      const { rows, runs } = runsOf(found, group);
      return {
        rows: rows.slice(offset, offset + limit).map(({ clipping }) => clipping),
        total: rows.length,
        clippings: found.length,
        runs,
        facets: countFacets(found),
      };
    },
  };
}
