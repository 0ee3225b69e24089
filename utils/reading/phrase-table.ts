import type { Tokens } from '../text/tokens.ts';
import { lines } from './en/words.ts';

/** Phrases of several kinds, each a bit, found with one look-up a token. */
export interface PhraseTable {
  /** By first word: what must follow, and the bit of the kind. */
  readonly exact: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly bit: number }[]>;
  /** Words that may go on (`accus*`), by `opening`. */
  readonly stems: ReadonlyMap<number, readonly { readonly stem: string; readonly bit: number }[]>;
}

/** Reads tables of phrases parted by `;`, in which `*` ends a word that may go on. */
export function phraseTable(tables: readonly (readonly [bit: number, phrases: string])[]): PhraseTable {
  const exact = new Map<string, { rest: string[]; bit: number }[]>();
  const stems = new Map<number, { stem: string; bit: number }[]>();
  for (const [bit, phrases] of tables) {
    for (const line of lines(phrases)) {
      const [first = '', ...rest] = line.split(/\s+/);
      if (first.endsWith('*')) {
        const stem = first.slice(0, -1);
        stems.set(opening(stem), [...(stems.get(opening(stem)) ?? []), { stem, bit }]);
      } else exact.set(first, [...(exact.get(first) ?? []), { rest, bit }]);
    }
  }
  return { exact, stems };
}

/** Whether a phrase may start with a word. */
export function startsPhrase(table: PhraseTable, word: string): boolean {
  return table.exact.has(word) || stemKinds(table, word) !== 0;
}

/** The kinds of all phrases that start at a token, as bits. */
export function kindsAt(table: PhraseTable, tokens: Tokens, at: number, end: number): number {
  const word = tokens.lower[at] as string;
  let found = 0;
  for (const { rest, bit } of table.exact.get(word) ?? NONE)
    if (at + rest.length < end && follows(rest, tokens, at + 1)) found |= bit;
  return found | stemKinds(table, word);
}

function stemKinds(table: PhraseTable, word: string): number {
  let found = 0;
  if (word.length > SHORTEST_STEM)
    for (const { stem, bit } of table.stems.get(opening(word)) ?? NONE)
      if (word.startsWith(stem)) found |= bit;
  return found;
}

/** In letters. */
const SHORTEST_STEM = 3;

/** A number of the first three letters, so that looking a word up makes no string; others may have the same. */
function opening(word: string): number {
  return (word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(2);
}

const NONE: readonly never[] = [];

function follows(rest: readonly string[], tokens: Tokens, start: number): boolean {
  for (let index = 0; index < rest.length; index++)
    if (!matches(rest[index] as string, tokens.lower[start + index] as string)) return false;
  return true;
}

function matches(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}
