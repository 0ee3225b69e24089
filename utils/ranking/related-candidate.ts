import type { BundleId, EntityRef, IsoDate, Quantity, Related, StatementRow } from '../model.ts';

/** A statement on a page, or given on the command line, for which earlier ones are sought. */
export interface RelatedQuery {
  readonly text: string;
  /** Who says it, each with how sure that is, 0 to 1 (a match's score). */
  readonly speakers: readonly { readonly ref: EntityRef; readonly weight: number }[];
  readonly institutions: readonly EntityRef[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly IsoDate[];
  readonly published: IsoDate | null;
}

/** How often the query's terms occur in the corpus: what weighs them. */
export interface TermStatistics {
  readonly statements: number;
  /** In how many statements a term of the query occurs; absent is none. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** A statement that a posting led to, with what ranks it. */
export interface RelatedCandidate {
  readonly bundle: BundleId;
  readonly row: StatementRow;
  /** Of its document, or as the statement gave it. */
  readonly title: string | null;
  /** When it was said, else published. */
  readonly date: IsoDate | null;
}

/** What somebody is called; null where that is not known. */
export type NameOf = (ref: EntityRef) => string | null;

/** A candidate in its place. */
export interface RankedStatement<C extends RelatedCandidate> extends Pick<Related, 'group' | 'score'> {
  readonly candidate: C;
  /** Near-duplicates, folded in. */
  readonly sightings: readonly C[];
}
