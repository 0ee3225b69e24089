import type { CorpusStatement, EntityRef } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { hash32 } from '../text/hash.ts';
import type { FollowedName } from './followed-name.ts';
import type { ReaderDatabase } from './reader-database.ts';

/** Somebody whom the reader follows, as it is kept. */
export interface Followed extends FollowedName {
  /** Of the first reference: `bundle/entity`. */
  readonly key: string;
  /** See `markOf`: the statements that are not new to the reader. */
  readonly seen: readonly number[];
}

export interface Following {
  all(): Promise<readonly Followed[]>;
  /** What there is of theirs today is not new. */
  follow(whom: FollowedName, seen: readonly CorpusStatement[]): Promise<void>;
  /** Whoever has one of these references. */
  unfollow(refs: readonly EntityRef[]): Promise<void>;
  markSeen(key: string, statements: readonly CorpusStatement[]): Promise<void>;
}

/** Marks kept of one whom the reader follows: 80 kB, and ten times what is looked through for news. */
const MOST_MARKS = 20_000;

/** Whom the reader follows, over the reader’s database. */
export function openFollowing({ following }: Pick<ReaderDatabase, 'following'>): Following {
  return {
    all: () => following.orderBy('name').toArray(),
    async follow(whom, seen) {
      const [first] = whom.refs;
      if (first === undefined) return;
      const { name, kind } = whom;
      // A reference may come with more, such as a name: what is kept is what a backup holds.
      const refs = whom.refs.map(({ bundle, id }) => ({ bundle, id }));
      await following.put({ key: `${first.bundle}/${first.id}`, name, kind, refs, seen: seen.map(markOf) });
    },
    async unfollow(refs) {
      const keys = (await following.toArray()).filter(isAnyOf(refs)).map(({ key }) => key);
      await following.bulkDelete(keys);
    },
    async markSeen(key, statements) {
      await following
        .where('key')
        .equals(key)
        .modify((followed: { seen: readonly number[] }) => {
          const seen = new Set([...statements.map(markOf), ...followed.seen]);
          followed.seen = [...seen].slice(0, MOST_MARKS);
        });
    },
  };
}

/** Whether somebody who is followed is one of these. */
export function isAnyOf(refs: readonly EntityRef[]): (followed: Pick<FollowedName, 'refs'>) => boolean {
  return (followed) =>
    followed.refs.some(({ bundle, id }) => refs.some((ref) => ref.bundle === bundle && ref.id === id));
}

/** The statements that the reader has not seen, each once, in their order. */
export function newOf(
  { seen }: Pick<Followed, 'seen'>,
  statements: readonly CorpusStatement[],
): readonly CorpusStatement[] {
  const known = new Set(seen);
  return statements.filter((statement) => {
    const mark = markOf(statement);
    const isNew = !known.has(mark);
    known.add(mark);
    return isNew;
  });
}

/**
 * What tells a statement again: its words and its day. Ids would not do, since a bundle's next version, another
 * bundle with the same article, and a bundle that was removed and came back bring nothing new.
 */
function markOf({ text, said, document }: CorpusStatement): number {
  return hash32(`${said ?? document?.published ?? ''} ${foldText(text)}`);
}
