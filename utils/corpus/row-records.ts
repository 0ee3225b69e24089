import type { ShardKind } from '../bundle/bundle-types.ts';
import { createByteWriter } from './growing.ts';
import { restoreHex, squeezeHexInto } from './hex-runs.ts';
import { pack, unpack } from './lz.ts';
import { ROW_DICTIONARIES } from './row-dictionaries.ts';

/**
 * How rows lie in records. Eight rows (3–10 kB of JSON) are one packed block, the unit that a question unpacks,
 * and only as far as the row that it wants; some blocks are one record, the unit that is read. Since both numbers
 * are fixed for an install, a row's ordinal says where it lies and no table is needed.
 *
 * Record: the end of each of its blocks as 32-bit numbers, little endian; then the blocks. Block: the end of
 * each of eight rows in the plain bytes, likewise; then the packed bytes. Rows that are not there have length 0.
 */
const ROWS_PER_BLOCK = 8;
const BLOCK_HEADER = ROWS_PER_BLOCK * 4;

/** Which of the `BLOCKS_PER_RECORD` an install's rows were written with: they stay as they are when it is indexed anew. */
export type RowLayout = 1 | 2;

/**
 * A record of 128 rows stays below 64 KiB, above which Chromium keeps a value in a file of its own and a read takes
 * milliseconds. Of statements a question wants some fifty that lie anywhere: among a million, records of 128 were
 * 780 kB to read, half of all that it read, and whatever is read the collector has to take away again, which every
 * dozen questions holds one up by 30 ms. With 64 it reads half of that, in as many reads. The rows of 100,000
 * statements stay in memory once they were read, and then come in half as many reads where records are large.
 */
const BLOCKS_PER_RECORD: Readonly<Record<RowLayout, Readonly<Record<ShardKind, number>>>> = {
  1: { entities: 16, documents: 16, statements: 16 },
  2: { entities: 16, documents: 8, statements: 8 },
};
const MOST_BLOCKS = 16;
/** The packed rows of so many statements fill the memory that is kept for them (`STATEMENT_BYTES` in `records.ts`). */
const MOST_KEPT = 130_000;
const NEWLINE = 0x0a;
/** Bytes of a block of usual rows. */
const FIRST_CAPACITY = 16 * 1024;

const decoder = new TextDecoder();

/** How the rows of an install with so many statements are best written. */
export function rowLayoutFor(statements: number): RowLayout {
  return statements > MOST_KEPT ? 2 : 1;
}

export interface RowPacker {
  readonly rows: number;
  /** Takes the rows of newline-delimited JSON in; they are kept byte for byte. */
  add(lines: Uint8Array): void;
  /** Puts what is left into a last, shorter record. */
  finish(): void;
}

/** Packs rows into records and hands each over, in order from record 0. */
export function createRowPacker(
  kind: ShardKind,
  layout: RowLayout,
  emit: (record: number, bytes: Uint8Array<ArrayBuffer>) => void,
): RowPacker {
  const dictionary = ROW_DICTIONARIES[kind];
  const blocksPerRecord = BLOCKS_PER_RECORD[layout][kind];
  const recordHeader = blocksPerRecord * 4;
  let rows = 0;
  let records = 0;
  /** The rows of the block that is being filled, and where each ends. */
  let plain = new Uint8Array(FIRST_CAPACITY);
  let ends: number[] = [];
  /** The blocks of the record that is being filled, and where each ends in the record. */
  const blocks = createByteWriter();
  let blockEnds: number[] = [];

  function closeBlock(): void {
    const end = ends.at(-1);
    if (end === undefined) return;
    blocks.bytes(header(ends, ROWS_PER_BLOCK));
    blocks.bytes(pack(plain.subarray(0, end), dictionary));
    blockEnds.push(recordHeader + blocks.length);
    ends = [];
  }

  function addRow(line: Uint8Array): void {
    const start = ends.at(-1) ?? 0;
    if (start + line.length > plain.length) {
      const wider = new Uint8Array(2 * (start + line.length));
      wider.set(plain.subarray(0, start));
      plain = wider;
    }
    ends.push(squeezeHexInto(line, plain, start));
    rows++;
    if (ends.length === ROWS_PER_BLOCK) closeBlock();
    if (blockEnds.length === blocksPerRecord) closeRecord();
  }

  function closeRecord(): void {
    closeBlock();
    if (blocks.length === 0) return;
    const record = new Uint8Array(recordHeader + blocks.length);
    record.set(header(blockEnds, blocksPerRecord));
    record.set(blocks.written(), recordHeader);
    emit(records++, record);
    blocks.clear();
    blockEnds = [];
  }

  return {
    get rows() {
      return rows;
    },
    add(lines) {
      let from = 0;
      while (from < lines.length) {
        const found = lines.indexOf(NEWLINE, from);
        const to = found < 0 ? lines.length : found;
        if (to > from) addRow(lines.subarray(from, to));
        from = to + 1;
      }
    },
    finish: closeRecord,
  };
}

