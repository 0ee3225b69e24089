import { decodePosting } from './postings-block.ts';
import type { SegmentPostings } from './read-postings.ts';

/**
 * Okapi BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009). Statements are short: the
 * gain of a repeated word ends early, and length says little.
 */
const K1 = 1.2;
const B = 0.5;

/** The corpus as BM25 sees it: all segments of all bundles as one. */
export interface Collection {
  readonly rows: number;
  readonly averageLength: number;
  /** In how many rows each term asked is; without those that are in none. */
  readonly frequency: ReadonlyMap<string, number>;
}

export function collectionOf(segments: readonly SegmentPostings[]): Collection {
  let rows = 0;
  let length = 0;
  const frequency = new Map<string, number>();
  for (const { head, postings } of segments) {
    rows += head.rows;
    length += head.totalLength;
    for (const [term, posting] of postings) frequency.set(term, (frequency.get(term) ?? 0) + posting.rows);
  }
  return { rows, averageLength: Math.max(1, length / Math.max(1, rows)), frequency };
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
  const saturation = new Float32Array(256);
  for (let length = 0; length < 256; length++)
    saturation[length] = K1 * (1 - B + (B * length) / collection.averageLength);
  for (const [term, weight] of weights) {
    const posting = segment.postings.get(term);
    if (posting === undefined) continue;
    const frequency = collection.frequency.get(term) ?? posting.rows;
    const idf = Math.log(1 + (collection.rows - frequency + 0.5) / (frequency + 0.5));
    const gain = weight * idf * (K1 + 1);
    const { rows, times } = decodePosting(posting);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry] as number;
      const often = times[entry] as number;
      const slow = saturation[lengths[row] ?? 0] as number;
      scores[row] = (scores[row] as number) + (gain * often) / (often + slow);
    }
  }
  return scores;
}
