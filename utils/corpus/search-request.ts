import type { BundleId, EntityRef, IsoDate, StatementRow } from '../model.ts';
import type { StoredStatement } from './corpus-request.ts';

/** A search over the statements, its text already cut into terms. */
export interface SearchRequest {
  /** A statement must have something of each group. */
  readonly groups: readonly SearchGroup[];
  /** Folded texts that a statement must have as they stand. */
  readonly phrases: readonly string[];
  readonly filter: StatementFilter;
  readonly order: 'score' | 'newest';
  readonly offset: number;
  readonly limit: number;
}

/** One word as it may be filed: any of its terms, or a term that begins so. */
export interface SearchGroup {
  readonly terms: readonly string[];
  /** Terms that will do too, behind everything that has one of `terms`: a bare 7, where 7 % was asked for. */
  readonly also?: readonly string[];
  /** For the word that is being typed: at least two characters, else null. */
  readonly prefix: string | null;
}

/** What a statement must be besides; an empty list and null ask nothing. */
export interface StatementFilter {
  readonly bundles: readonly BundleId[];
  /** By, or on behalf of, one of these: one official in several bundles is several references. */
  readonly officials: readonly EntityRef[];
  readonly institutions: readonly EntityRef[];
  readonly outlets: readonly string[];
  readonly from: IsoDate | null;
  /** Up to and with this day, month or year. */
  readonly to: IsoDate | null;
  readonly kinds: readonly StatementRow['kind'][];
}

export const NO_FILTER: StatementFilter = {
  bundles: [],
  officials: [],
  institutions: [],
  outlets: [],
  from: null,
  to: null,
  kinds: [],
};

export interface SearchAnswer {
  readonly hits: readonly StoredStatement[];
  readonly total: number;
  /** False where `total` is only as many as were looked at: phrases are sought in the rows themselves. */
  readonly complete: boolean;
}
