import { foldName } from '../text/fold.ts';

/** Nothing that folding would change but its case, and no apostrophe. */
const PLAIN = /^[\n -&(-_a-~]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** A text's words as they stand, stop words and all: for telling that something is quoted. */
export function plainWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  const folded = foldName(text.replace(/['’]/gu, ''));
  return folded === '' ? [] : folded.split(' ');
}

/** Where each word stands, for `longestRun`. */
export function wordPositions(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  words.forEach((word, at) => {
    const list = positions.get(word);
    if (list === undefined) positions.set(word, [at]);
    else list.push(at);
  });
  return positions;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/**
 * The most words that two texts have in one run. `we must build roads now` and `they said: build roads and
 * bridges` have `build roads`, 2. Linear in the second text, but for words that the first repeats.
 */
export function longestRun(
  positions: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
): number {
  let best = 0;
  let before: ReadonlyMap<number, number> = NOTHING;
  for (const word of words) {
    const places = positions.get(word);
    if (places === undefined) {
      before = NOTHING;
      continue;
    }
    const now = new Map<number, number>();
    for (const at of places) {
      const length = (before.get(at - 1) ?? 0) + 1;
      now.set(at, length);
      if (length > best) best = length;
    }
    before = now;
  }
  return best;
}
