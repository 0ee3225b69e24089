import type { Span } from '../model.ts';
import type { QuoteSelectors } from './clipping.ts';
import { contextSide, type QuoteContext } from './quote-context.ts';
import { type TextWords, textWords, type Vocabulary } from './text-words.ts';
import { ABSENT_BITS } from './word-bits.ts';

/** A quote as it is looked for in one text. */
export interface QuoteWords {
  readonly words: TextWords;
  readonly exact: string;
  readonly context: QuoteContext;
  readonly position: Span | null;
  /** What one word of the text or the quote tells, by its number. */
  bitsOf(word: number): number;
  /** Of all of its words. */
  readonly bits: number;
}

/** Words of prefix and suffix, from the quote outwards, that are read at all, in characters. */
const CONTEXT_CHARACTERS = 200;

/**
 * Cuts a quote and what stood around it into words of a page’s vocabulary; `bits` are how telling each is there.
 */
export function readQuoteWords(
  { exact, prefix, suffix, position }: QuoteSelectors,
  vocabulary: Vocabulary,
  bits: Float32Array,
): QuoteWords {
  const before = prefix.slice(-CONTEXT_CHARACTERS);
  const after = suffix.slice(0, CONTEXT_CHARACTERS);
  const bitsOf = (word: number): number => bits[word] ?? ABSENT_BITS;
  const words = textWords(exact, vocabulary);
  return {
    words,
    exact,
    context: {
      before: contextSide(before, textWords(before, vocabulary), -1),
      after: contextSide(after, textWords(after, vocabulary), 1),
    },
    position,
    bitsOf,
    bits: words.ids.reduce((sum, word) => sum + bitsOf(word), 0),
  };
}
