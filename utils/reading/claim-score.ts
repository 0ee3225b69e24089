import type { ClaimType, Quantity } from '../model.ts';
import { CAPITAL, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { CLAIM_WEIGHTS } from './en/claim-weights.ts';
import { MEASURABLE, NORMATIVE, OPINION, PAST } from './en/claim-words.ts';
import { words } from './en/words.ts';

const measurable = words(MEASURABLE);
const opinion = words(OPINION);
const normative = words(NORMATIVE);
const irregularPast = words(PAST);

export type Feature = keyof typeof CLAIM_WEIGHTS;

/** What is known of a claim besides its words. */
export interface ClaimFacts {
  readonly types: readonly ClaimType[];
  readonly quantities: readonly Quantity[];
  readonly dates: number;
  readonly question: boolean;
}

/** How much a claim is worth checking, 0 to 1: a logistic sum of the features in `en/claim-weights.ts`. */
export function claimScore(tokens: Tokens, first: number, last: number, facts: ClaimFacts): number {
  const features = claimFeatures(tokens, first, last, facts);
  let sum = 0;
  for (const name of Object.keys(CLAIM_WEIGHTS) as Feature[]) sum += CLAIM_WEIGHTS[name] * features[name];
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** The features that the score weighs; counts are capped, so that a long sentence is not all that counts. */
export function claimFeatures(
  tokens: Tokens,
  first: number,
  last: number,
  facts: ClaimFacts,
): Record<Feature, number> {
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
  for (let at = first; at < last; at++) {
    const word = tokens.lower[at] as string;
    if (tokens.kind[at] === NUMBER) {
      numbers++;
      continue;
    }
    if (tokens.kind[at] !== WORD) continue;
    wordCount++;
    if (
      at > first &&
      ((tokens.flags[at] as number) & CAPITAL) !== 0 &&
      word.length > 1 &&
      !word.startsWith("i'")
    )
      names++;
    if (irregularPast.has(word) || (word.length > 4 && word.endsWith('ed'))) past++;
    if (measurable.has(word)) measured++;
    if (word === 'i' || word.startsWith("i'")) {
      self++;
      if (opinion.has(tokens.lower[at + 1] as string) || word === "i'd") opinions++;
    }
    if (normative.has(word)) norms++;
    if (word === 'you' || word === 'your' || word.startsWith("you'")) addressed++;
    if (word === 'will' || word === 'going' || word.endsWith("'ll")) future++;
    if (/^(?:he|she|they|his|her|their|he's|they've|they're|she's)$/.test(word)) others++;
    if (word === 'not' || word === 'never' || word === 'no' || word.endsWith("n't")) denied++;
  }
  const has = (type: ClaimType): number => (facts.types.includes(type) ? 1 : 0);
  const units = facts.quantities.filter(
    (quantity) => quantity.unit === '%' || /^[A-Z]{3}$/.test(quantity.unit ?? ''),
  ).length;
  return {
    bias: 1,
    short: wordCount < 7 ? 1 : 0,
    figure: Math.min(1, facts.quantities.length + numbers),
    figures: Math.min(3, facts.quantities.length),
    money: Math.min(2, units),
    date: Math.min(1, facts.dates),
    names: Math.min(3, names),
    past: Math.min(3, past),
    measurable: Math.min(4, measured),
    comparison: has('comparison'),
    cause: has('cause'),
    accusation: has('accusation'),
    commitment: has('commitment'),
    prediction: has('prediction'),
    others: Math.min(2, others),
    self: Math.min(2, self),
    opinion: Math.min(2, opinions),
    normative: Math.min(3, norms),
    addressed: Math.min(2, addressed),
    future: Math.min(2, future),
    denied: Math.min(2, denied),
    question: facts.question ? 1 : 0,
  };
}
