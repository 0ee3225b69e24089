import type { Clipping } from './clipping.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { storedOf } from './stored-clipping.ts';

/** Where the latest revision is kept: the rows alone would not tell it once the latest of them is erased. */
const REVISION = 'clippings-revision';

/** Writes clippings, each with a revision of its own. Inside a transaction over `clippings` and `facts`. */
export async function putClippings(
  { clippings, facts }: Pick<ReaderDatabase, 'clippings' | 'facts'>,
  written: readonly Clipping[],
): Promise<void> {
  let revision = Number((await facts.get(REVISION))?.value ?? 0);
  await clippings.bulkPut(written.map((clipping) => storedOf(clipping, ++revision)));
  await facts.put({ key: REVISION, value: String(revision) });
}
