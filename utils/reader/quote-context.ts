import type { TextWords } from './text-words.ts';

/** How far what stands around some words agrees with what stood around them once. */
export interface ContextAgreement {
  /** 0 to 1; 0 where nothing is known of what stood there. */
  readonly share: number;
  /** How unlikely it is by chance, in bits. */
  readonly bits: number;
}

/** Words on either side that are looked at. */
const CONTEXT_WORDS = 8;
/** Words that may have been put in between two of them. */
const MAY_SKIP = 3;
/** What stands in another paragraph tells little: paragraphs move, and notices come between them. */
const BEYOND = 0.25;
/** That a paragraph begins or ends there is worth as much as a word and a half. */
const EDGE = 1.5;
const EDGE_BITS = 4;
/** What lies farther from the quote is not at its edge, in characters. */
const EDGE_REACH = 100;

/**
 * Compares the words around text words `first` to `last` with a quote's prefix and suffix.
 *
 * `before` and `after` are the prefix's and suffix's words; `edges` says whether the quote began or ended its
 * paragraph. `bitsOf` is what one word of the text tells.
 */
export function contextAgreement(
  text: TextWords,
  first: number,
  last: number,
  context: QuoteContext,
  bitsOf: (word: number) => number,
): ContextAgreement {
  let got = 0;
  let of = 0;
  let bits = 0;
  for (const [side, step, start] of [
    [context.before, -1, first - 1],
    [context.after, 1, last + 1],
  ] as const) {
    const edgeWord = step < 0 ? first : last;
    const atEdge = text.paragraphs[start] !== text.paragraphs[edgeWord];
    if (side.isEdge) {
      of += EDGE;
      if (atEdge) {
        got += EDGE;
        bits += EDGE_BITS;
      }
    }
    let at = start;
    // A word that is not there was taken away or replaced: the next may stand where it stood, or behind that.
    let missed = 0;
    side.words.forEach((word, index) => {
      const worth = index < side.inner ? 1 : BEYOND;
      of += worth;
      const skipped = distanceTo(word, text, at, step, MAY_SKIP + missed);
      missed = skipped === null ? missed + 1 : 0;
      if (skipped === null) return;
      got += worth;
      bits += worth * bitsOf(word);
      at += step * (skipped + 1);
    });
  }
  return { share: of === 0 ? 0 : got / of, bits };
}

/** How many words further a word stands; null where it is not among those. */
function distanceTo(word: number, text: TextWords, from: number, step: number, most: number): number | null {
  for (let skipped = 0; skipped <= most; skipped++)
    if (text.ids[from + step * skipped] === word) return skipped;
  return null;
}

export interface QuoteContext {
  readonly before: ContextSide;
  readonly after: ContextSide;
}

export interface ContextSide {
  /** The words' numbers, the nearest first. */
  readonly words: readonly number[];
  /** How many of them stand in the quote's own paragraph. */
  readonly inner: number;
  readonly isEdge: boolean;
}

/** The prefix's or suffix's words as they are compared; `words` are those of `source`. */
export function contextSide(source: string, words: TextWords, step: -1 | 1): ContextSide {
  const order = Array.from({ length: words.count }, (_, at) => (step < 0 ? words.count - 1 - at : at));
  const nearest = order.slice(0, CONTEXT_WORDS);
  // Near the quote alone: over a long text of empty lines the pattern takes time by its cube.
  const near = step < 0 ? source.slice(-EDGE_REACH) : source.slice(0, EDGE_REACH);
  const isEdge = step < 0 ? /\n\s*\n\W*$/u.test(near) : /^\W*\n\s*\n/u.test(near);
  const own = step < 0 ? words.paragraphs[words.count - 1] : words.paragraphs[0];
  const inner = isEdge ? 0 : nearest.filter((at) => words.paragraphs[at] === own).length;
  return { words: nearest.map((at) => words.ids[at] as number), inner, isEdge };
}
