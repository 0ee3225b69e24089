import { foldName } from '../text/fold.ts';
import type { ChosenName } from './entity-row.ts';
import { personKey } from './person-names.ts';

/** What somebody has decided about spellings: whom they stand for, and what that one is called. */
export interface ChosenNames {
  /** The key of the one that a name's key stands for; the key itself where nothing was decided. */
  keyFor(key: string): string;
  nameFor(key: string): ChosenName | null;
}

export const NO_CHOICES: ChosenNames = { keyFor: (key) => key, nameFor: () => null };

/**
 * Reads a list of names: a line each, the name first and its other spellings behind it, parted by commas,
 * semicolons or tabs. A Wikidata id among them says who it is; what follows `#` at the start of a line is a note.
 *
 * `Vendal Orsik, Wendal Orsick, Q4021`
 */
export function parseChosenNames(text: string): ChosenNames {
  const keys = new Map<string, string>();
  const names = new Map<string, ChosenName>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const [name = '', ...others] = cells.filter((cell) => cell !== '');
    if (name === '' || name.startsWith('#')) continue;
    const key = personKey(name);
    const sameAs = others.filter((cell) => /^Q\d+$/.test(cell));
    const aliases = others.filter((cell) => !sameAs.includes(cell));
    names.set(key, { name, aliases, sameAs });
    for (const spelling of [name, ...aliases])
      for (const written of [personKey(spelling), foldName(spelling)]) keys.set(written, key);
  }
  return { keyFor: (key) => keys.get(key) ?? key, nameFor: (key) => names.get(key) ?? null };
}
