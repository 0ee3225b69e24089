import { Dexie, type Table } from 'dexie';
import type { Followed } from './following.ts';
import type { Refusal } from './refusals.ts';

/** What the database needs of the browser; each is the browser's own where it is not given. */
export interface ReaderDatabaseOptions {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The tables of what is the reader's own. A new one is a new version, and no version is ever changed. */
export interface ReaderDatabase {
  readonly corrections: Table<Refusal, [string, string, string]>;
  readonly following: Table<Followed, string>;
  close(): void;
}

/** Opens the reader's own database, which lives through anything that happens to the corpus. */
export function openReaderDatabase({ indexedDB, IDBKeyRange }: ReaderDatabaseOptions = {}): ReaderDatabase {
  const database = new Dexie('reader', indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {});
  database.version(1).stores({ corrections: '[name+bundle+entity]' });
  database.version(2).stores({ following: 'key, name' });
  return {
    corrections: database.table('corrections'),
    following: database.table('following'),
    close: () => database.close(),
  };
}
