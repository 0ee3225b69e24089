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

/**
 * How well each row of a segment may go with a question, as far as its postings tell: who is worth being read.
 * BM25 and what `look` adds to it. Terms are taken from the rarest to the commonest, so that the first one
 * that meets a row is the row's rarest.
 */
export function scoreFirstLook(
  { head, postings }: SegmentPostings,
  lengths: Uint8Array,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
  look: FirstLook,
): Float32Array {
  const scores = new Float32Array(head.rows);
  const saturation = saturations(collection);
  const terms = [...weights]
    .map(([term, weight]) => ({ term, weight, rarity: rarityOf(term, collection) }))
    .sort((a, b) => b.rarity - a.rarity);
  for (const { term, weight, rarity } of terms) {
    const posting = postings.get(term);
    if (posting === undefined) continue;
    const gain = weight * rarity * saturation.gain;
    const first = look.term + look.rarest * rarity;
    const { rows, times } = decodePosting(posting);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry] as number;
      const often = times[entry] as number;
      const slow = saturation.slow[lengths[row] ?? 0] as number;
      const before = scores[row] as number;
      scores[row] = before + (gain * often) / (often + slow) + (before === 0 ? first : look.term);
    }
  }
  return scores;
}
