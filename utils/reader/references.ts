import { foldName } from '../text/fold.ts';
import type { ClippedArticle, Clipping } from './clipping.ts';
import { dayOf, oneLine, wordsOf } from './clipping-words.ts';
import { pageKeyOf } from './filing.ts';

/** An article as a reference manager holds it: once, however many clippings there are of it. */
export interface Reference {
  /** `herald2025freedonia`: letters and digits, each once. */
  readonly key: string;
  readonly article: ClippedArticle;
  /** The last time it was read: `2026-03-01`. */
  readonly accessed: string;
  readonly quotes: readonly string[];
  readonly tags: readonly string[];
}

/** The articles of clippings, each once, in the order in which they come. */
export function referencesOf(clippings: readonly Clipping[]): readonly Reference[] {
  const pages = new Map<string, Clipping[]>();
  for (const clipping of clippings) {
    const page = pageKeyOf(clipping.article);
    pages.set(page, [...(pages.get(page) ?? []), clipping]);
  }
  const taken = new Set<string>();
  return [...pages.values()].map((group) => {
    const [first] = group as [Clipping, ...Clipping[]];
    return {
      key: keyOf(first.article, taken),
      article: first.article,
      accessed:
        group
          .map(({ accessed }) => dayOf(accessed))
          .sort()
          .at(-1) ?? '',
      quotes: group.map((clipping) => oneLine(wordsOf(clipping))),
      tags: [...new Set(group.flatMap(({ tags }) => tags))],
    };
  });
}

/** What a name is made of where it can be told apart: the last of two or three words is the family's. */
export function nameParts(name: string): { readonly given: string; readonly family: string } | null {
  const words = oneLine(name).split(' ');
  const isPerson = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  return isPerson ? { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' } : null;
}

function keyOf({ authors, outlet, published, title }: ClippedArticle, taken: Set<string>): string {
  const [author] = authors;
  const who = author === undefined ? (outlet ?? '') : (nameParts(author)?.family ?? author);
  const word = foldName(title ?? '')
    .split(' ')
    .find((part) => part.length > 3);
  const plain = (text: string): string => foldName(text).replace(/[^a-z0-9]/g, '');
  const key =
    `${plain(who).slice(0, 20)}${(published ?? '').slice(0, 4)}${plain(word ?? '').slice(0, 20)}` ||
    'clipping';
  let unique = key;
  for (let number = 2; taken.has(unique); number++) unique = `${key}-${number}`;
  taken.add(unique);
  return unique;
}
