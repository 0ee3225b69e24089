import { createByteWriter } from './growing.ts';
import type { Posting } from './postings-builder.ts';

/**
 * Rows after which a posting can be entered anew. A common word is looked up in some hundred rows of a segment: with
 * chunks of this size a tenth of its entries is read for that, and the table of them is a fortieth of its bytes.
 */
export const CHUNK_ROWS = 128;

/** Turns `row << 8 | times`, ascending, into the bytes of a posting; valid until the next call. */
export type PostingEncoder = (pairs: Uint32Array) => Uint8Array;

/**
 * An entry is, of a row: the distance from the row before (from -1 at first) less one, doubled, plus one where the
 * term is in it more than once, and then how often. Rows 4, 5 (three times) and 9:
 *
 *     4·2=8   0·2+1=1 3   3·2=6
 *
 * A posting of more rows than `CHUNK_ROWS` has a table in front, in varints too: its own length in bytes; then, of
 * every chunk but the last, how far its last row is behind the last one before the chunk, and its bytes. With
 * chunks of two rows the posting above is
 *
 *     2   6 3   8 1 3   6          (a table of 2 bytes: row -1+6=5 after 3 bytes)
 */
export function createPostingEncoder(): PostingEncoder {
  // Used again for every term: an array each would be a million a segment, and 200 MB until they are collected.
  const entries = createByteWriter();
  const table = createByteWriter();
  const whole = createByteWriter();
  return (pairs) => {
    entries.clear();
    table.clear();
    let previous = -1;
    let chunk = { row: -1, at: 0 };
    for (let at = 0; at < pairs.length; at++) {
      if (at > 0 && at % CHUNK_ROWS === 0) {
        table.varint(previous - chunk.row);
        table.varint(entries.length - chunk.at);
        chunk = { row: previous, at: entries.length };
      }
      const pair = pairs[at] as number;
      const row = pair >>> 8;
      const times = pair & 0xff;
      entries.varint((row - previous - 1) * 2 + (times > 1 ? 1 : 0));
      if (times > 1) entries.varint(times);
      previous = row;
    }
    if (table.length === 0) return entries.written();
    whole.clear();
    whole.varint(table.length);
    whole.bytes(table.written());
    whole.bytes(entries.written());
    return whole.written();
  };
}

/** The rows of a posting, ascending, counted from the segment's base, and how often the term is in each. */
export interface DecodedPosting {
  readonly rows: Uint32Array;
  readonly times: Uint8Array;
}

let rowScratch = new Uint32Array(1024);
let timesScratch = new Uint8Array(1024);
/** Where `varint` goes on. */
let cursor = 0;

/** Beyond the end it is 0: bytes that are not ours do no harm. */
function varint(bytes: Uint8Array): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

/** Every row takes at least a byte, so a larger count is a lie. */
const countOf = ({ bytes, rows }: Posting): number => Math.min(rows, bytes.length);

/** Decodes a posting into memory that the next call uses again: take what is needed before. */
export function decodePosting(posting: Posting): DecodedPosting {
  const { bytes } = posting;
  const size = countOf(posting);
  if (size > rowScratch.length) {
    rowScratch = new Uint32Array(size * 2);
    timesScratch = new Uint8Array(size * 2);
  }
  const rows = rowScratch;
  const times = timesScratch;
  let row = -1;
  cursor = 0;
  const table = size > CHUNK_ROWS ? varint(bytes) : 0;
  let at = cursor + table;
  for (let entry = 0; entry < size; entry++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    row += (value >>> 1) + 1;
    rows[entry] = row;
    if ((value & 1) === 0) {
      times[entry] = 1;
      continue;
    }
    byte = bytes[at++] ?? 0;
    times[entry] = byte < 0x80 ? byte : (byte & 0x7f) | ((bytes[at++] ?? 0) << 7);
  }
  return { rows: rows.subarray(0, size), times: times.subarray(0, size) };
}

/**
 * How often the term of a posting is in each of some rows, which ascend: at most 255, and 0 where it is not. Reads
 * only the chunks in which one of them may be.
 */
export function timesIn(posting: Posting, rows: Uint32Array): Uint8Array {
  const { bytes } = posting;
  const found = new Uint8Array(rows.length);
  const size = countOf(posting);
  cursor = 0;
  const tableBytes = size > CHUNK_ROWS ? varint(bytes) : 0;
  let table = cursor;
  let at = cursor + tableBytes;
  let asked = 0;
  let before = -1;
  for (let from = 0; from < size && asked < rows.length; from += CHUNK_ROWS) {
    const entries = Math.min(CHUNK_ROWS, size - from);
    let last = Number.POSITIVE_INFINITY;
    let end = bytes.length;
    if (from + entries < size) {
      cursor = table;
      last = before + varint(bytes);
      end = at + varint(bytes);
      table = cursor;
    }
    if ((rows[asked] as number) <= last)
      asked = timesInChunk(bytes, { at, entries, before, last }, rows, asked, found);
    before = last;
    at = end;
  }
  return found;
}

/** A part of a posting that can be read by itself. */
interface Chunk {
  readonly at: number;
  readonly entries: number;
  /** The last row before it, and its own last; infinite where nothing comes behind it. */
  readonly before: number;
  readonly last: number;
}

/** Looks the rows from the `first` on up that may be in a chunk; answers which is to be looked up next. */
function timesInChunk(
  bytes: Uint8Array,
  { at: start, entries, before, last }: Chunk,
  rows: Uint32Array,
  first: number,
  found: Uint8Array,
): number {
  let asked = first;
  let wanted = rows[asked] as number;
  let row = before;
  let at = start;
  for (let entry = 0; entry < entries && wanted <= last; entry++) {
    const byte = bytes[at++] ?? 0;
    let times = 1;
    // Nearly every row is one byte: near to the row before, with the term once.
    if (byte < 0x80 && (byte & 1) === 0) row += (byte >>> 1) + 1;
    else {
      cursor = at - 1;
      const value = varint(bytes);
      row += (value >>> 1) + 1;
      if ((value & 1) === 1) times = varint(bytes) & 0xff;
      at = cursor;
    }
    if (row < wanted) continue;
    while ((rows[asked] as number) < row) asked++;
    if (rows[asked] === row) found[asked++] = times;
    if (asked === rows.length) break;
    wanted = rows[asked] as number;
  }
  return asked;
}
