/** All that a profile holds of the extension's, as JSON: what a release wrote is kept so. */
export interface StorageDump {
  readonly release: string;
  readonly databases: readonly DatabaseDump[];
  /** `storage.local`. */
  readonly local: Readonly<Record<string, unknown>>;
}

export interface DatabaseDump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexDump[];
  readonly records: readonly (readonly [key: IDBValidKey, value: unknown])[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** A database as it lies there, past the extension's own code. */
export async function dumpDatabase(factory: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await settled(factory.open(name));
  const stores: StoreDump[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = Array.from(store.indexNames, (indexName): IndexDump => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath: keyPath as string | string[], unique, multiEntry };
    });
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    stores.push({
      name: storeName,
      keyPath: store.keyPath as StoreDump['keyPath'],
      autoIncrement: store.autoIncrement,
      indexes,
      records: keys.map((key, at) => [key, values[at]] as const),
    });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Writes a database as it lay there. */
export async function loadDatabase(
  factory: IDBFactory,
  { name, version, stores }: DatabaseDump,
): Promise<void> {
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes, records } of stores) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const { name: indexName, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(indexName, path, { unique, multiEntry });
      for (const [key, value] of records) store.put(value, ...(keyPath === null ? [key] : []));
    }
  };
  (await settled(request)).close();
}

const BYTES = '$bytes';

export function dumpToJson(dump: StorageDump): string {
  return JSON.stringify(
    dump,
    (_, value: unknown) =>
      value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString('base64') } : value,
    1,
  );
}

export function dumpFromJson(text: string): StorageDump {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && BYTES in value
      ? new Uint8Array(Buffer.from(String(value[BYTES]), 'base64'))
      : value,
  ) as StorageDump;
}
