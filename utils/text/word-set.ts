import type { Tokens } from './tokens.ts';

/** Words of one text, by their numbers. */
export interface WordSet {
  add(word: number): void;
  has(word: number): boolean;
}

/** Words of the vocabulary for each token, from which on clearing a table of them all takes longer than a `Set` does. */
const FEW = 100;

/** An empty set for words of a text: a byte for each word there is, unless the text is short and the vocabulary large. */
export function openWordSet({ count, vocabulary }: Tokens): WordSet {
  const { length } = vocabulary.words;
  if (count * FEW < length) return new Set();
  const table = new Uint8Array(length);
  return {
    add: (word) => {
      table[word] = 1;
    },
    has: (word) => table[word] === 1,
  };
}
