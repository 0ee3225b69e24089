import type { ItemMemo } from '../utils/builder/item-memo.ts';
import type { ObservationStore } from '../utils/builder/observation-store.ts';
import { openCacheFolder } from './cache-folder.ts';
import type { IndexEntry, Place } from './cache-index.ts';
import { createSourceMemory } from './source-memory.ts';

/**
 * Observations in a folder, and which source gave which: the room in which a build works, and the memory of what
 * was read, so that the next build reads only what is new, also where this one is stopped half way.
 *
 * Only one process at a time may have it open: see `cache-lock.ts`.
 */
export interface DiskStore extends ObservationStore {
  readonly memo: ItemMemo;
  /** Tells a record by its content: the checksum of the source that gave it, or the record's head. */
  contentOf(record: number): string;
  /** Leaves out what no source of this build gave, where that has come to be more than `SPARE` and than the rest. */
  tidy(): void;
  close(): void;
}

/** Bytes of old records that are kept, for whoever builds now from one folder and now from another. */
const SPARE = 64 * 1024 * 1024;

/** `version` is that of the program: another one reads otherwise, and what is remembered of it counts no longer. */
export function openDiskStore(folder: string, version: string, spare = SPARE): DiskStore {
  const files = openCacheFolder(folder, version);
  /** Three a record. */
  const places: number[] = [];
  const put = (...place: Place): number => places.push(...place) / 3 - 1;
  const placeOf = (record: number): Place => [
    places[3 * record] ?? 0,
    places[3 * record + 1] ?? 0,
    places[3 * record + 2] ?? 0,
  ];
  const entryOf = (sum: string, record: number | null): IndexEntry => ({
    sum,
    place: record === null ? null : placeOf(record),
  });
  const memo = createSourceMemory(
    files.entries.map(({ sum, place }) => [sum, place === null ? null : put(...place)]),
    (sum, record) => files.list(entryOf(sum, record)),
  );
  const head = (record: number): string => {
    const [at, length] = placeOf(record);
    return files.bytesAt(at, length).toString('utf8');
  };

  return {
    memo,
    add({ bytes, lengths }) {
      let at = files.append(bytes);
      const records: (number | null)[] = [];
      for (let pair = 0; pair < lengths.length; pair += 2) {
        const [head = 0, rows = 0] = [lengths[pair], lengths[pair + 1]];
        records.push(head === 0 ? null : put(at, head, rows));
        at += head + rows;
      }
      return records;
    },
    head,
    rows: (record) => {
      const [at, head, rows] = placeOf(record);
      return files.bytesAt(at + head, rows);
    },
    contentOf: (record) => memo.sumOf(record) ?? head(record),
    tidy() {
      const used = Array.from(memo.used(), ([sum, record]) => entryOf(sum, record));
      const inUse = used.reduce((sum, { place }) => sum + (place === null ? 0 : place[1] + place[2]), 0);
      if (files.size() - inUse > Math.max(spare, inUse)) files.keepOnly(used);
    },
    close: files.close,
  };
}
