import type { EntityKind, EntityRef, StatementRow } from '../model.ts';

/** How many statements a search would find with each value of a filter, the others staying as they are. */
export interface SearchCounts {
  readonly kinds: readonly { readonly kind: StatementRow['kind']; readonly count: number }[];
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** The most frequent first, as are officials and institutions. */
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

/** Whose names the letters of the list from A to Z are asked of. */
export interface LettersQuestion {
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly institution: EntityRef | null;
}

/** A letter that names begin with, and how many do. */
export interface LetterCount {
  /** A capital with its mark: `Ž`, `Ї`. */
  readonly letter: string;
  readonly names: number;
}
