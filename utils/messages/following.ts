import type { CorpusStatement, EntityKind, EntityRef } from '../model.ts';

/** An official or institution whom the reader follows, or may. */
export interface FollowedName {
  readonly name: string;
  readonly kind: EntityKind;
  /** At least one. */
  readonly refs: readonly EntityRef[];
}

/** Somebody whom the reader follows, with what is new of theirs. */
export interface FollowedNews extends FollowedName {
  readonly key: string;
  /** As the corpus has them now; none where it has them no longer. */
  readonly known: readonly EntityRef[];
  /** The newest of the statements that came since the reader last marked them as seen. */
  readonly news: readonly CorpusStatement[];
  /** Of all that are new. */
  readonly count: number;
}
