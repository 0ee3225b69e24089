import { decodePosting } from './posting-rows.ts';
import type { SegmentPostings } from './read-postings.ts';

/**
 * Okapi BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009). Statements are short: the
 * gain of a repeated word ends early, and length says little.
 */
const K1 = 1.2;
const B = 0.5;
/** What a term repeated without end comes to, beside its rarity. */
export const GAIN = K1 + 1;

/** The corpus as BM25 sees it: all segments of all bundles as one. */
export interface Collection {
  readonly rows: number;
  /** In how many rows each term asked is; without those that are in none. */
  readonly frequency: ReadonlyMap<string, number>;
  /** For a row of each length, 0 to 255, what slows the gain of a repeated term; `GAIN` is what it slows. */
  readonly slow: Float32Array;
}

/** What BM25 has to know of all segments together, for the terms that were read. */
export function collectionOf(segments: readonly SegmentPostings[]): Collection {
  let rows = 0;
  let length = 0;
  const frequency = new Map<string, number>();
  for (const { head, postings } of segments) {
    rows += head.rows;
    length += head.totalLength;
    for (const [term, posting] of postings) frequency.set(term, (frequency.get(term) ?? 0) + posting.rows);
  }
  const averageLength = Math.max(1, length / Math.max(1, rows));
  const slow = Float32Array.from({ length: 256 }, (_, words) => K1 * (1 - B + (B * words) / averageLength));
  return { rows, frequency, slow };
}

/** How rare a term is in the collection: its inverse document frequency, in nats. */
export function rarityOf(term: string, { rows, frequency }: Collection): number {
  const found = frequency.get(term) ?? 0;
  return Math.log(1 + (rows - found + 0.5) / (found + 0.5));
}

/**
 * The score of every row of a segment for a bag of words, 0 where it has none of them. `lengths` are the rows'
 * lengths in words (empty where they are not known, as of headlines); `weights` say how often each word was asked.
 */
export function scoreRows(
  segment: SegmentPostings,
  lengths: Uint8Array,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
): Float32Array {
  const scores = new Float32Array(segment.head.rows);
  for (const [term, weight] of weights) {
    const posting = segment.postings.get(term);
    if (posting === undefined) continue;
    const gain = weight * rarityOf(term, collection) * GAIN;
    const { rows, times } = decodePosting(posting);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry] as number;
      const often = times[entry] as number;
      const slow = collection.slow[lengths[row] ?? 0] as number;
      scores[row] = (scores[row] as number) + (gain * often) / (often + slow);
    }
  }
  return scores;
}