/** Of blocks and records, used again by the next: eight rows would otherwise leave three arrays to be collected. */
const headerBytes = new Uint8Array(MOST_BLOCKS * 4);
const headerView = new DataView(headerBytes.buffer);

/** `count` ends; what is not there ends where the last one does. Valid until the next call. */
function header(ends: readonly number[], count: number): Uint8Array {
  for (let at = 0; at < count; at++)
    headerView.setUint32(at * 4, ends[at] ?? ends[ends.length - 1] ?? 0, true);
  return headerBytes.subarray(0, count * 4);
}

/** The record that a row lies in. */
export function recordOf(kind: ShardKind, layout: RowLayout, ordinal: number): number {
  return Math.floor(ordinal / (ROWS_PER_BLOCK * BLOCKS_PER_RECORD[layout][kind]));
}

/** The JSON of one row; null where there is none, or the record is not what was written. */
export function lineOf(
  kind: ShardKind,
  layout: RowLayout,
  record: Uint8Array<ArrayBuffer>,
  ordinal: number,
): string | null {
  const blocks = BLOCKS_PER_RECORD[layout][kind];
  const block = Math.floor(ordinal / ROWS_PER_BLOCK) % blocks;
  return unpackRows(kind, blocks, record, block, ordinal % ROWS_PER_BLOCK)[0] ?? null;
}

/** The JSON of all rows of a record, in order. */
export function linesOf(kind: ShardKind, layout: RowLayout, record: Uint8Array<ArrayBuffer>): string[] {
  const blocks = BLOCKS_PER_RECORD[layout][kind];
  return Array.from({ length: blocks }, (_, block) => unpackRows(kind, blocks, record, block, null)).flat();
}

/** One row of a block, unpacked no further than needed, or with `row` null all of them. */
function unpackRows(
  kind: ShardKind,
  blocks: number,
  record: Uint8Array<ArrayBuffer>,
  block: number,
  row: number | null,
): string[] {
  const recordHeader = blocks * 4;
  if (record.length < recordHeader) return [];
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const from = block === 0 ? recordHeader : view.getUint32((block - 1) * 4, true);
  const to = view.getUint32(block * 4, true);
  if (to > record.length || from + BLOCK_HEADER >= to) return [];
  const endOf = (at: number): number => (at < 0 ? 0 : view.getUint32(from + at * 4, true));
  const end = endOf(row ?? ROWS_PER_BLOCK - 1);
  const packed = record.subarray(from + BLOCK_HEADER, to);
  // A packed byte stands for at most 255 plain ones: a longer row is a lie and is not allocated.
  if (end > packed.length * 256) return [];
  const dictionary = ROW_DICTIONARIES[kind];
  const plain = unpack(packed, end, dictionary);
  if (plain === null) return [];
  const text = (at: number): string =>
    decoder.decode(
      restoreHex(plain.subarray(dictionary.length + endOf(at - 1), dictionary.length + endOf(at))),
    );
  const wanted = row === null ? Array.from({ length: ROWS_PER_BLOCK }, (_, at) => at) : [row];
  return wanted.filter((at) => endOf(at) > endOf(at - 1)).map(text);
}
