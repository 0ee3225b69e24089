import type { Tokens } from '../text/tokens.ts';
import { lines } from './en/words.ts';

/** Phrases by their first word, for one look-up a token. */
export interface PhraseTable {
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First words that end in `*`, by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

/** Reads a table of phrases parted by `;`, in which `*` ends a word that may go on. */
export function phraseTable(text: string): PhraseTable {
  const exact = new Map<string, string[][]>();
  const stems = new Map<string, string[]>();
  for (const line of lines(text)) {
    const parts = line.split(/\s+/);
    const [first = '', ...rest] = parts;
    if (first.endsWith('*') && rest.length === 0) {
      const stem = first.slice(0, -1);
      stems.set(stem.slice(0, 3), [...(stems.get(stem.slice(0, 3)) ?? []), stem]);
    } else exact.set(first, [...(exact.get(first) ?? []), rest]);
  }
  return { exact, stems };
}

/** Whether a phrase of the table starts at this token. */
export function startsPhrase(table: PhraseTable, tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.lower[at] as string;
  const candidates = table.exact.get(word);
  if (
    candidates?.some(
      (rest) =>
        at + rest.length < end &&
        rest.every((part, index) => matches(part, tokens.lower[at + 1 + index] as string)),
    )
  )
    return true;
  return table.stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false;
}

function matches(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}
