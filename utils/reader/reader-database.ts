import { Dexie, type Table } from 'dexie';
import type { Followed } from './following.ts';
import type { KeptArticle } from './kept-article.ts';
import type { Refusal } from './refusals.ts';
import type { StagedRow } from './staged-row.ts';
import type { StoredClipping } from './stored-clipping.ts';

/** What the database needs of the browser; each is the browser's own where it is not given. */
export interface ReaderDatabaseOptions {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The tables of what is the reader's own. A new one is a new version, and no version is ever changed. */
export interface ReaderDatabase {
  readonly corrections: Table<Refusal, [string, string, string]>;
  readonly following: Table<Followed, string>;
  readonly clippings: Table<StoredClipping, string>;
  readonly articles: Table<KeptArticle, [page: string, print: string]>;
  /** Rows of a backup that is being restored, until they are merged or dropped. */
  readonly staged: Table<StagedRow, number>;
  /** Single facts, such as when the last backup was made. */
  readonly facts: Table<{ readonly key: string; readonly value: string }, string>;
  /** Runs all of it or none; nothing but these tables may be waited for in it. */
  transaction<T>(tables: readonly ReaderTable[], work: () => Promise<T>): Promise<T>;
  close(): void;
}

export type ReaderTable = 'corrections' | 'following' | 'clippings' | 'articles' | 'staged' | 'facts';

/** Opens the reader's own database, which lives through anything that happens to the corpus. */
export function openReaderDatabase({ indexedDB, IDBKeyRange }: ReaderDatabaseOptions = {}): ReaderDatabase {
  const database = new Dexie('reader', indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {});
  openAgain(database);
  database.version(1).stores({ corrections: '[name+bundle+entity]' });
  database.version(2).stores({ following: 'key, name' });
  database.version(3).stores({
    clippings: 'id, page, [page+words], *filed, deleted, revision',
    articles: '[page+print], kept',
    staged: '++number, [table+key]',
    facts: 'key',
  });
  return {
    corrections: database.table('corrections'),
    following: database.table('following'),
    clippings: database.table('clippings'),
    articles: database.table('articles'),
    staged: database.table('staged'),
    facts: database.table('facts'),
    transaction: (tables, work) => inTransaction(database, tables, work),
    close: () => database.close(),
  };
}

/** What could not be opened once, as on a full disk, may be opened by the next use: Dexie by itself would not try again. */
function openAgain(database: Dexie): void {
  const open = database.open.bind(database);
  database.open = () =>
    open().catch((error: unknown) => {
      closeSoon(database);
      throw error;
    });
}

/**
 * After a write for which there was no room Firefox fails the next one on the same connection too, however much room there
 * is by then (tried, see `tests/trust/storage/firefox.ts`): so the next use opens the database anew.
 */
async function inTransaction<T>(
  database: Dexie,
  tables: readonly ReaderTable[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction('rw', [...tables], work);
  } catch (error) {
    closeSoon(database);
    throw error;
  }
}

/** Closes what the next use opens, when whoever waits for its failure has been told. */
function closeSoon(database: Dexie): void {
  setTimeout(() => database.close({ disableAutoOpen: false }));
}
