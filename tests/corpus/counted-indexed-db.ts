import { IDBFactory } from 'fake-indexeddb';

/** A browser's storage, and how often a database of it was opened. */
export function countedIndexedDb(): { readonly indexedDB: IDBFactory; opened(): number } {
  const indexedDB = new IDBFactory();
  let opened = 0;
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    opened++;
    return open(name, version);
  };
  return { indexedDB, opened: () => opened };
}
