import { caseForms } from '../linking/case-forms.ts';
import { givenNameClass } from '../linking/given-names.ts';
import { link } from '../linking/link.ts';
import type { Candidate } from '../linking/name-query.ts';
import { foldName } from '../text/fold.ts';
import { phones } from '../text/phones.ts';

/** Case endings are no longer than this, in letters: `Праневічюс`, `Праневічюсові`. */
const LONGEST_ENDING = 4;
/** Fewer letters in common prove nothing. */
const LEAST_STEM = 3;

/** Whose full name a page has: their rows, and the last words of the full forms there, folded. */
export interface NamedPerson {
  readonly candidates: readonly Candidate[];
  readonly surnames: ReadonlySet<string>;
}

/** Whether a shorter or less certain form can be this person's: it fits, and is the page's own surname in a case. */
export function standsFor(name: string, { candidates, surnames }: NamedPerson): boolean {
  const last = lastWord(name);
  if (foldName(name) === last && surnames.has(last)) return true;
  if (![...surnames].some((surname) => sameStem(surname, last))) return false;
  const query = { name, kind: 'person', country: null, roles: [], context: null } as const;
  return candidates.some((candidate) => link(query, [candidate]).length > 0);
}

/** Whether two folded words can be case forms of one: `боєвим`, `боєва`. */
export function sameStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= LEAST_STEM && Math.max(a.length, b.length) - same <= LONGEST_ENDING;
}

/** The last word of a name, folded. */
export function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1) ?? '';
}

/** Whether a name begins with a given name that is known as one, in any case: who else is called so is somebody. */
export function hasGivenName(name: string): boolean {
  return [name, ...caseForms(name).map((form) => form.name)].some((form) => {
    const [given = '', surname] = foldName(form).split(' ');
    return surname !== undefined && givenNameClass(given, phones(given)) >= 0;
  });
}
