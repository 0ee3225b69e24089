import type { ClaimType, Quantity, Span } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { AGENTS, CLAIM_PHRASES } from './en/claim-words.ts';
import { words } from './en/words.ts';
import { addKinds, phraseTable } from './phrase-table.ts';

const ORDER = ['quantity', 'commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const;
const agents = words(AGENTS);
const TABLE = phraseTable<ClaimType>(
  (['commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const).map((type) => [
    type,
    CLAIM_PHRASES[type],
  ]),
);

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
  const found = new Set<ClaimType>();
  if (quantities.length > 0) found.add('quantity');
  for (const [first, last] of ranges) {
    for (let at = first; at < last; at++) {
      const future = futureAt(tokens, at, first, names);
      if (future) found.add(future);
      addKinds(TABLE, tokens, at, last, found);
    }
  }
  return ORDER.filter((type) => found.has(type));
}

function futureAt(tokens: Tokens, at: number, first: number, names: Int32Array): ClaimType | null {
  const word = tokens.lower[at] as string;
  if (word.length < 4 || (word[0] !== 'w' && word[0] !== 's' && !word.endsWith("'ll"))) return null;
  const short = word.endsWith("'ll");
  if (!short && word !== 'will' && word !== 'shall' && word !== "won't") return null;
  const subject = short ? word.slice(0, -3) : (tokens.lower[at - 1] ?? '');
  const acts = agents.has(subject) || (at > first && (names[at - 1] ?? -1) >= 0);
  return acts && tokens.lower[at + 1] !== 'be' ? 'commitment' : 'prediction';
}
