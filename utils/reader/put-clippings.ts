import type { Clipping } from './clipping.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { storedOf } from './stored-clipping.ts';

/** Where the latest revision is kept: the rows alone would not tell it once the latest of them is erased. */
const REVISION = 'clippings-revision';

type Tables = Pick<ReaderDatabase, 'clippings' | 'facts'>;

/** Grows with whatever changes: who knows the latest knows all. 0 where nothing was ever written. */
export async function latestRevision({ facts }: Pick<Tables, 'facts'>): Promise<number> {
  return Number((await facts.get(REVISION))?.value ?? 0);
}

/** Writes clippings, each with a revision of its own, and takes others away. Inside a transaction over both tables. */
export async function putClippings(
  tables: Tables,
  written: readonly Clipping[],
  erased: readonly Clipping['id'][] = [],
): Promise<void> {
  let revision = await latestRevision(tables);
  await tables.clippings.bulkPut(written.map((clipping) => storedOf(clipping, ++revision)));
  await tables.clippings.bulkDelete([...erased]);
  if (erased.length > 0) revision++;
  await tables.facts.put({ key: REVISION, value: String(revision) });
}
