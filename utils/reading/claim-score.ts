import type { ClaimType, Quantity } from '../model.ts';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { CLAIM_WEIGHTS } from './en/claim-weights.ts';
import { MEASURABLE, NORMATIVE, OPINION, PAST } from './en/claim-words.ts';
import { words } from './en/words.ts';

const MEASURED = 1;
const OPINIONS = 1 << 1;
const NORMS = 1 << 2;
const PASTS = 1 << 3;
const OTHERS = 1 << 4;
const FUTURES = 1 << 5;
const DENIALS = 1 << 6;
const ADDRESS = 1 << 7;
const SELF = 1 << 8;
/** With a capital no name: `A`, `I’m`. */
const UNNAMED = 1 << 9;

const table = new Map<string, number>();
for (const [bit, list] of [
  [MEASURED, MEASURABLE],
  [OPINIONS, OPINION],
  [NORMS, NORMATIVE],
  [PASTS, PAST],
  [OTHERS, "he she they his her their he's they've they're she's"],
  [FUTURES, 'will going'],
  [DENIALS, 'not never no'],
  [ADDRESS, 'you your'],
  [SELF, 'i'],
] as const)
  for (const word of words(list)) table.set(word, (table.get(word) ?? 0) | bit);

const bitsOf = wordTrait((word) => {
  const bits = (table.get(word) ?? 0) | (word.includes("'") ? contraction(word) : 0);
  const past = word.length > 4 && word.endsWith('ed') ? PASTS : 0;
  const unnamed = word.length < 2 || word.startsWith("i'") ? UNNAMED : 0;
  return bits | past | unnamed;
});

/** Contractions tell by their ends: `you'll`, `I've`, `didn't`. */
function contraction(word: string): number {
  let bits = 0;
  if (word.startsWith("i'")) bits |= SELF;
  if (word.startsWith("you'")) bits |= ADDRESS;
  if (word.endsWith("'ll")) bits |= FUTURES;
  if (word.endsWith("n't")) bits |= DENIALS;
  return bits;
}

/** What is known of a claim besides its words. */
export interface ClaimFacts {
  readonly types: readonly ClaimType[];
  readonly quantities: readonly Quantity[];
  readonly dates: number;
  readonly question: boolean;
}

/**
 * How much a claim is worth checking, 0 to 1: a logistic sum of the features in `en/claim-weights.ts`. Counts are
 * capped, so that a long sentence is not all that counts.
 */
export function claimScore(tokens: Tokens, first: number, last: number, facts: ClaimFacts): number {
  let wordCount = 0;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let measured = 0;
  let opinions = 0;
  let norms = 0;
  let addressed = 0;
  let future = 0;
  let others = 0;
  let denied = 0;
  let self = 0;
  const known = bitsOf(tokens);
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === NUMBER) {
      numbers++;
      continue;
    }
    if (tokens.kind[at] !== WORD) continue;
    wordCount++;
    const bits = known[tokens.word[at] as number] as number;
    if (at > first && ((tokens.flags[at] as number) & CAPITAL) !== 0 && (bits & UNNAMED) === 0) names++;
    if (bits === 0) continue;
    if ((bits & PASTS) !== 0) past++;
    if ((bits & MEASURED) !== 0) measured++;
    if ((bits & SELF) !== 0) {
      self++;
      const next = table.get(tokens.lower[at + 1] as string) ?? 0;
      if ((next & OPINIONS) !== 0 || tokens.lower[at] === "i'd") opinions++;
    }
    if ((bits & NORMS) !== 0) norms++;
    if ((bits & ADDRESS) !== 0) addressed++;
    if ((bits & FUTURES) !== 0) future++;
    if ((bits & OTHERS) !== 0) others++;
    if ((bits & DENIALS) !== 0) denied++;
  }
  const { types, quantities, dates, question } = facts;
  const has = (type: ClaimType): number => (types.includes(type) ? 1 : 0);
  const weigh = CLAIM_WEIGHTS;
  const sum =
    weigh.bias +
    weigh.short * (wordCount < 7 ? 1 : 0) +
    weigh.figure * Math.min(1, quantities.length + numbers) +
    weigh.figures * Math.min(3, quantities.length) +
    weigh.money * Math.min(2, quantities.filter(isMoney).length) +
    weigh.date * Math.min(1, dates) +
    weigh.names * Math.min(3, names) +
    weigh.past * Math.min(3, past) +
    weigh.measurable * Math.min(4, measured) +
    weigh.comparison * has('comparison') +
    weigh.cause * has('cause') +
    weigh.accusation * has('accusation') +
    weigh.commitment * has('commitment') +
    weigh.prediction * has('prediction') +
    weigh.others * Math.min(2, others) +
    weigh.self * Math.min(2, self) +
    weigh.opinion * Math.min(2, opinions) +
    weigh.normative * Math.min(3, norms) +
    weigh.addressed * Math.min(2, addressed) +
    weigh.future * Math.min(2, future) +
    weigh.denied * Math.min(2, denied) +
    weigh.question * (question ? 1 : 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Per cent or money. */
function isMoney({ unit }: Quantity): boolean {
  return unit === '%' || (unit !== null && /^[A-Z]{3}$/.test(unit));
}
