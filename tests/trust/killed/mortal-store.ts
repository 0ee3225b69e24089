import type { RecordStore } from '../../../utils/corpus/store.ts';

export interface MortalStore {
  readonly store: RecordStore;
  /** Settles when the browser is dead. */
  readonly died: Promise<void>;
  /** Writes so far. */
  writes(): number;
}

/**
 * A store in a browser that is killed at the nth write (counted from 0): before it, or when it is written and nobody
 * has been told. From then on nothing is answered any more, as nothing runs any more.
 */
export function mortalStore(store: RecordStore, at: number, written: boolean): MortalStore {
  let writes = 0;
  let die: () => void = () => undefined;
  let dead = false;
  const died = new Promise<void>((done) => {
    die = done;
  });
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

  function write<T>(work: () => Promise<T>): Promise<T> {
    if (dead) return never();
    if (writes++ !== at) return work();
    dead = true;
    void (written ? work() : Promise.resolve(null)).then(die, die);
    return never();
  }

  return {
    died,
    writes: () => writes,
    store: {
      ...store,
      readMany: (keys) => (dead ? never() : store.readMany(keys)),
      installs: () => (dead ? never() : store.installs()),
      writeMany: (records) => write(() => store.writeMany(records)),
      deleteAll: (prefix) => write(() => store.deleteAll(prefix)),
      addInstall: (row) => write(() => store.addInstall(row)),
      changeInstalls: (change) => write(() => store.changeInstalls(change)),
    },
  };
}
