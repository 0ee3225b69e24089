import { type Collection, GAIN, rarityOf } from './bm25.ts';
import type { Columns } from './columns.ts';
import { kthBest } from './kth-best.ts';
import { decodePosting, timesIn } from './posting-rows.ts';
import type { Posting } from './postings-builder.ts';
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

/** Which rows are asked for. */
export interface Wanted {
  /** So many of the best. */
  readonly most: number;
  /** Rows that do not reach this are not among the best, as other segments have shown; not below 0. */
  readonly floor: number;
  /** Rows whose score is asked for in any case, ascending. */
  readonly always: Uint32Array;
  /** Whether a row is not to be counted among the best. */
  leftOut(row: number): boolean;
}

/** In memory that the next call uses again. */
export interface FirstLookScores {
  /** By row: true of `rows` and of `always`; of other rows a part, or 0. */
  readonly scores: Float32Array;
  /** Ascending: all that may be among the best, and few others. */
  readonly rows: Uint32Array;
}

interface AskedTerm {
  readonly posting: Posting;
  readonly gain: number;
  readonly rarest: number;
  /** The most that it and all commoner ones add to a row that has met a rarer one, by the row's length. */
  readonly left: Float32Array;
  /** The most that they take. */
  readonly loss: number;
}

/** Scores of one segment, and the rows that have one, used again by the next: a million rows are 8 MB. */
let scoreScratch = new Float32Array();
let rowScratch = new Uint32Array();

/** Postings shorter than this are sooner scored than thought about. */
const LONG_POSTING = 2_048;
/** Scores are kept in 32 bits, and bounds of them must not be lower for it. */
const ROUNDING = 1 + 1e-5;

const LENGTHS = 256;
/** The gain of a word that is in a row once, which nearly all are, by the row's length. */
const once = new Float32Array(LENGTHS);
/** `left` of one segment's terms, used again by the next. */
let leftScratch = new Float32Array();
const NOTHING_LEFT = new Float32Array(LENGTHS);

/**
 * How well the rows of a segment may go with a question, as far as its postings tell: who is worth being read.
 * BM25 and what `look` adds to it. Terms are taken from the rarest to the commonest, so that the first one that
 * meets a row is the row's rarest.
 *
 * The commonest words are in most rows and tell least. As soon as all the terms that are left cannot lift a row
 * that has none of the rarer ones to where the best are (MaxScore: Turtle and Flood, “Query evaluation: strategies
 * and optimizations”, 1995), only the rows that still may get there are looked up in what is left. With `most` 1:
 *
 *     harbour  in 3, 9        scores  3: 5.1, 9: 4.0      floor 5.1
 *     the      adds 0.4       no new row can get to 5.1, nor can 9: only row 3 is looked up
 */
