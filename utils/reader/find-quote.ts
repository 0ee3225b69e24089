import { changedWords } from './changed-words.ts';
import type { QuoteSelectors } from './clipping.ts';
import { foldWithMap } from './folded-text.ts';
import type { FoundQuote, QuoteFinder } from './found-quote.ts';
import { bestCandidate, type QuoteCandidate } from './quote-candidate.ts';
import { readQuoteWords } from './quote-words.ts';
import { sameWords } from './same-words.ts';
import { createVocabulary, type TextWords, textWords } from './text-words.ts';
import { wordBits } from './word-bits.ts';

/**
 * Finds clippings in a text again, as Hypothesis does: the words as they were, else as they are compared, else with
 * some changed; what stood around them decides between places and lends short quotes its weight. Nothing is found
 * where chance could have put as much there: see `quote-candidate.ts`.
 */
export function createQuoteFinder(text: string): QuoteFinder {
  const vocabulary = createVocabulary();
  let prepared: { folded: ReturnType<typeof foldWithMap>; words: TextWords; bits: Float32Array } | null =
    null;
  const prepare = (): NonNullable<typeof prepared> => {
    if (prepared !== null) return prepared;
    const folded = foldWithMap(text);
    const words = textWords(text, vocabulary, folded);
    prepared = { folded, words, bits: wordBits(words) };
    return prepared;
  };

  function* steps(selectors: QuoteSelectors): Generator<undefined, FoundQuote | null> {
    if (selectors.exact.trim() === '') return null;
    const { folded, words, bits } = prepare();
    yield;
    const quote = readQuoteWords(selectors, vocabulary, bits);
    const candidates: QuoteCandidate[] = [];
    const judge = (): FoundQuote | null => bestCandidate(candidates, quote, words);
    candidates.push(...sameWords(selectors.exact, text, folded, quote.bits));
    yield;
    const same = judge();
    if (same !== null) return same;
    yield* changedWords(quote, words, text, candidates);
    return judge();
  }

  return {
    steps,
    find(selectors) {
      const running = steps(selectors);
      for (;;) {
        const { done, value } = running.next();
        if (done === true) return value ?? null;
      }
    },
  };
}
