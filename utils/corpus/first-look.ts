import type { Collection } from './bm25.ts';
import { rarityOf, saturations } from './bm25.ts';
import { decodePosting } from './postings-block.ts';
import type { SegmentPostings } from './read-postings.ts';

/** What each sign that postings alone tell is worth, in units of one BM25 score. Comes in with the question. */
export interface FirstLook {
  /** Every term in common. */
  readonly term: number;
  /** The rarest term in common, times its inverse document frequency. */
  readonly rarest: number;
  /** By one of the speakers asked for. */
  readonly speaker: number;
  /** By or on behalf of one of the institutions asked for. */
  readonly institution: number;
}

/** Scores of one segment, used again by the next: a million rows are 4 MB, too much to ask for anew each time. */
let scratch = new Float32Array(0x10000);

function cleared(rows: number): Float32Array {
  if (scratch.length < rows) scratch = new Float32Array(rows);
  const scores = scratch.subarray(0, rows);
  scores.fill(0);
  return scores;
}

/** The gain of a word that is in a row once, which nearly all are, by the row's length. */
const once = new Float32Array(256);

/**
 * How well each row of a segment may go with a question, as far as its postings tell: who is worth being read.
 * BM25 and what `look` adds to it. Terms are taken from the rarest to the commonest, so that the first one
 * that meets a row is the row's rarest. The scores lie in memory that the next call uses again.
 */
export function scoreFirstLook(
  { head, postings }: SegmentPostings,
  lengths: Uint8Array,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
  look: FirstLook,
): Float32Array {
  const scores = cleared(head.rows);
  const saturation = saturations(collection);
  const terms = [...weights]
    .map(([term, weight]) => ({ term, weight, rarity: rarityOf(term, collection) }))
    .sort((a, b) => b.rarity - a.rarity);
  for (const { term, weight, rarity } of terms) {
    const posting = postings.get(term);
    if (posting === undefined) continue;
    const gain = weight * rarity * saturation.gain;
    for (let length = 0; length < once.length; length++)
      once[length] = gain / (1 + (saturation.slow[length] as number)) + look.term;
    const rarest = look.rarest * rarity;
    const { rows, times } = decodePosting(posting);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry] as number;
      const often = times[entry] as number;
      const length = lengths[row] as number;
      const before = scores[row] as number;
      let score = before + (once[length] as number);
      if (often > 1) {
        const slow = saturation.slow[length] as number;
        score += (gain * often) / (often + slow) - gain / (1 + slow);
      }
      scores[row] = before === 0 ? score + rarest : score;
    }
  }
  return scores;
}
