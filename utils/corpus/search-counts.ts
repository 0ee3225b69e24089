import type { EntityRef, StatementRow } from '../model.ts';

/** How many statements a search would find with each value of a filter, the others staying as they are. */
export interface SearchCounts {
  readonly kinds: readonly { readonly kind: StatementRow['kind']; readonly count: number }[];
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** The most frequent; of each as its bundle writes it. */
  readonly outlets: readonly { readonly outlet: string; readonly count: number }[];
  readonly officials: readonly NameCount[];
  readonly institutions: readonly NameCount[];
}

/** Everybody of one name, in whatever bundle. */
export interface NameCount {
  readonly name: string;
  readonly refs: readonly EntityRef[];
  readonly count: number;
}
