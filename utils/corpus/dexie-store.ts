import { Dexie, type Table } from 'dexie';
import { freeBytes } from '../bundle/free-bytes.ts';
import type { InstallRow, RecordStore } from './store.ts';

const DATABASE = 'corpus';
const RECORDS = 'records';
const LOCK = 'on-record-corpus';
/** Sorts behind every character that a record's key has. */
const LAST = '\uffff';

/** What the store needs of the browser; each is the browser's own where it is not given. */
export interface DexieStoreOptions {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Undefined where there are none: then only this context waits for itself. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/**
 * The corpus in IndexedDB. Everything in it is derived from bundles; what is the reader's own lies in another
 * database. Rejects with Dexie's errors (`QuotaExceededError`, `MissingAPIError`, …), which installs and
 * questions put into words.
 */
export function openDexieStore(options: DexieStoreOptions = {}): RecordStore & { close(): void } {
  const { indexedDB, IDBKeyRange } = options;
  const database = new Dexie(DATABASE, {
    ...(indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {}),
    // A corpus can be imported again: losing the last second to a power cut is cheaper than a flush a write.
    chromeTransactionDurability: 'relaxed',
    // Records are cached by `records.ts`, in bytes that are counted.
    cache: 'disabled',
  });
  database.version(1).stores({ installs: '++install', [RECORDS]: '' });
  const installs = database.table('installs') as Table<InstallRow, number, Omit<InstallRow, 'install'>>;
  const records = database.table(RECORDS) as Table<Uint8Array<ArrayBuffer>, string>;
  const locks = 'locks' in options ? options.locks : globalThis.navigator?.locks;

  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  return {
    async readMany(keys) {
      if (!database.isOpen()) await database.open();
      return readRecords(database.backendDB(), keys);
    },
    async writeMany(written) {
      await records.bulkPut(
        written.map((record) => record.bytes),
        written.map((record) => record.key),
      );
      // Copies are on the disk.
      for (const { bytes } of written) freeBytes(bytes);
    },
    async deleteAll(prefix) {
      await records
        .where(':id')
        .between(prefix, prefix + LAST)
        .delete();
    },
    installs: () => installs.toArray(),
    async addInstall(row) {
      const install = await installs.add(row);
      return { ...row, install };
    },
    async changeInstalls({ put, remove }) {
      await database.transaction('rw', installs, async () => {
        await installs.bulkPut([...put]);
        await installs.bulkDelete([...remove]);
      });
    },
    exclusively: (work) => (locks ? locks.request(LOCK, work) : inTurn(work)) as ReturnType<typeof work>,
    exclusivelyIfFree: (work) =>
      locks
        ? (locks.request(LOCK, { ifAvailable: true }, (lock) =>
            lock === null ? Promise.resolve(null) : work(),
          ) as ReturnType<typeof work>)
        : inTurn(work),
    close: () => database.close(),
  };
}

/**
 * Reads records without Dexie, whose bookkeeping for each key (promises, zones, event handlers) took a quarter of the
 * time of a question that reads three hundred.
 */
function readRecords(
  database: IDBDatabase,
  keys: readonly string[],
): Promise<(Uint8Array<ArrayBuffer> | undefined)[]> {
  return new Promise((done, failed) => {
    if (keys.length === 0) return done([]);
    const transaction = database.transaction(RECORDS, 'readonly');
    const records = transaction.objectStore(RECORDS);
    const requests = keys.map((key) => records.get(key));
    // Requests of a transaction are answered in order.
    const last = requests[requests.length - 1] as IDBRequest;
    last.onsuccess = () => done(requests.map(({ result }) => result));
    transaction.onabort = () => failed(transaction.error);
  });
}
