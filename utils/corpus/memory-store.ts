import type { InstallRow, RecordStore } from './store.ts';

/** A corpus that lives as long as the process: the command line, tests, and a browser that refuses storage. */
export function createMemoryStore(): RecordStore {
  const records = new Map<string, Uint8Array<ArrayBuffer>>();
  const installs = new Map<number, InstallRow>();
  let lastInstall = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const watchers: (() => void)[] = [];

  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    waiting++;
    const result = turn.then(work).finally(() => waiting--);
    turn = result.catch(() => undefined);
    return result;
  }

  return {
    async readMany(keys) {
      return keys.map((key) => records.get(key));
    },
    async writeMany(written) {
      for (const { key, bytes } of written) records.set(key, bytes);
    },
    async deleteAll(prefix) {
      for (const key of records.keys()) if (key.startsWith(prefix)) records.delete(key);
    },
    async installs() {
      return [...installs.values()];
    },
    async addInstall(row) {
      const added = { ...row, install: ++lastInstall };
      installs.set(added.install, added);
      for (const told of watchers) told();
      return added;
    },
    async changeInstalls({ put, remove }) {
      for (const row of put) installs.set(row.install, row);
      for (const install of remove) installs.delete(install);
      for (const told of watchers) told();
    },
    onInstallsChange(told) {
      watchers.push(told);
    },
    exclusively,
    async exclusivelyIfFree(work) {
      return waiting === 0 ? exclusively(work) : null;
    },
  };
}
