import type { Span } from '../model.ts';
import type { QuoteSelectors } from './clipping.ts';

/** Where a clipping stands in a text. */
export interface FoundQuote {
  readonly span: Span;
  /** 0 to 1: how much of the words and of what stood around them agrees. */
  readonly score: number;
  /** `normalised`: but for spaces, quote marks, dashes, capitals and accents; `fuzzy`: other words in it. */
  readonly how: 'exact' | 'normalised' | 'fuzzy';
}

/** Finds clippings in one text, which is prepared once for all of them. */
export interface QuoteFinder {
  /** Null where the words do not stand there, or nothing tells which of several places is meant. */
  find(quote: QuoteSelectors): FoundQuote | null;
  /** The same in slices of bounded work: whoever runs it may rest between two, and stop. */
  steps(quote: QuoteSelectors): Generator<undefined, FoundQuote | null>;
}
