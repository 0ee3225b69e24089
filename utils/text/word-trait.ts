import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A number that depends on a word alone (bits of what it may be), worked out once for each word and then kept with the
 * vocabulary. The answer is a table by word number: `table[tokens.word[at]]`.
 */
export function wordTrait(of: (word: string) => number): (tokens: Tokens) => Uint32Array {
  let vocabulary: Vocabulary | null = null;
  let table = new Uint32Array(0);
  let known = 0;
  return (tokens) => {
    if (tokens.vocabulary !== vocabulary) known = 0;
    vocabulary = tokens.vocabulary;
    const { words } = vocabulary;
    for (; known < words.length; known++) {
      const trait = of(words[known] as string);
      // Here, since the question itself may bring new words: the first one builds a table of names.
      if (words.length > table.length) table = widened(table, 2 * words.length);
      table[known] = trait;
    }
    return table;
  };
}

function widened(table: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(table);
  return wider;
}
