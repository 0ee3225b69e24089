import { countFacets } from './clipping-facets.ts';
import type { ClippingFacets, ClippingPage, ClippingQuery } from './clipping-list.ts';
import { inClippingOrder } from './clipping-order.ts';
import { runsOf } from './clipping-runs.ts';
import { clippingMatcher } from './clipping-search.ts';
import { type IndexedClipping, indexClipping } from './indexed-clipping.ts';
import { isNarrower, searchTerms } from './search-terms.ts';
import type { StoredClipping } from './stored-clipping.ts';

/** All clippings in memory, as a list asks for them: 10,000 take about 30 MB, and a question some milliseconds. */
export interface ClippingIndex {
  /** Up to which it is told of everything; 0 where it was told of nothing. */
  revision(): number;
  put(rows: readonly StoredClipping[]): void;
  /** Forgets all others; that was everything up to a revision. */
  keepOnly(ids: readonly string[], upTo: number): void;
  list(query: ClippingQuery): ClippingPage;
  /** Works out what the first search would have to wait for, some clippings a step. */
  prepare(): Generator<undefined, void>;
}

/** The last question with what it found. */
interface Answer {
  readonly terms: readonly string[];
  /** Everything else that it asked, as text. */
  readonly about: string;
  readonly found: readonly IndexedClipping[];
  readonly facets: ClippingFacets;
}

/** Clippings prepared in a step: some milliseconds. */
const PREPARED_A_STEP = 200;

/** An empty index, to be fed from the database. */
export function createClippingIndex(): ClippingIndex {
  const byId = new Map<string, IndexedClipping>();
  /** By sort; made when asked for. */
  const orders = new Map<ClippingQuery['sort'], readonly IndexedClipping[]>();
  let revision = 0;
  let last: Answer | null = null;

  /** What is found, in order. Of a question that narrows the last one, letter by letter, only what that one found is asked. */
  const find = ({ text, filter, sort }: ClippingQuery): Answer => {
    const terms = searchTerms(text);
    const about = JSON.stringify([filter, sort]);
    const isWithin = last !== null && last.about === about && isNarrower(terms, last.terms);
    if (isWithin && last !== null && isNarrower(last.terms, terms)) return last;
    const ordered = orders.get(sort) ?? inClippingOrder([...byId.values()], sort);
    orders.set(sort, ordered);
    const among = isWithin && last !== null ? last.found : ordered;
    const found = among.filter(clippingMatcher(terms, filter));
    last = { terms, about, found, facets: countFacets(found) };
    return last;
  };
  const forget = (): void => {
    orders.clear();
    last = null;
  };

  return {
    revision: () => revision,
    put(rows) {
      forget();
      for (const row of rows) byId.set(row.id, indexClipping(row.clipping));
    },
    keepOnly(ids, upTo) {
      revision = upTo;
      const kept = new Set(ids);
      for (const id of byId.keys()) if (!kept.has(id)) byId.delete(id);
      forget();
    },
    *prepare() {
      let count = 0;
      for (const indexed of [...byId.values()]) {
        indexed.haystack();
        if (++count % PREPARED_A_STEP === 0) yield;
      }
    },
    list(query) {
      const { group, offset, limit } = query;
      const { found, facets } = find(query);
      const { rows, runs } = runsOf(found, group);
      return {
        rows: rows.slice(offset, offset + limit).map(({ clipping }) => clipping),
        total: rows.length,
        clippings: found.length,
        runs,
        facets,
      };
    },
  };
}
