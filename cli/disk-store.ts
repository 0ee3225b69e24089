import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ItemMemo } from '../utils/builder/item-memo.ts';
import type { ObservationStore } from '../utils/builder/observation-store.ts';
import type { SourceItem } from '../utils/builder/source.ts';

/**
 * Observations in a folder, and which source gave which: the room in which a build works, and the memory of what
 * was read, so that the next build reads only what is new, also where this one is stopped half way.
 *
 * `records` holds them one behind the other; `index` has a line for each source that was read: the checksum of its
 * content, where its record lies, and the lengths of the record's two parts. A line is written after its record.
 */
export interface DiskStore extends ObservationStore {
  readonly memo: ItemMemo;
  /** How many sources it knew when it was opened. */
  readonly known: number;
  close(): void;
}

/** Bytes of the index that are written at once. */
const INDEX_CHUNK = 64 * 1024;
/** Characters of a source's checksum, of 6 bits each. */
const SUM_LENGTH = 22;

/** `version` is that of the program: another one reads otherwise, and what is remembered of it counts no longer. */
export function openDiskStore(folder: string, version: string): DiskStore {
  mkdirSync(folder, { recursive: true });
  const indexPath = join(folder, 'index');
  const title = `on-record ${version}\n`;
  const places: number[] = [];
  const bySum = new Map<string, number | null>();
  const end = existsSync(indexPath)
    ? readIndex(readFileSync(indexPath, 'latin1'), title, bySum, places)
    : null;
  if (end === null) {
    rmSync(join(folder, 'records'), { force: true });
    writeFileSync(indexPath, title);
  }
  const data = openSync(join(folder, 'records'), 'a+');
  // What an interrupted build wrote and did not list.
  const sound = Math.min(end ?? 0, fstatSync(data).size);
  ftruncateSync(data, sound);
  const index = openSync(indexPath, 'a');
  let size = sound;
  let lines = '';
  const known = bySum.size;
  const pending = new Map<SourceItem, string>();

  const read = (at: number, length: number): string => {
    const bytes = Buffer.allocUnsafe(length);
    readSync(data, bytes, 0, length, at);
    return bytes.toString('utf8');
  };
  const place = (record: number): [at: number, head: number, rows: number] => [
    places[3 * record] ?? 0,
    places[3 * record + 1] ?? 0,
    places[3 * record + 2] ?? 0,
  ];
  const flush = (): void => {
    writeSync(index, lines);
    lines = '';
  };

  return {
    known,
    add({ bytes, lengths }) {
      writeSync(data, bytes);
      const records: (number | null)[] = [];
      for (let pair = 0; pair < lengths.length; pair += 2) {
        const [head = 0, rows = 0] = [lengths[pair], lengths[pair + 1]];
        if (head === 0) {
          records.push(null);
          continue;
        }
        records.push(places.length / 3);
        places.push(size, head, rows);
        size += head + rows;
      }
      return records;
    },
    head: (record) => {
      const [at, head] = place(record);
      return read(at, head);
    },
    rows: (record) => {
      const [at, head, rows] = place(record);
      return read(at + head, rows);
    },
    memo: {
      find(item) {
        const sum = sumOf(item);
        const found = bySum.get(sum);
        if (found === undefined) pending.set(item, sum);
        return found;
      },
      keep(item, record) {
        const sum = pending.get(item) ?? sumOf(item);
        pending.delete(item);
        bySum.set(sum, record);
        lines += record === null ? `${sum} - 0 0\n` : `${sum} ${place(record).join(' ')}\n`;
        if (lines.length >= INDEX_CHUNK) flush();
      },
    },
    close() {
      flush();
      closeSync(data);
      closeSync(index);
    },
  };
}

/** Fills what the index lists, and answers where the records end; null where the index is another version's. */
function readIndex(
  index: string,
  title: string,
  bySum: Map<string, number | null>,
  places: number[],
): number | null {
  if (!index.startsWith(title)) return null;
  let end = 0;
  for (const line of index.slice(title.length).split('\n')) {
    const [sum, at = '', head = '', rows = '', ...more] = line.split(' ');
    // The last line of an interrupted build may be cut.
    if (sum?.length !== SUM_LENGTH || rows === '' || more.length > 0) continue;
    if (at === '-') {
      bySum.set(sum, null);
      continue;
    }
    bySum.set(sum, places.length / 3);
    places.push(Number(at), Number(head), Number(rows));
    end = Math.max(end, Number(at) + Number(head) + Number(rows));
  }
  return end;
}

function sumOf(item: SourceItem): string {
  return hash('sha256', JSON.stringify(item), 'base64url').slice(0, SUM_LENGTH);
}
