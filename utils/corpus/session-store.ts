import { storageFailure } from './storage-failure.ts';
import type { RecordStore } from './store.ts';

/** Failures that say that this browser gives no storage here, and will not a moment later: see `storage-failure.ts`. */
const NO_STORAGE: ReadonlySet<string> = new Set(['no-storage', 'storage-refused', 'storage-unopened']);

export interface SessionStore extends RecordStore {
  /** Whether the browser refused storage, so that the corpus lives in memory until the worker is stopped. */
  isTemporary(): Promise<boolean>;
}

/**
 * A store that keeps to memory where the browser gives the extension no storage, as some do in private windows.
 * It is decided once, by the first use: a store that worked and then fails must say so, not begin anew empty.
 */
export function createSessionStore(lasting: RecordStore, createTemporary: () => RecordStore): SessionStore {
  let decided: Promise<RecordStore> | null = null;
  /** The same once it is known: a read begins at once then, not turns later. */
  let certain: RecordStore | null = null;
  const watchers: (() => void)[] = [];

  function temporary(): RecordStore {
    const store = createTemporary();
    for (const told of watchers) store.onInstallsChange(told);
    return store;
  }

  function chosen(): Promise<RecordStore> {
    decided ??= lasting.installs().then(
      () => {
        certain = lasting;
        return lasting;
      },
      (error: unknown) => {
        const failure = storageFailure(error);
        if (!failure.ok && NO_STORAGE.has(failure.error.code)) return temporary();
        // A passing failure: the next use decides.
        decided = null;
        throw error;
      },
    );
    return decided;
  }

  return {
    isTemporary: async () => (await chosen()) !== lasting,
    readMany: async (keys, told) => (certain ?? (await chosen())).readMany(keys, told),
    writeMany: async (records) => (await chosen()).writeMany(records),
    deleteAll: async (prefix) => (await chosen()).deleteAll(prefix),
    installs: async () => (await chosen()).installs(),
    addInstall: async (row) => (await chosen()).addInstall(row),
    changeInstalls: async (change) => (await chosen()).changeInstalls(change),
    onInstallsChange(told) {
      // Which store it will be may not be decided.
      watchers.push(told);
      lasting.onInstallsChange(told);
    },
    exclusively: async (work) => (await chosen()).exclusively(work),
    exclusivelyIfFree: async (work) => (await chosen()).exclusivelyIfFree(work),
  };
}
