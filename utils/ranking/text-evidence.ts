import { alikeTerms, alikeWeight } from './alike-terms.ts';
import { companyOf } from './company.ts';
import { type Cut, cutCandidates } from './cut-candidates.ts';
import type { CutStatement } from './cut-statement.ts';
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

/** Okapi's constants; see `utils/corpus/bm25.ts`. */
const K1 = 1.2;
const B = 0.5;

/** What each candidate's text has in common with the query's; one for one. `texts` are those of the candidates. */
export function textEvidence(
  query: string,
  candidates: readonly CutStatement[],
  texts: readonly string[],
  statistics: TermStatistics,
): TextEvidence[] {
  const asked = [...new Set(terms(query))];
  const weights = asked.map(weigher(statistics));
  const years = new Set(yearsIn(query));
  const runs = wordPositions(plainWords(query));
  const cut = cutCandidates(asked, candidates);
  const { cuts } = cut;
  const average = cuts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cuts.length);
  const matches = cuts.map((one) => bm25(one, weights, average));
  const best = Math.max(...matches, 1e-9);
  const company = companyOf(cut, matches, weights);
  const likes = alikeTerms(cut, asked.length);
  return cuts.map((one, at): TextEvidence => {
    let inTitle = 0;
    let rarest = 0;
    weights.forEach((value, term) => {
      if (one.asked[term] === 0) return;
      if (value > rarest) rarest = value;
      if (one.titleHas[term] === 1) inTitle += value;
    });
    const run = longestRun(runs, candidates[at]?.words ?? []);
    const year =
      years.size === 0
        ? null
        : compareYears(years, yearsIn(`${texts[at] ?? ''} ${candidates[at]?.title ?? ''}`));
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

function bm25({ asked, length }: Cut, weights: readonly number[], average: number): number {
  const saturation = K1 * (1 - B + (B * length) / Math.max(1, average));
  let score = 0;
  weights.forEach((weight, term) => {
    const times = asked[term] as number;
    if (times > 0) score += (weight * (K1 + 1) * times) / (times + saturation);
  });
  return score;
}
