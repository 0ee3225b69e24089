import { companyOf } from './company.ts';
import type { TermStatistics } from './related-candidate.ts';
import { terms } from './terms.ts';
import { longestRun, plainWords, wordPositions } from './word-run.ts';

/** What two texts have in common, in numbers that `weights.ts` weighs; all 0 upwards, about 0 to 3. */
export interface TextEvidence {
  /** BM25 over statement and title, in tens. */
  readonly match: number;
  /** The same, as a share of the best candidate's. */
  readonly matchShare: number;
  /** Weight of the query's terms that the title has, in tens. */
  readonly inTitle: number;
  /** The rarest term in common, in tens. */
  readonly rarest: number;
  /** Terms in common, in fives. */
  readonly terms: number;
  /** Terms that only begin alike, or of which one is inside the other (a hashtag), in tens. */
  readonly alike: number;
  /** How near it is to the other good candidates: several reports of one story hold each other up. */
  readonly company: number;
  /** Words of the longest run in common, beyond two, in fives. */
  readonly run: number;
  /** That run as a share of the statement. */
  readonly runShare: number;
}

/** What is compared of a candidate. */
export interface CandidateText {
  readonly text: string;
  /** Of the text, see `plainWords`. */
  readonly words: readonly string[];
  readonly title: string | null;
}

export interface Cut {
  readonly counts: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly length: number;
  readonly words: readonly string[];
}

/** Okapi's constants; see `utils/corpus/bm25.ts`. */
const K1 = 1.2;
const B = 0.5;
/** Terms shorter than this are not compared by their beginnings. */
const LEAST_ALIKE = 5;

/** What each candidate's text has in common with the query's; one for one. */
export function textEvidence(
  query: string,
  candidates: readonly CandidateText[],
  statistics: TermStatistics,
): TextEvidence[] {
  const asked = [...new Set(terms(query))];
  const weight = weigher(statistics);
  const weights = new Map(asked.map((term) => [term, weight(term)]));
  const runs = wordPositions(plainWords(query));
  const cuts = candidates.map(cut);
  const average = cuts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cuts.length);
  const matches = cuts.map((one) => bm25(one, weights, average));
  const best = Math.max(...matches, 1e-9);
  const company = companyOf(cuts, matches, weights);
  const likes = alikeTerms(cuts, weights);
  return cuts.map((one, at): TextEvidence => {
    let inTitle = 0;
    let rarest = 0;
    let count = 0;
    for (const [term, value] of weights) {
      if (!one.counts.has(term)) continue;
      count++;
      if (value > rarest) rarest = value;
      if (one.title.has(term)) inTitle += value;
    }
    const run = longestRun(runs, one.words);
    return {
      match: (matches[at] ?? 0) / 10,
      matchShare: (matches[at] ?? 0) / best,
      inTitle: inTitle / 10,
      rarest: rarest / 10,
      terms: count / 5,
      alike: alikeWeight(one, likes, weights) / 10,
      company: company[at] ?? 0,
      run: Math.max(0, run - 2) / 5,
      runShare: run / (one.words.length + 2),
    };
  });
}

/** Inverse document frequency, as BM25 has it. */
function weigher({ statements, frequency }: TermStatistics): (term: string) => number {
  return (term) => {
    const found = frequency.get(term) ?? 0;
    return Math.log(1 + (Math.max(statements, found) - found + 0.5) / (found + 0.5));
  };
}

function cut({ text, title, words }: CandidateText): Cut {
  const titleTerms = title === null ? [] : terms(title);
  const all = [...terms(text), ...titleTerms];
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, title: new Set(titleTerms), length: all.length, words };
}

function bm25({ counts, length }: Cut, weights: ReadonlyMap<string, number>, average: number): number {
  const saturation = K1 * (1 - B + (B * length) / Math.max(1, average));
  let score = 0;
  for (const [term, weight] of weights) {
    const times = counts.get(term);
    if (times !== undefined) score += (weight * (K1 + 1) * times) / (times + saturation);
  }
  return score;
}

/**
 * For each term of the query the terms of all candidates that begin alike or stand inside it: `vaccin` and
 * `vaccinat`; `krystinamartel`, once a hashtag, and `martel`. Worked out once for all candidates.
 */
function alikeTerms(
  cuts: readonly Cut[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, string[]> {
  const asked = [...weights.keys()].filter((term) => term.length >= LEAST_ALIKE && !isFigure(term));
  const found = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { counts } of cuts)
    for (const other of counts.keys()) {
      if (other.length < LEAST_ALIKE || seen.has(other)) continue;
      seen.add(other);
      if (isFigure(other)) continue;
      const like = asked.filter((term) => term !== other && areAlike(term, other));
      if (like.length > 0) found.set(other, like);
    }
  return found;
}

/** The weight of the query's terms that a candidate has only alike. */
function alikeWeight(
  { counts }: Cut,
  likes: ReadonlyMap<string, readonly string[]>,
  weights: ReadonlyMap<string, number>,
): number {
  if (likes.size === 0) return 0;
  const found = new Set<string>();
  for (const other of counts.keys())
    for (const term of likes.get(other) ?? []) if (!counts.has(term)) found.add(term);
  let sum = 0;
  for (const term of found) sum += weights.get(term) ?? 0;
  return sum;
}

const isFigure = (term: string): boolean => /\d/.test(term);

function areAlike(term: string, other: string): boolean {
  if (term.length > other.length + 3 && term.includes(other)) return true;
  if (term.charCodeAt(0) !== other.charCodeAt(0)) return false;
  let same = 0;
  const shorter = Math.min(term.length, other.length);
  while (same < shorter && term.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same >= LEAST_ALIKE && same >= shorter - 2;
}
