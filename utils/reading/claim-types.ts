import type { ClaimType, Quantity } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { AGENTS, CLAIM_PHRASES } from './en/claim-words.ts';
import { words } from './en/words.ts';
import { type PhraseTable, phraseTable, startsPhrase } from './phrase-table.ts';

const agents = words(AGENTS);
const TABLES: readonly (readonly [ClaimType, PhraseTable])[] = (
  ['commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const
).map((type) => [type, phraseTable(CLAIM_PHRASES[type])]);

/**
 * What kinds of claim tokens `[first, last)` make, in a fixed order. `names` tells which tokens are names:
 * what a named actor will do is a commitment, what will happen a prediction.
 */
export function claimTypes(
  tokens: Tokens,
  first: number,
  last: number,
  quantities: readonly Quantity[],
  names: Int32Array,
): ClaimType[] {
  const found = new Set<ClaimType>();
  if (quantities.length > 0) found.add('quantity');
  for (let at = first; at < last; at++) {
    const word = tokens.lower[at] as string;
    if (word === 'will' || word.endsWith("'ll") || word === 'shall' || word === "won't") {
      const subject = word.endsWith("'ll") ? word.slice(0, -3) : (tokens.lower[at - 1] ?? '');
      const acts = agents.has(subject) || (at > first && (names[at - 1] ?? -1) >= 0);
      found.add(acts && tokens.lower[at + 1] !== 'be' ? 'commitment' : 'prediction');
    }
    for (const [type, table] of TABLES) if (startsPhrase(table, tokens, at, last)) found.add(type);
  }
  return (['quantity', 'commitment', 'prediction', 'accusation', 'comparison', 'cause'] as const).filter(
    (type) => found.has(type),
  );
}
