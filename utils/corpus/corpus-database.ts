/** The names of the database's two stores: what is installed, and the records of all installs. */
export const INSTALLS = 'installs';
export const RECORDS = 'records';

const DATABASE = 'corpus';
/** Counts changes of the stores below; in tens, as the first corpora were written with. */
const VERSION = 10;

/** What the database needs of the browser; each is the browser's own where it is not given. */
export interface DatabaseOptions {
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The connection to the corpus's database: opened when first asked for, and again where the browser closed it. */
export interface CorpusDatabase {
  /**
   * Runs requests in one transaction; settles with their answers when what they changed is kept, or, of a
   * transaction that only reads, when the last is answered. Requests are answered in order, and each answer of a
   * transaction that only reads is handed to `told` as it comes. Rejects with the browser's error, as an
   * `OpenFailedError` around it where there is no connection, or with a `MissingAPIError`.
   */
  transact<T>(
    store: typeof INSTALLS | typeof RECORDS,
    mode: 'readonly' | 'readwrite',
    ask: (store: IDBObjectStore) => readonly IDBRequest<T>[],
    told?: (place: number, answer: T) => void,
  ): Promise<T[]>;
  close(): void;
}

/**
 * IndexedDB as it is, without a library: a woken worker opens it and reads before a library's own code would have
 * run (Dexie: 7 ms), and its bookkeeping for each key took a quarter of the time of a question that reads three hundred.
 */
export function openCorpusDatabase({ indexedDB }: Pick<DatabaseOptions, 'indexedDB'>): CorpusDatabase {
  let connection: Promise<IDBDatabase> | null = null;
  /** The same once it is open: a read begins at once then, and what is decided meanwhile does not hold it up. */
  let open: IDBDatabase | null = null;

  function connected(): Promise<IDBDatabase> {
    const opening = connection ?? connect(indexedDB ?? globalThis.indexedDB, forget);
    connection = opening;
    opening.then(
      (database) => {
        if (connection === opening) open = database;
      },
      // A failure may pass: the next use tries again.
      forget,
    );
    return opening;
  }

  function forget(): void {
    connection = null;
    open = null;
  }

  return {
    async transact(store, mode, ask, told) {
      const database = open ?? (await connected());
      return inTransaction(database, store, mode, ask, told).catch((error: unknown) => {
        // A disk that is full closes the connection: a transaction that begins before that is told would never end.
        database.close();
        forget();
        throw error;
      });
    },
    close() {
      connection?.then((database) => database.close()).catch(() => undefined);
      forget();
    },
  };
}

function connect(factory: IDBFactory | undefined, closed: () => void): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    if (!factory) return failed(named('MissingAPIError', 'There is no IndexedDB here.'));
    const unopened = (inner: DOMException | null): void =>
      failed(Object.assign(named('OpenFailedError', inner?.message ?? 'It was blocked.'), { inner }));
    const request = factory.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(INSTALLS, { keyPath: 'install', autoIncrement: true });
      request.result.createObjectStore(RECORDS);
    };
    request.onerror = () => unopened(request.error);
    request.onsuccess = () => {
      const database = request.result;
      // Whoever deletes the database, or has a newer version of it, does not wait for this connection.
      database.onversionchange = () => {
        database.close();
        closed();
      };
      database.onclose = closed;
      done(database);
    };
  });
}

function inTransaction<T>(
  database: IDBDatabase,
  name: string,
  mode: 'readonly' | 'readwrite',
  ask: (store: IDBObjectStore) => readonly IDBRequest<T>[],
  told?: (place: number, answer: T) => void,
): Promise<T[]> {
  return new Promise((done, failed) => {
    // A corpus can be imported again: losing the last second to a power cut is cheaper than a flush a write.
    const transaction = database.transaction(name, mode, { durability: 'relaxed' });
    const store = transaction.objectStore(name);
    transaction.onabort = () => failed(transaction.error ?? named('AbortError', 'The storage gave up.'));
    try {
      const requests = ask(store);
      const answer = (): void => done(requests.map(({ result }) => result));
      const last = requests.length - 1;
      if (mode === 'readwrite' || last < 0) transaction.oncomplete = answer;
      else
        requests.forEach((request, place) => {
          if (told === undefined && place < last) return;
          request.onsuccess = () => {
            told?.(place, request.result);
            if (place === last) answer();
          };
        });
    } catch (error) {
      // All or nothing.
      transaction.abort();
      failed(error);
    }
  });
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
