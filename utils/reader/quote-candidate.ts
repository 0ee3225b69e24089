import type { Span } from '../model.ts';
import type { FoundQuote } from './found-quote.ts';
import { contextAgreement } from './quote-context.ts';
import type { QuoteWords } from './quote-words.ts';
import type { TextWords } from './text-words.ts';
import { firstWordFrom } from './word-at.ts';

/** A place where a quote may stand. */
export interface QuoteCandidate {
  readonly how: FoundQuote['how'];
  readonly span: Span;
  /** Share of the quote's words that agree, 0 to 1, each counted as what it tells. */
  readonly agreement: number;
  /** What the words that agree tell together, in bits. */
  readonly quoteBits: number;
}

/**
 * What words and surroundings must tell together for a place not to be chance. A page has some 2¹⁴ places and a
 * reader some 2⁶ clippings on it; words come in phrases, so a third more is asked than if they were strewn evenly.
 */
const ENOUGH_BITS = 28;
/** What words must tell that stand in other surroundings: a name and an office are repeated, a sentence is not. */
const ENOUGH_ALONE = 50;
/** Surroundings of which less agrees count as others. */
const SAME_SURROUNDINGS = 0.35;
/** Share of the words that must agree in other surroundings, and where all of those agree: in between, in proportion. */
const AGREEMENT_ALONE = 0.85;
const AGREEMENT_IN_CONTEXT = 0.55;
/** Two places that are so near to each other in score are told apart by where the quote stood. */
const TIE = 0.03;
const CONTEXT_WORTH = 0.4;

interface Judged {
  readonly candidate: QuoteCandidate;
  readonly score: number;
}

/** The place where a quote stands, or null: where none is sure enough, or nothing tells which of two it is. */
export function bestCandidate(
  candidates: readonly QuoteCandidate[],
  quote: QuoteWords,
  text: TextWords,
): FoundQuote | null {
  const judged = candidates
    .map((candidate) => judge(candidate, quote, text))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score);
  const [best] = judged;
  if (best === undefined) return null;
  const alike = judged.filter(({ score }) => best.score - score < TIE);
  const chosen = alike.length === 1 ? best : nearest(alike, quote.position);
  if (chosen === null) return null;
  const { span, how } = chosen.candidate;
  return { span, how, score: chosen.score };
}

function judge(candidate: QuoteCandidate, quote: QuoteWords, text: TextWords): Judged | null {
  const first = firstWordFrom(text, candidate.span[0]);
  const last = firstWordFrom(text, candidate.span[1]) - 1;
  const context = contextAgreement(text, first, last, quote.context, quote.bitsOf);
  const { agreement, quoteBits } = candidate;
  const isKnown = quote.context.before.words.length + quote.context.after.words.length > 0;
  const isSame = context.share >= SAME_SURROUNDINGS;
  const support = isSame ? (context.share - SAME_SURROUNDINGS) / (1 - SAME_SURROUNDINGS) : 0;
  if (agreement < AGREEMENT_ALONE - (AGREEMENT_ALONE - AGREEMENT_IN_CONTEXT) * support) return null;
  if (isSame || !isKnown ? quoteBits + context.bits < ENOUGH_BITS : quoteBits < ENOUGH_ALONE) return null;
  return { candidate, score: agreement * (1 - CONTEXT_WORTH + CONTEXT_WORTH * context.share) };
}

/** What is nearest to where the quote stood; places that overlap are one, and without a position none is nearer. */
function nearest(alike: readonly Judged[], position: Span | null): Judged | null {
  const [first, ...others] = alike;
  if (first === undefined) return null;
  const [from, to] = first.candidate.span;
  if (others.every(({ candidate: { span } }) => span[0] < to && from < span[1])) return first;
  if (position === null) return null;
  const away = ({ candidate }: Judged): number => Math.abs(candidate.span[0] - position[0]);
  return [...alike].sort((a, b) => away(a) - away(b))[0] ?? null;
}
