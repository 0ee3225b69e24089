import { randomBytes } from 'node:crypto';
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
import { type CacheIndex, type IndexEntry, indexLine, indexTitle, parseIndex } from './cache-index.ts';
import { holdBytes } from './held-bytes.ts';

/**
 * The two files of a cache: `records-…`, in which records lie one behind the other, and `index`, which tells where
 * (see `cache-index.ts`). A line of the index is written after its record, so that a build may be stopped at any time.
 */
export interface CacheFolder {
  /** What the index listed when it was opened, as far as its records are there. */
  readonly entries: readonly IndexEntry[];
  /** Bytes of all records. */
  size(): number;
  /** Writes records behind the last; answers where they begin. */
  append(records: Uint8Array): number;
  bytesAt(at: number, length: number): Buffer;
  /** Lists a source whose record is written. */
  list(entry: IndexEntry): void;
  /** Makes these all that there is; nothing can be read or written after it. */
  keepOnly(entries: Iterable<IndexEntry>): void;
  close(): void;
}

/** Characters of the index that are written at once: what a build that is killed has read for nothing, some 30 sources. */
const INDEX_CHUNK = 1024;
/** Bytes of this build's records that are kept in memory as well: each is read four times, and a read takes 9 µs. */
const HELD = 32 * 1024 * 1024;

/** Opens it, or makes it anew where there is none, or another version's. */
export function openCacheFolder(folder: string, version: string): CacheFolder {
  mkdirSync(folder, { recursive: true });
  const indexPath = join(folder, 'index');
  const kept = existsSync(indexPath) ? parseIndex(readFileSync(indexPath, 'latin1'), version) : null;
  const { recordsFile, entries: listed } = kept ?? startAnew(folder, indexPath, version);
  const records = openSync(join(folder, recordsFile), 'a+');
  const { size: room } = fstatSync(records);
  // Listed, and never written: the disk was full, or the machine went off.
  const entries = listed.filter(({ place }) => endOf(place) <= room);
  let size = entries.reduce((most, { place }) => Math.max(most, endOf(place)), 0);
  // Written, and never listed: an interrupted build's.
  ftruncateSync(records, size);
  const index = openSync(indexPath, 'a');
  let lines = '';
  const flush = (): void => {
    writeSync(index, lines);
    lines = '';
  };

  const held = holdBytes(size, HELD);
  const bytesAt = (at: number, length: number): Buffer => {
    const inMemory = held.at(at, length);
    if (inMemory !== null) return Buffer.from(inMemory.buffer, inMemory.byteOffset, length);
    const bytes = Buffer.allocUnsafe(length);
    readSync(records, bytes, 0, length, at);
    return bytes;
  };

  return {
    entries,
    size: () => size,
    append(bytes) {
      const at = size;
      writeSync(records, bytes);
      held.add(bytes);
      size += bytes.length;
      return at;
    },
    bytesAt,
    list(entry) {
      lines += indexLine(entry);
      if (lines.length >= INDEX_CHUNK) flush();
    },
    keepOnly(wanted) {
      flush();
      const list = copyRecords(folder, version, wanted, bytesAt);
      // Only now, all being written, does the index say so: a stop in between loses nothing.
      writeFileSync(`${indexPath}.new`, list);
      renameSync(`${indexPath}.new`, indexPath);
      rmSync(join(folder, recordsFile), { force: true });
    },
    close() {
      if (lines !== '') flush();
      closeSync(records);
      closeSync(index);
    },
  };
}

function startAnew(folder: string, indexPath: string, version: string): CacheIndex {
  for (const name of readdirSync(folder))
    if (name.startsWith('records')) rmSync(join(folder, name), { force: true });
  const recordsFile = newFile();
  writeFileSync(indexPath, indexTitle(version, recordsFile));
  return { recordsFile, entries: [] };
}

/** Into a file of their own; answers its index. */
function copyRecords(
  folder: string,
  version: string,
  entries: Iterable<IndexEntry>,
  bytesAt: CacheFolder['bytesAt'],
): string {
  const file = newFile();
  const copy = openSync(join(folder, file), 'w');
  let list = indexTitle(version, file);
  let at = 0;
  for (const { sum, place } of entries) {
    if (place === null) list += indexLine({ sum, place });
    else {
      const [from, head, rows] = place;
      list += indexLine({ sum, place: [at, head, rows] });
      at += writeSync(copy, bytesAt(from, head + rows));
    }
  }
  closeSync(copy);
  return list;
}

function newFile(): string {
  return `records-${randomBytes(6).toString('hex')}`;
}

function endOf(place: IndexEntry['place']): number {
  return place === null ? 0 : place[0] + place[1] + place[2];
}
