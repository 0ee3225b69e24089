import { hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ItemMemo } from '../utils/builder/item-memo.ts';
import type { ObservationStore } from '../utils/builder/observation-store.ts';
import type { SourceText } from '../utils/builder/source.ts';
import { indexLine, indexTitle, type Place, parseIndex, SUM_LENGTH } from './cache-index.ts';
import { holdBytes } from './held-bytes.ts';

/**
 * Observations in a folder, and which source gave which: the room in which a build works, and the memory of what
 * was read, so that the next build reads only what is new, also where this one is stopped half way.
 *
 * `records-…` holds them one behind the other, `index` tells where (see `cache-index.ts`). A line of the index is
 * written after its record. Only one process at a time may have it open: see `cache-lock.ts`.
 */
export interface DiskStore extends ObservationStore {
  readonly memo: ItemMemo;
  /** Tells a record by its content: the checksum of the source that gave it, or the record's head. */
  contentOf(record: number): string;
  /** Leaves out what no source of this build gave, where that has come to be more than `SPARE` and than the rest. */
  tidy(): void;
  close(): void;
}

/** Characters of the index that are written at once: what a build that is killed has read for nothing, some 30 sources. */
const INDEX_CHUNK = 1024;
/** Bytes of old records that are kept, for whoever builds now from one folder and now from another. */
const SPARE = 64 * 1024 * 1024;

/** Bytes of this build's records that are kept in memory as well: each is read four times, and a read takes 9 µs. */
const HELD = 32 * 1024 * 1024;

/** `version` is that of the program: another one reads otherwise, and what is remembered of it counts no longer. */
export function openDiskStore(folder: string, version: string, spare = SPARE): DiskStore {
  mkdirSync(folder, { recursive: true });
  const indexPath = join(folder, 'index');
  const kept = existsSync(indexPath) ? parseIndex(readFileSync(indexPath, 'latin1'), version) : null;
  const recordsFile = kept?.recordsFile ?? newFile();
  if (kept === null) {
    for (const name of readdirSync(folder))
      if (name.startsWith('records')) rmSync(join(folder, name), { force: true });
    writeFileSync(indexPath, indexTitle(version, recordsFile));
  }
  const data = openSync(join(folder, recordsFile), 'a+');
  const { size: room } = fstatSync(data);
  /** Three a record. */
  const places: number[] = [];
  const bySum = new Map<string, number | null>();
  /** By record, where its source is known. */
  const sums: string[] = [];
  /** Checksums of this build's sources. */
  const used = new Set<string>();
  const pending = new Map<SourceText, string>();
  let size = 0;
  for (const { sum, place } of kept?.entries ?? []) {
    if (place === null) bySum.set(sum, null);
    else {
      const end = place[0] + place[1] + place[2];
      // Listed, and never written: the disk was full, or the machine went off.
      if (end > room) continue;
      const record = places.push(...place) / 3 - 1;
      bySum.set(sum, record);
      sums[record] = sum;
      size = Math.max(size, end);
    }
  }
  // Written, and never listed: an interrupted build's.
  ftruncateSync(data, size);
  const index = openSync(indexPath, 'a');
  let lines = '';

  const held = holdBytes(size, HELD);
  const bytesAt = (at: number, length: number): Buffer => {
    const inMemory = held.at(at, length);
    if (inMemory !== null) return Buffer.from(inMemory.buffer, inMemory.byteOffset, length);
    const bytes = Buffer.allocUnsafe(length);
    readSync(data, bytes, 0, length, at);
    return bytes;
  };
  const placeOf = (record: number): Place => [
    places[3 * record] ?? 0,
    places[3 * record + 1] ?? 0,
    places[3 * record + 2] ?? 0,
  ];
  const flush = (): void => {
    writeSync(index, lines);
    lines = '';
  };
  /** What this build used, in a file of its own, before the index says so: a stop in between loses nothing. */
  const moveUsed = (): void => {
    const file = newFile();
    const moved = openSync(join(folder, file), 'w');
    let list = indexTitle(version, file);
    let at = 0;
    for (const sum of used) {
      const record = bySum.get(sum) ?? null;
      const place = record === null ? null : placeOf(record);
      if (place === null) list += indexLine({ sum, place });
      else {
        const length = writeSync(moved, bytesAt(place[0], place[1] + place[2]));
        list += indexLine({ sum, place: [at, place[1], place[2]] });
        at += length;
      }
    }
    closeSync(moved);
    writeFileSync(`${indexPath}.new`, list);
    renameSync(`${indexPath}.new`, indexPath);
    rmSync(join(folder, recordsFile), { force: true });
  };

  const head = (record: number): string => {
    const [at, length] = placeOf(record);
    return bytesAt(at, length).toString('utf8');
  };

  return {
    add({ bytes, lengths }) {
      writeSync(data, bytes);
      held.add(bytes);
      const records: (number | null)[] = [];
      for (let pair = 0; pair < lengths.length; pair += 2) {
        const [head = 0, rows = 0] = [lengths[pair], lengths[pair + 1]];
        if (head === 0) {
          records.push(null);
          continue;
        }
        records.push(places.push(size, head, rows) / 3 - 1);
        size += head + rows;
      }
      return records;
    },
    head,
    rows: (record) => {
      const [at, head, rows] = placeOf(record);
      return bytesAt(at + head, rows);
    },
    contentOf: (record) => sums[record] ?? head(record),
    memo: {
      find(item) {
        const sum = sumOf(item);
        const found = bySum.get(sum);
        if (found === undefined) pending.set(item, sum);
        else used.add(sum);
        return found;
      },
      keep(item, record) {
        const sum = pending.get(item) ?? sumOf(item);
        pending.delete(item);
        bySum.set(sum, record);
        if (record !== null) sums[record] = sum;
        used.add(sum);
        lines += indexLine({ sum, place: record === null ? null : placeOf(record) });
        if (lines.length >= INDEX_CHUNK) flush();
      },
    },
    tidy() {
      let inUse = 0;
      for (const sum of used) {
        const [, head, rows] = placeOf(bySum.get(sum) ?? places.length);
        inUse += head + rows;
      }
      if (size - inUse <= Math.max(spare, inUse)) return;
      flush();
      moveUsed();
    },
    close() {
      if (lines !== '') flush();
      closeSync(data);
      closeSync(index);
    },
  };
}

function newFile(): string {
  return `records-${randomBytes(6).toString('hex')}`;
}

/** An article's text as it stands behind all else: as JSON it takes longer to write than to hash. */
function sumOf(item: SourceText): string {
  const [known, text] = item.type === 'document' ? [{ ...item, content: null }, item.content] : [item, ''];
  return hash('sha256', `${JSON.stringify(known)}\n${text}`, 'base64url').slice(0, SUM_LENGTH);
}
