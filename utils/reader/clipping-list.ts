import type { IsoDate } from '../model.ts';
import type { Clipping, ClippingColour, ClippingKind } from './clipping.ts';

/** Which clippings are asked for, in which order. An empty list and null ask nothing. */
export interface ClippingQuery {
  /** Words that begin words of the quote, note, tags, title, outlet, speaker or institution; all must be there. */
  readonly text: string;
  readonly filter: ClippingFilter;
  readonly sort: ClippingSort;
  readonly group: ClippingGroup;
  readonly offset: number;
  readonly limit: number;
}

export interface ClippingFilter {
  readonly trash: boolean;
  /** Any of them, by `ClippingFacet.key`. */
  readonly officials: readonly string[];
  readonly institutions: readonly string[];
  readonly outlets: readonly string[];
  /** All of them. */
  readonly tags: readonly string[];
  readonly colours: readonly ClippingColour[];
  readonly kinds: readonly ClippingKind[];
  /** The page, by its canonical address. */
  readonly url: string | null;
  /** Both days included, of the article's date or of the day of clipping. */
  readonly dated: 'published' | 'clipped';
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What comes first; `page` is a page's clippings in the order of its text. Undated and unknown come last. */
export const CLIPPING_SORTS = [
  'newest',
  'oldest',
  'changed',
  'published',
  'speaker',
  'outlet',
  'title',
  'page',
] as const;
export type ClippingSort = (typeof CLIPPING_SORTS)[number];

export const CLIPPING_GROUPS = [
  'none',
  'day',
  'official',
  'institution',
  'outlet',
  'page',
  'tag',
  'colour',
] as const;
export type ClippingGroup = (typeof CLIPPING_GROUPS)[number];

/** A run of rows under one heading. A clipping with two tags stands in both tags' groups. */
export interface ClippingRun {
  readonly key: string;
  /** As the reader wrote it or the page has it; null for those that have none. */
  readonly label: string | null;
  /** Of its first row among all rows. */
  readonly start: number;
  readonly count: number;
}

export interface ClippingFacet {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** How many of the found clippings have what; the most frequent first. */
export interface ClippingFacets {
  readonly officials: readonly ClippingFacet[];
  readonly institutions: readonly ClippingFacet[];
  readonly outlets: readonly ClippingFacet[];
  readonly tags: readonly ClippingFacet[];
  readonly colours: readonly ClippingFacet[];
  readonly kinds: readonly ClippingFacet[];
}

export interface ClippingPage {
  /** From `offset` on, at most `limit`. */
  readonly rows: readonly Clipping[];
  /** Rows of all pages, and the different clippings among them. */
  readonly total: number;
  readonly clippings: number;
  /** One run of everything where nothing is grouped. */
  readonly runs: readonly ClippingRun[];
  readonly facets: ClippingFacets;
}

export const EVERY_CLIPPING: ClippingQuery = {
  text: '',
  filter: {
    trash: false,
    officials: [],
    institutions: [],
    outlets: [],
    tags: [],
    colours: [],
    kinds: [],
    url: null,
    dated: 'published',
    from: null,
    to: null,
  },
  sort: 'newest',
  group: 'none',
  offset: 0,
  limit: Number.MAX_SAFE_INTEGER,
};
