import type { Tokens } from '../text/tokens.ts';
import { lines } from './en/words.ts';

/** Phrases of several kinds, found with one look-up a token. */
export interface PhraseTable<Kind> {
  /** By first word: what must follow, and the kind. */
  readonly exact: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly kind: Kind }[]>;
  /** Words that may go on (`accus*`), by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly kind: Kind }[]>;
}

/** Reads tables of phrases parted by `;`, in which `*` ends a word that may go on. */
export function phraseTable<Kind>(
  tables: readonly (readonly [kind: Kind, phrases: string])[],
): PhraseTable<Kind> {
  const exact = new Map<string, { rest: string[]; kind: Kind }[]>();
  const stems = new Map<string, { stem: string; kind: Kind }[]>();
  for (const [kind, phrases] of tables) {
    for (const line of lines(phrases)) {
      const [first = '', ...rest] = line.split(/\s+/);
      if (first.endsWith('*')) {
        const stem = first.slice(0, -1);
        stems.set(stem.slice(0, 3), [...(stems.get(stem.slice(0, 3)) ?? []), { stem, kind }]);
      } else exact.set(first, [...(exact.get(first) ?? []), { rest, kind }]);
    }
  }
  return { exact, stems };
}

/** Whether a phrase may start with a word. */
export function startsPhrase<Kind>(table: PhraseTable<Kind>, word: string): boolean {
  const stems = word.length > 3 ? table.stems.get(word.slice(0, 3)) : undefined;
  return table.exact.has(word) || (stems?.some(({ stem }) => word.startsWith(stem)) ?? false);
}

/** Adds the kinds of all phrases that start at this token. */
export function addKinds<Kind>(
  table: PhraseTable<Kind>,
  tokens: Tokens,
  at: number,
  end: number,
  found: Set<Kind>,
): void {
  const word = tokens.lower[at] as string;
  const phrases = table.exact.get(word);
  if (phrases)
    for (const { rest, kind } of phrases)
      if (
        at + rest.length < end &&
        rest.every((part, index) => matches(part, tokens.lower[at + 1 + index] as string))
      )
        found.add(kind);
  const stems = word.length > 3 ? table.stems.get(word.slice(0, 3)) : undefined;
  if (stems) for (const { stem, kind } of stems) if (word.startsWith(stem)) found.add(kind);
}

function matches(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}
