import type { CorpusStatement, EntityRef } from '../model.ts';
import type { FollowedName } from '../reader/followed-name.ts';

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
