import { alikeTerms, alikeWeight } from './alike-terms.ts';
import { companyOf } from './company.ts';
import { isLight } from './light-words.ts';
import type { TermStatistics } from './related-candidate.ts';
import { terms } from './terms.ts';
import { LIGHT_WORD } from './weights.ts';
import { longestRun, plainWords, wordPositions } from './word-run.ts';
import { compareYears, yearsIn } from './years.ts';

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
  /** Terms that only begin alike, or of which one is inside the other (a hashtag), in tens. */
  readonly alike: number;
  /** How near it is to the other good candidates: several reports of one story hold each other up. */
  readonly company: number;
  /** Words of the longest run in common, beyond two, in fives. */
  readonly run: number;
  /** 1 where both name the same year. */
  readonly sameYear: number;
  /** 1 where both name years, and none the same. */
  readonly otherYear: number;
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
  readonly years: readonly string[];
}

/** Okapi's constants; see `utils/corpus/bm25.ts`. */
const K1 = 1.2;
const B = 0.5;

/** What each candidate's text has in common with the query's; one for one. */
export function textEvidence(
  query: string,
  candidates: readonly CandidateText[],
  statistics: TermStatistics,
): TextEvidence[] {
  const asked = [...new Set(terms(query))];
  const weight = weigher(statistics);
  const weights = new Map(asked.map((term) => [term, weight(term)]));
  const years = new Set(yearsIn(query));
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
    for (const [term, value] of weights) {
      if (!one.counts.has(term)) continue;
      if (value > rarest) rarest = value;
      if (one.title.has(term)) inTitle += value;
    }
    const run = longestRun(runs, one.words);
    const year = compareYears(years, one.years);
    return {
      match: (matches[at] ?? 0) / 10,
      matchShare: (matches[at] ?? 0) / best,
      inTitle: inTitle / 10,
      rarest: rarest / 10,
      alike: alikeWeight(one, likes, weights) / 10,
      company: company[at] ?? 0,
      run: Math.max(0, run - 2) / 5,
      sameYear: year === 'same' ? 1 : 0,
      otherYear: year === 'other' ? 1 : 0,
    };
  });
}

/** Inverse document frequency, as BM25 has it; less for a word that is in talk about anything. */
function weigher({ statements, frequency }: TermStatistics): (term: string) => number {
  return (term) => {
    const found = frequency.get(term) ?? 0;
    const rarity = Math.log(1 + (Math.max(statements, found) - found + 0.5) / (found + 0.5));
    return isLight(term) ? LIGHT_WORD * rarity : rarity;
  };
}

function cut({ text, title, words }: CandidateText): Cut {
  const titleTerms = title === null ? [] : terms(title);
  const all = [...terms(text), ...titleTerms];
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  const years = yearsIn(`${text} ${title ?? ''}`);
  return { counts, title: new Set(titleTerms), length: all.length, words, years };
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
