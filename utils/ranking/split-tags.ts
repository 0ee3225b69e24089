import { termOf } from './term-of.ts';

/**
 * `#cornflakes`, `@ferryports`: seven letters or more in one case, as they stand in running text. Not the handle
 * that a post is signed with, in brackets; and where a capital is inside, `terms` parts it. An address often
 * follows without a space.
 */
const TAG =
  /(?<![\p{L}\p{N}(])[#@](\p{L}\p{Ll}{6,}?|\p{Lu}{7,}?)(?=pic\.twitter|https?:|(?![\p{L}\p{N}_]))/gu;
/** Letters that each half has at least. */
const LEAST_HALF = 3;
/** Letters of a word that is told apart from an unknown rest: shorter ones stand in others by chance. */
const LEAST_KNOWN = 5;

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
 * A text with its run-together tags as two words, where the corpus has them and not the tag itself. Of several ways
 * to part one, that with the commoner words and the longer shorter half: of `old portsopen` and `oldports open`,
 * were all four known, the second. Where no two halves are known, the longest known word at either end is told
 * apart: `#oonasharbour` is `oonas harbour`.
 */
export function splitTags(text: string, frequency: ReadonlyMap<string, number>): string {
  return text.replace(TAG, (whole, tag: string) => {
    if (frequency.has(termOf(tag.toLowerCase()))) return whole;
    const splits = splitsOf(tag);
    const best =
      bestOf(splits, (split) => bothKnown(split, frequency)) ??
      bestOf(splits, (split) => oneKnown(split, frequency));
    return best?.words ?? whole;
  });
}

function bestOf(splits: readonly Split[], worthOf: (split: Split) => number): Split | null {
  let best: Split | null = null;
  let most = 0;
  for (const split of splits) {
    const worth = worthOf(split);
    if (worth > most) [best, most] = [split, worth];
  }
  return best;
}

function bothKnown({ terms, shorter }: Split, frequency: ReadonlyMap<string, number>): number {
  const [first, second] = terms.map((term) => frequency.get(term) ?? 0);
  return first && second ? shorter + Math.log(first) + Math.log(second) : 0;
}

/** Letters of the known half. */
function oneKnown({ words, terms }: Split, frequency: ReadonlyMap<string, number>): number {
  const letters = words.split(' ').map((half, at) => (frequency.has(terms[at] ?? '') ? half.length : 0));
  const longest = Math.max(...letters);
  return longest >= LEAST_KNOWN ? longest : 0;
}
