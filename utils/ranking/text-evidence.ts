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

/** A candidate's text, cut once. */
export interface CandidateText {
  readonly text: string;
  readonly title: string | null;
}

interface Cut {
  readonly counts: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly length: number;
  readonly words: readonly string[];
}

/** Okapi's constants; see `utils/corpus/bm25.ts`. */
const K1 = 1.2;
const B = 0.5;
/** Candidates that count as company. */
const COMPANY = 10;
/** How fast a worse candidate counts for less, in units of BM25. */
const COMPANY_FALL = 8;
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
      alike: alike(one, weights) / 10,
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

function cut({ text, title }: CandidateText): Cut {
  const titleTerms = title === null ? [] : terms(title);
  const all = [...terms(text), ...titleTerms];
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, title: new Set(titleTerms), length: all.length, words: plainWords(text) };
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

/** For each term that is missing, the weight of one that begins alike: `vaccin`, `vaccinat`; `krystinamartel`, `martel`. */
function alike({ counts }: Cut, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of weights) {
    if (counts.has(term) || term.length < LEAST_ALIKE || isFigure(term)) continue;
    for (const other of counts.keys()) {
      if (other.length < LEAST_ALIKE || isFigure(other) || !areAlike(term, other)) continue;
      sum += weight;
      break;
    }
  }
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

/**
 * Likeness of each candidate to the best ones, by the terms that the query does not have: a small pseudo-relevance
 * feedback (Lavrenko and Croft, 2001) over what was read anyway. A term's weight is its rarity among the candidates.
 */
function companyOf(
  cuts: readonly Cut[],
  matches: readonly number[],
  weights: ReadonlyMap<string, number>,
): number[] {
  const found = new Map<string, number>();
  for (const { counts } of cuts)
    for (const term of counts.keys()) found.set(term, (found.get(term) ?? 0) + 1);
  const rarity = (term: string): number => {
    const times = found.get(term) ?? 1;
    return weights.has(term) || times < 2 ? 0 : Math.log(1 + (cuts.length - times + 0.5) / (times + 0.5));
  };
  const order = cuts.map((_, at) => at).sort((a, b) => (matches[b] ?? 0) - (matches[a] ?? 0));
  const leaders = order.slice(0, COMPANY);
  const first = matches[leaders[0] ?? 0] ?? 0;
  const shares = leaders.map((at) => Math.exp(((matches[at] ?? 0) - first) / COMPANY_FALL));
  const sum = shares.reduce((total, share) => total + share, 0);
  const norms = cuts.map(({ counts }) => {
    let square = 1e-9;
    for (const term of counts.keys()) square += rarityOrLength(term) ** 2;
    return Math.sqrt(square);
  });
  return cuts.map((one, at) => {
    let company = 0;
    leaders.forEach((leader, rank) => {
      const other = cuts[leader];
      if (leader === at || other === undefined) return;
      let dot = 0;
      for (const term of one.counts.keys()) if (other.counts.has(term)) dot += rarity(term) ** 2;
      company += ((shares[rank] ?? 0) * dot) / sum / ((norms[at] ?? 1) * (norms[leader] ?? 1));
    });
    return company;
  });

  function rarityOrLength(term: string): number {
    return weights.get(term) ?? Math.max(rarity(term), LONE_TERM);
  }
}

/** What a term of one candidate alone counts in its length. */
const LONE_TERM = 4;
