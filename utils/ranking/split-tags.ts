import { termOf } from './terms.ts';

/**
 * `#cornflakes`, `@ferryports`: seven letters or more in one case, as they stand in running text. Not the handle
 * that a post is signed with, in brackets; and where a capital is inside, `terms` parts it. An address often
 * follows without a space.
 */
const TAG =
  /(?<![\p{L}\p{N}(])[#@](\p{L}\p{Ll}{6,}?|\p{Lu}{7,}?)(?=pic\.twitter|https?:|(?![\p{L}\p{N}_]))/gu;
/** Letters that each half has at least. */
const LEAST_HALF = 3;

interface Split {
  /** Written as two words. */
  readonly words: string;
  /** The terms of both. */
  readonly terms: readonly [string, string];
  /** Letters of the shorter one. */
  readonly shorter: number;
}

function splitsOf(tag: string): Split[] {
  const word = tag.toLowerCase();
  const splits: Split[] = [];
  for (let at = LEAST_HALF; at <= word.length - LEAST_HALF; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const terms = [termOf(first), termOf(second)] as const;
    if (terms[0] === '' || terms[1] === '') continue;
    splits.push({ words: `${first} ${second}`, terms, shorter: Math.min(first.length, second.length) });
  }
  return splits;
}

/** The terms whose frequencies tell where the tags of a text are parted; mostly none. */
export function tagTerms(text: string): string[] {
  const tags = [...text.matchAll(TAG)].map(([, tag = '']) => tag);
  return [
    ...new Set(
      tags.flatMap((tag) => [termOf(tag.toLowerCase()), ...splitsOf(tag).flatMap(({ terms }) => terms)]),
    ),
  ];
}

/**
 * A text with its run-together tags as two words, where the corpus has both and not the tag itself. Of several
 * ways to part one, that with the commoner words and the longer shorter half: `#oldportsopen`, with `old`,
 * `oldports`, `portsopen` and `open` in the corpus, may be either; `oldports open` has the longer half.
 */
export function splitTags(text: string, frequency: ReadonlyMap<string, number>): string {
  return text.replace(TAG, (whole, tag: string) => {
    if (frequency.has(termOf(tag.toLowerCase()))) return whole;
    let best: string | null = null;
    let most = 0;
    for (const { words, terms, shorter } of splitsOf(tag)) {
      const [first, second] = terms.map((term) => frequency.get(term) ?? 0);
      if (!first || !second) continue;
      const worth = shorter + Math.log(first) + Math.log(second);
      if (worth > most) [best, most] = [words, worth];
    }
    return best ?? whole;
  });
}
