import { freeBytes } from '../bundle/free-bytes.ts';
import { type DatabaseOptions, INSTALLS, openCorpusDatabase, RECORDS } from './corpus-database.ts';
import type { InstallRow, RecordStore } from './store.ts';

const LOCK = 'on-record-corpus';
const CHANNEL = 'on-record-corpus';
/** Sorts behind every character that a record's key has. */
const LAST = '\uffff';

export interface IndexedDbStoreOptions extends DatabaseOptions {
  /** Undefined where there are none: then only this context waits for itself. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** How contexts of the extension tell each other that what is installed has changed; undefined where there is none. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'> | undefined;
}

/**
 * The corpus in IndexedDB. Everything in it is derived from bundles; what is the reader's own lies in another
 * database. Rejects with the browser's errors and those of `corpus-database.ts`, which installs and questions
 * put into words.
 */
export function openIndexedDbStore(options: IndexedDbStoreOptions = {}): RecordStore & { close(): void } {
  const database = openCorpusDatabase(options);
  const range = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  const locks = 'locks' in options ? options.locks : globalThis.navigator?.locks;
  const channel = 'channel' in options ? options.channel : browserChannel();
  const watchers: (() => void)[] = [];
  const tell = (): void => {
    for (const told of watchers) told();
  };
  if (channel !== undefined) channel.onmessage = tell;
  const announce = (): void => {
    tell();
    channel?.postMessage(null);
  };

  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  return {
    readMany: async (keys, told) =>
      keys.length === 0
        ? []
        : database.transact<Uint8Array<ArrayBuffer> | undefined>(
            RECORDS,
            'readonly',
            (records) => keys.map((key) => records.get(key)),
            told,
          ),
    async writeMany(written) {
      await database.transact(RECORDS, 'readwrite', (records) =>
        written.map(({ key, bytes }) => records.put(bytes, key)),
      );
      // Copies are on the disk.
      for (const { bytes } of written) freeBytes(bytes);
    },
    async deleteAll(prefix) {
      await database.transact(RECORDS, 'readwrite', (records) => [
        records.delete(range.bound(prefix, prefix + LAST)),
      ]);
    },
    async installs() {
      const [rows = []] = await database.transact<InstallRow[]>(INSTALLS, 'readonly', (installs) => [
        installs.getAll(),
      ]);
      return rows;
    },
    async addInstall(row) {
      const [install] = await database.transact(INSTALLS, 'readwrite', (installs) => [installs.add(row)]);
      announce();
      return { ...row, install: install as number };
    },
    async changeInstalls({ put, remove }) {
      await database.transact(INSTALLS, 'readwrite', (installs) => [
        ...put.map((row): IDBRequest => installs.put(row)),
        ...remove.map((install): IDBRequest => installs.delete(install)),
      ]);
      announce();
    },
    onInstallsChange(told) {
      watchers.push(told);
    },
    exclusively: (work) => (locks ? locks.request(LOCK, work) : inTurn(work)) as ReturnType<typeof work>,
    exclusivelyIfFree: (work) =>
      locks
        ? (locks.request(LOCK, { ifAvailable: true }, (lock) =>
            lock === null ? Promise.resolve(null) : work(),
          ) as ReturnType<typeof work>)
        : inTurn(work),
    close() {
      channel?.close();
      database.close();
    },
  };
}

/** Where the browser gives no storage it may give no channel either: then each context looks for itself. */
function browserChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}
