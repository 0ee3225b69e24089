import { freeBytes } from '../bundle/free-bytes.ts';
import { createUint32List } from './growing.ts';
import { createPostingsWriter } from './postings-writer.ts';

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
  /** How often it is in one of them at most. */
  readonly most: number;
  /** See `decodePosting`. */
  readonly bytes: Uint8Array;
}

/**
 * Rows of one segment. Until they are merged, each segment is one more block to read for every term of a question: a
 * million statements are thirteen. What a build holds grows with it, 35 MB, and with a quarter more of them an import
 * came to 200 MB.
 */
export const SEGMENT_ROWS = 80 * 1024;
/**
 * Different terms after which a segment of documents ends early: each has ten of its own, ids and fingerprints, and
 * 65,536 documents would hold 100 MB of them.
 */
export const SEGMENT_TERMS = 200_000;
/** Saturates BM25 long before. */
const MAX_TIMES = 255;

export interface PostingsBuilder {
  readonly rows: number;
  /** Adds the next row by its terms, in any order and with repetitions; `words` of them count as its length. */
  addRow(terms: readonly string[], words: number): void;
  /** Different terms so far: most of the memory. */
  readonly terms: number;
  /** Gives the blocks one by one, so that they need not all be held, and the head at the end; then begins anew. */
  build(base: number): Generator<Uint8Array<ArrayBuffer>, PostingsHead>;
}

/**
 * Inverts rows into postings: for every term the rows it is in, with how often. Collected as pairs in order of
 * row, then sorted by term in one counting sort, since a growing list a term costs five times the memory.
 */
export function createPostingsBuilder(): PostingsBuilder {
  let numbers = new Map<string, number>();
  /** By term: its newest pair plus one, and in how many rows it is. */
  const newest = createUint32List();
  const rowsOf = createUint32List();
  /** Term << 8 | times, row after row; a term's number is below 2^24, since a segment ends long before. */
  const pairs = createUint32List();
  /** By row: the pairs of it and of those before. */
  const ends = createUint32List();
  let totalLength = 0;
  /** Row << 8 | times by term, used again by the next segment. */
  let scratch = new Uint32Array();

  return {
    get rows() {
      return ends.length;
    },
    get terms() {
      return numbers.size;
    },
    addRow(terms, words) {
      const first = pairs.length;
      for (const term of terms) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          newest.push(0);
          rowsOf.push(0);
        }
        const last = newest.get(number) - 1;
        if (last >= first) {
          const pair = pairs.get(last);
          if ((pair & 0xff) < MAX_TIMES) pairs.set(last, pair + 1);
        } else {
          newest.set(number, pairs.push((number << 8) | 1) + 1);
          rowsOf.set(number, rowsOf.get(number) + 1);
        }
      }
      ends.push(pairs.length);
      totalLength += words;
    },
    *build(base) {
      const terms = [...numbers.keys()].sort();
      const starts = new Uint32Array(terms.length + 1);
      const free = new Uint32Array(terms.length);
      terms.forEach((term, rank) => {
        const number = numbers.get(term) as number;
        free[number] = starts[rank] as number;
        starts[rank + 1] = (starts[rank] as number) + rowsOf.get(number);
      });
      if (scratch.length < pairs.length) {
        freeBytes(new Uint8Array(scratch.buffer));
        // With some room: the next segment has a few more.
        scratch = new Uint32Array(pairs.length + (pairs.length >> 3));
      }
      const sorted = scratch;
      for (let row = 0, pair = 0; row < ends.length; row++)
        for (const end = ends.get(row); pair < end; pair++) {
          const number = pairs.get(pair) >>> 8;
          const at = free[number] as number;
          sorted[at] = (row << 8) | (pairs.get(pair) & 0xff);
          free[number] = at + 1;
        }
      numbers = new Map();
      let blocks: Uint8Array<ArrayBuffer>[] = [];
      const writer = createPostingsWriter((block) => blocks.push(block));
      for (const [rank, term] of terms.entries()) {
        writer.add(term, sorted.subarray(starts[rank], starts[rank + 1]));
        yield* blocks;
        blocks = [];
      }
      const head = { base, rows: ends.length, totalLength, firstTerms: writer.finish() };
      yield* blocks;
      for (const list of [newest, rowsOf, pairs, ends]) list.clear();
      totalLength = 0;
      return head;
    },
  };
}
