import { createByteWriter, createUint32List } from './growing.ts';

/** What is known of a postings segment without reading its blocks. */
export interface PostingsHead {
  /** The ordinal of its first row; postings count from it. */
  readonly base: number;
  readonly rows: number;
  /** Words of all rows together, repetitions counted: gives the average length. */
  readonly totalLength: number;
  /** The first term of each block, ascending. */
  readonly firstTerms: readonly string[];
}

export interface Posting {
  readonly term: string;
  /** Rows that the term is in. */
  readonly rows: number;
  /** See `decodePosting`. */
  readonly bytes: Uint8Array;
}

/** Rows of one segment. With 2^17, a million statements are eight segments, and a build takes 60 MB. */
export const SEGMENT_ROWS = 0x20000;
/** A block is read whole for one term; below 64 KiB Chromium keeps it inline. */
const BLOCK_BYTES = 16 * 1024;
/** Saturates BM25 long before. */
const MAX_TIMES = 255;

const encoder = new TextEncoder();

export interface PostingsBuilder {
  readonly rows: number;
  /** Adds the next row by its terms, in any order and with repetitions; `words` of them count as its length. */
  addRow(terms: readonly string[], words: number): void;
  build(base: number): { head: PostingsHead; blocks: Uint8Array<ArrayBuffer>[] };
}

/**
 * Inverts rows into postings: for every term the rows it is in, with how often. Collected as pairs in order of
 * row, then sorted by term in one counting sort, since a growing list a term costs five times the memory.
 */
export function createPostingsBuilder(): PostingsBuilder {
  const numbers = new Map<string, number>();
  /** By term: its newest pair plus one, and in how many rows it is. */
  const newest = createUint32List();
  const rowsOf = createUint32List();
  const pairTerm = createUint32List();
  /** Row << 8 | times. */
  const pairRow = createUint32List();
  let rows = 0;
  let totalLength = 0;

  return {
    get rows() {
      return rows;
    },
    addRow(terms, words) {
      for (const term of terms) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          newest.push(0);
          rowsOf.push(0);
        }
        const last = newest.get(number) - 1;
        const pair = last >= 0 ? pairRow.get(last) : -1;
        if (pair >= 0 && pair >>> 8 === rows) {
          if ((pair & 0xff) < MAX_TIMES) pairRow.set(last, pair + 1);
        } else {
          pairTerm.push(number);
          newest.set(number, pairRow.push((rows << 8) | 1) + 1);
          rowsOf.set(number, rowsOf.get(number) + 1);
        }
      }
      totalLength += words;
      rows++;
    },
    build(base) {
      const terms = [...numbers.keys()].sort();
      const starts = new Uint32Array(terms.length + 1);
      const free = new Uint32Array(terms.length);
      terms.forEach((term, rank) => {
        const number = numbers.get(term) as number;
        free[number] = starts[rank] as number;
        starts[rank + 1] = (starts[rank] as number) + rowsOf.get(number);
      });
      const sorted = new Uint32Array(pairRow.length);
      for (let pair = 0; pair < pairRow.length; pair++) {
        const number = pairTerm.get(pair);
        const at = free[number] as number;
        sorted[at] = pairRow.get(pair);
        free[number] = at + 1;
      }
      const writer = createBlockWriter();
      terms.forEach((term, rank) => {
        writer.add(term, sorted.subarray(starts[rank], starts[rank + 1]));
      });
      const { firstTerms, blocks } = writer.finish();
      return { head: { base, rows, totalLength, firstTerms }, blocks };
    },
  };
}

/**
 * A block is one term after another: length of the term, the term in UTF-8, number of rows, length of the
 * postings, the postings. These are, a row: the distance from the row before (from -1 at first) less one,
 * doubled, plus one where the term is in it more than once, and then how often. Rows 4, 5 (three times) and 9:
 *
 *     4·2=8   0·2+1=1 3   3·2=6
 */
function createBlockWriter(): {
  add(term: string, pairs: Uint32Array): void;
  finish(): { firstTerms: string[]; blocks: Uint8Array<ArrayBuffer>[] };
} {
  const firstTerms: string[] = [];
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const block = createByteWriter();
  const postings = createByteWriter();
  return {
    add(term, pairs) {
      let previous = -1;
      for (let at = 0; at < pairs.length; at++) {
        const pair = pairs[at] as number;
        const row = pair >>> 8;
        const times = pair & 0xff;
        postings.varint((row - previous - 1) * 2 + (times > 1 ? 1 : 0));
        if (times > 1) postings.varint(times);
        previous = row;
      }
      if (block.length === 0) firstTerms.push(term);
      const name = encoder.encode(term);
      block.varint(name.length);
      block.bytes(name);
      block.varint(pairs.length);
      block.varint(postings.length);
      block.bytes(postings.take());
      if (block.length >= BLOCK_BYTES) blocks.push(block.take());
    },
    finish() {
      if (block.length > 0) blocks.push(block.take());
      return { firstTerms, blocks };
    },
  };
}
