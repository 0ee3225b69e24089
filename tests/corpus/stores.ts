import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';

export interface StoreUnderTest {
  readonly store: RecordStore;
  /** The same data as a worker finds it that was stopped and woken. */
  reopen(): RecordStore;
}

/** Both places that a corpus can lie in; what holds for one must hold for the other. */
export const STORES: readonly { readonly name: string; create(): StoreUnderTest }[] = [
  {
    name: 'in memory',
    create() {
      const store = createMemoryStore();
      return { store, reopen: () => store };
    },
  },
  {
    name: 'in IndexedDB',
    create() {
      const database = { indexedDB: new IDBFactory(), IDBKeyRange, locks: undefined };
      const store = openIndexedDbStore(database);
      return {
        store,
        reopen() {
          store.close();
          return openIndexedDbStore(database);
        },
      };
    },
  },
];
