import type { Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { list } from './en/words.ts';

/** What a few words are to one reader, as bits by word number: one look says which of its lists hold a token. */
export function wordBits(
  lists: readonly (readonly [bit: number, words: string])[],
): (tokens: Tokens) => Uint32Array {
  const table = new Map<string, number>();
  for (const [bit, words] of lists)
    for (const word of list(words)) table.set(word, (table.get(word) ?? 0) | bit);
  return wordTrait((word) => table.get(word) ?? 0);
}
