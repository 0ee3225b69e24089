import { type FoldedText, foldWithMap } from './folded-text.ts';

/** A text's words as numbers, so that comparing two is comparing two numbers. */
export interface TextWords {
  readonly count: number;
  /** Each word's number; the same word has the same. */
  readonly ids: Int32Array;
  /** The number of its first letters: words that differ in their endings share it. */
  readonly stems: Int32Array;
  /** Where it begins and ends, in the text as it was before folding. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The paragraph that it stands in, from 0. */
  readonly paragraphs: Int32Array;
}

/** Numbers for words, given in the order in which they are first met. */
export interface Vocabulary {
  wordId(word: string): number;
  stemId(word: string): number;
}

/** Letters by which two forms of a word are told to be one: `minister` and `ministers`. */
const STEM_LETTERS = 5;
const WORD = /[\p{L}\p{N}]+/gu;

/** An empty vocabulary, for one page and all the quotes looked for in it. */
export function createVocabulary(): Vocabulary {
  const numbering = (): ((text: string) => number) => {
    const numbers = new Map<string, number>();
    return (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    };
  };
  const stems = numbering();
  return { wordId: numbering(), stemId: (word) => stems(word.slice(0, STEM_LETTERS)) };
}

/** The words of a text. Paragraphs are parted by a blank line, as an article's are. */
export function textWords(
  source: string,
  vocabulary: Vocabulary,
  folded: FoldedText = foldWithMap(source),
): TextWords {
  const found = [...folded.text.matchAll(WORD)];
  const words: TextWords = {
    count: found.length,
    ids: new Int32Array(found.length),
    stems: new Int32Array(found.length),
    starts: new Int32Array(found.length),
    ends: new Int32Array(found.length),
    paragraphs: new Int32Array(found.length),
  };
  let paragraph = 0;
  let nextBreak = breakFrom(source, 0);
  found.forEach(({ 0: word, index }, at) => {
    const start = folded.starts[index] as number;
    while (nextBreak < start) {
      paragraph++;
      nextBreak = breakFrom(source, nextBreak + 2);
    }
    words.ids[at] = vocabulary.wordId(word);
    words.stems[at] = vocabulary.stemId(word);
    words.starts[at] = start;
    words.ends[at] = folded.starts[index + word.length] as number;
    words.paragraphs[at] = paragraph;
  });
  return words;
}

function breakFrom(source: string, from: number): number {
  const at = source.indexOf('\n\n', from);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