export function scoreFirstLook(
  { head, postings }: SegmentPostings,
  { length: lengths, shortest }: Pick<Columns, 'length' | 'shortest'>,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
  look: FirstLook,
  { most, floor, always, leftOut }: Wanted,
): FirstLookScores {
  if (scoreScratch.length < head.rows) {
    scoreScratch = new Float32Array(head.rows);
    rowScratch = new Uint32Array(head.rows);
  }
  const scores = scoreScratch.subarray(0, head.rows);
  scores.fill(0);
  const met = rowScratch;
  const terms = askedTerms(postings, weights, collection, look);
  const { slow } = collection;
  /** What a row must have now to be among the best so many of these. */
  const bestOf = (rows: Uint32Array): number => kthBest(scores, rows, most, (row) => !leftOut(row));

  function add(row: number, often: number, { gain, rarest }: AskedTerm): void {
    const length = lengths[row] as number;
    const before = scores[row] as number;
    let score = before + (once[length] as number);
    if (often > 1) {
      const slowed = slow[length] as number;
      score += (gain * often) / (often + slowed) - gain / (1 + slowed);
    }
    scores[row] = before === 0 ? score + rarest : score;
  }

  /** What of `open` may still get to where the best are, in the same memory: it may be half of the segment. */
  function stillOpen(left: Float32Array = NOTHING_LEFT): Uint32Array {
    let kept = 0;
    for (let at = 0; at < open.length; at++) {
      const row = open[at] as number;
      const atBest = (scores[row] as number) + (left[lengths[row] as number] as number);
      if (atBest * ROUNDING >= enough) open[kept++] = row;
    }
    return open.subarray(0, kept);
  }

  let count = 0;
  let next = 0;
  let enough = floor;
  for (; next < terms.length; next++) {
    const term = terms[next] as AskedTerm;
    const mostOfNewRow = ((term.left[shortest] as number) + Math.max(0, term.rarest)) * ROUNDING;
    if (mostOfNewRow < enough) break;
    if (term.posting.rows >= LONG_POSTING) {
      enough = Math.max(floor, bestOf(met.subarray(0, count)) - term.loss);
      if (mostOfNewRow < enough) break;
    }
    fillOnce(term, slow, look);
    const { rows, times } = decodePosting(term.posting);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry] as number;
      if (scores[row] === 0) met[count++] = row;
      add(row, times[entry] as number, term);
    }
  }

  // Of the rows that were met, those that may still get there: fewer with every term, the longest of which come last.
  let open: Uint32Array = met.subarray(0, count);
  enough = Math.max(enough, bestOf(open) - (terms[next]?.loss ?? 0));
  open = stillOpen(terms[next]?.left).sort();
  for (; next < terms.length; next++) {
    const term = terms[next] as AskedTerm;
    const asked = mergeRows(open, always);
    fillOnce(term, slow, look);
    const times = timesIn(term.posting, asked);
    for (let at = 0; at < asked.length; at++)
      if (times[at] !== 0) add(asked[at] as number, times[at] as number, term);
    const following = terms[next + 1];
    enough = Math.max(enough, bestOf(open) - (following?.loss ?? 0));
    open = stillOpen(following?.left);
  }
  return { scores, rows: open };
}

/**
 * The terms of a question that the segment has, the rarest first. None adds more to a row than if it were there as
 * often as in any row: half of what a word repeated without end comes to, since few are in a statement twice.
 */
function askedTerms(
  postings: ReadonlyMap<string, Posting>,
  weights: ReadonlyMap<string, number>,
  collection: Collection,
  look: FirstLook,
): AskedTerm[] {
  const terms = [...weights]
    .flatMap(([term, weight]) => {
      const posting = postings.get(term);
      return posting === undefined ? [] : [{ posting, weight, rarity: rarityOf(term, collection) }];
    })
    .sort((a, b) => b.rarity - a.rarity);
  const asked: AskedTerm[] = [];
  if (leftScratch.length < terms.length * LENGTHS) leftScratch = new Float32Array(terms.length * LENGTHS);
  let after = NOTHING_LEFT;
  let loss = 0;
  for (const { posting, weight, rarity } of terms.reverse()) {
    const own = weight * rarity * GAIN;
    const left = leftScratch.subarray(asked.length * LENGTHS, (asked.length + 1) * LENGTHS);
    for (let length = 0; length < LENGTHS; length++) {
      const most = (own * posting.most) / (posting.most + (collection.slow[length] as number));
      left[length] = (after[length] as number) + Math.max(0, most + look.term);
    }
    after = left;
    // Fitted weights may say that a term in common tells less than nothing.
    loss += Math.max(0, -look.term);
    asked.push({ posting, gain: own, rarest: look.rarest * rarity, left, loss });
  }
  return asked.reverse();
}

function fillOnce({ gain }: AskedTerm, slow: Float32Array, look: FirstLook): void {
  for (let length = 0; length < once.length; length++)
    once[length] = gain / (1 + (slow[length] as number)) + look.term;
}

/** The rows of both, which ascend, each once. */
export function mergeRows(some: Uint32Array, others: Uint32Array): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(some.length + others.length);
  let to = 0;
  for (let a = 0, b = 0; a < some.length || b < others.length; ) {
    const one = some[a] ?? Number.POSITIVE_INFINITY;
    const other = others[b] ?? Number.POSITIVE_INFINITY;
    if (one <= other) a++;
    if (other <= one) b++;
    all[to++] = Math.min(one, other);
  }
  return all.subarray(0, to);
}
