import { createHash } from 'node:crypto';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';

/** A corpus in memory of which all that it holds can be compared. */
export interface WatchedStore extends RecordStore {
  /** A checksum of every record and install; two corpora of the same checksum are the same, byte for byte. */
  print(): Promise<string>;
}

export function createWatchedStore(): WatchedStore {
  const store = createMemoryStore();
  const keys = new Set<string>();
  return {
    ...store,
    async writeMany(records) {
      for (const { key } of records) keys.add(key);
      await store.writeMany(records);
    },
    async print() {
      const hash = createHash('sha256');
      const all = [...keys].sort();
      const records = await store.readMany(all);
      for (const [at, bytes] of records.entries()) {
        if (bytes === undefined) continue;
        hash.update(`${all[at]}\n`).update(bytes);
      }
      return hash.update(JSON.stringify(await store.installs())).digest('hex');
    },
  };
}
