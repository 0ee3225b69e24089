import type { ClaimType, Quantity, Span } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { AGENTS, CLAIM_PHRASES } from './en/claim-words.ts';
import { words } from './en/words.ts';
import { kindsAt, phraseTable, startsPhrase } from './phrase-table.ts';

const ORDER = ['quantity', 'commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const;
const agents = words(AGENTS);
const bitOf = (type: ClaimType): number => 1 << ORDER.indexOf(type);
const TABLE = phraseTable(
  (['commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const).map((type) => [
    bitOf(type),
    CLAIM_PHRASES[type],
  ]),
);
const QUANTITY = bitOf('quantity');
const COMMITMENT = bitOf('commitment');
const PREDICTION = bitOf('prediction');

/** Words that the others are passed over for: those that may start a phrase, or are of the future. */
const tells = wordTrait((word) => (startsPhrase(TABLE, word) || isFuture(word) ? 1 : 0));

/**
 * What kinds of claim the words in these token ranges make, in a fixed order. `names` tells which tokens are
 * names: what a named actor will do is a commitment, what will happen a prediction.
 */
export function claimTypes(
  tokens: Tokens,
  ranges: readonly Span[],
  quantities: readonly Quantity[],
  names: Int32Array,
): ClaimType[] {
  let found = quantities.length > 0 ? QUANTITY : 0;
  const may = tells(tokens);
  for (const [first, last] of ranges) {
    for (let at = first; at < last; at++) {
      if (may[tokens.word[at] as number] === 0) continue;
      found |= futureAt(tokens, at, first, names) | kindsAt(TABLE, tokens, at, last);
    }
  }
  return found === 0 ? [] : ORDER.filter((_, index) => (found & (1 << index)) !== 0);
}

function futureAt(tokens: Tokens, at: number, first: number, names: Int32Array): number {
  const word = tokens.lower[at] as string;
  if (!isFuture(word)) return 0;
  const short = word.endsWith("'ll");
  const subject = short ? word.slice(0, -3) : (tokens.lower[at - 1] ?? '');
  const acts = agents.has(subject) || (at > first && (names[at - 1] ?? -1) >= 0);
  return acts && tokens.lower[at + 1] !== 'be' ? COMMITMENT : PREDICTION;
}

function isFuture(word: string): boolean {
  return word === 'will' || word === 'shall' || word === "won't" || (word.length > 3 && word.endsWith("'ll"));
}
