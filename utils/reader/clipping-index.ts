import { countFacets } from './clipping-facets.ts';
import type { ClippingPage, ClippingQuery } from './clipping-list.ts';
import { inClippingOrder } from './clipping-order.ts';
import { runsOf } from './clipping-runs.ts';
import { clippingMatcher } from './clipping-search.ts';
import { type IndexedClipping, indexClipping } from './indexed-clipping.ts';
import type { StoredClipping } from './stored-clipping.ts';

/** All clippings in memory, as a list asks for them: 10,000 take about 30 MB, and a question some milliseconds. */
export interface ClippingIndex {
  /** The latest that it has; 0 where it is empty. */
  revision(): number;
  size(): number;
  put(rows: readonly StoredClipping[]): void;
  /** Forgets all others. */
  keepOnly(ids: readonly string[]): void;
  list(query: ClippingQuery): ClippingPage;
}

export function createClippingIndex(): ClippingIndex {
  const byId = new Map<string, IndexedClipping>();
  /** By sort; made when asked for. */
  const orders = new Map<ClippingQuery['sort'], readonly IndexedClipping[]>();
  let revision = 0;

  return {
    revision: () => revision,
    size: () => byId.size,
    put(rows) {
      if (rows.length > 0) orders.clear();
      for (const row of rows) {
        byId.set(row.id, indexClipping(row.clipping));
        revision = Math.max(revision, row.revision);
      }
    },
    keepOnly(ids) {
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
