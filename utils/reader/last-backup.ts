import type { Result } from '../model.ts';
import type { Moment } from './clipping.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { storedValue } from './storage-result.ts';

const KEY = 'last-backup';

/** When the last backup reached a file; null where there was none. */
export function lastBackup({ facts }: Pick<ReaderDatabase, 'facts'>): Promise<Result<Moment | null>> {
  return storedValue(async () => ((await facts.get(KEY))?.value as Moment | undefined) ?? null);
}

/** The backup of that moment has reached a file. */
export function markBackedUp(
  { facts }: Pick<ReaderDatabase, 'facts'>,
  created: Moment,
): Promise<Result<null>> {
  return storedValue(async () => {
    await facts.put({ key: KEY, value: created });
    return null;
  });
}
