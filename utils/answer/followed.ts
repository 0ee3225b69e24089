import type { Corpus } from '../corpus/open-corpus.ts';
import type { EntityKind, EntityRef, Profile } from '../model.ts';
import { describe } from './describe.ts';
import { lookup } from './lookup.ts';

/** Somebody as they were when the reader began to follow them. */
export interface Remembered {
  readonly name: string;
  readonly kind: EntityKind;
  readonly refs: readonly EntityRef[];
}

/** Statements of one official looked through: years of them, and few enough to read while a page opens. */
const MOST_STATEMENTS = 2_000;

/**
 * Somebody whom the reader follows as the corpus has them now, joined over its bundles, with their newest
 * statements; by name where their bundle is gone or has another id for them, if that name is surely somebody's.
 * Null where the corpus has them no longer. Reads as `describe` does, and once more for a name.
 */
export async function followedNow(
  corpus: Corpus,
  { refs, name, kind }: Remembered,
  most = MOST_STATEMENTS,
): Promise<Profile | null> {
  const known = await describe(corpus, refs, most);
  if (known !== null) return known;
  const [matches = []] = await lookup(corpus, [{ name, kind }]);
  const linked = matches.filter((match) => match.linked).map(({ entity }) => entity);
  return linked.length === 0 ? null : describe(corpus, linked, most);
}
