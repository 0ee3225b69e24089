import { phones } from '../text/phones.ts';
import { type CaseEndings, nominatives } from './case-ending.ts';
import { givenNameClass } from './given-names.ts';
import { FOREIGN_NOMINATIVE, LITHUANIAN_CASES, LOOKS_LITHUANIAN } from './lt/case-endings.ts';
import { FEMININE_TWINS, UKRAINIAN_CASES } from './uk/case-endings.ts';

/** A nominative that a name may be a case form of. */
export interface CaseForm {
  readonly name: string;
  /** Whether the form may as well be somebody else's nominative: Олександра is a woman or Олександр's genitive. */
  readonly ambiguous: boolean;
}

/** Languages in Latin letters that inflect names. A new one is one folder and one entry here. */
const LATIN_LANGUAGES: readonly { readonly looks: RegExp; readonly cases: readonly CaseEndings[] }[] = [
  { looks: LOOKS_LITHUANIAN, cases: LITHUANIAN_CASES },
];

/** Every one costs look-ups; a name of two words rarely has more in one language. */
const MOST_FORMS = 12;
/** In longer names the words are too many to try. */
const MOST_WORDS = 3;

/**
 * The names in the nominative that a name in running Lithuanian or Ukrainian text may stand for. All its words
 * must be able to be in one case together; a name that is none answers none. A foreign man's name comes without
 * its Lithuanian nominative too.
 *
 * `Juliaus Pranevičiaus` → Julius Pranevičius; `Сергієм Боєвим` → Сергій Боєв; `Serhijaus Bojevo` → Serhij Bojev
 */
export function caseForms(name: string): CaseForm[] {
  const words = name
    .toLowerCase()
    .replace(/[’ʼ']/gu, "'")
    .split(/[\s\u00a0]+/u)
    .filter(Boolean);
  const last = words.at(-1);
  if (last === undefined || words.length > MOST_WORDS || name.includes(',')) return [];
  if (/[а-яіїєґ]$/u.test(last)) return inCases(words, UKRAINIAN_CASES, true);
  const forms = LATIN_LANGUAGES.flatMap(({ looks, cases }) =>
    looks.test(last) ? inCases(words, cases, false) : [],
  );
  const names = new Set(forms.map((form) => form.name));
  for (const nominative of [words, ...forms.map((form) => form.name.split(' '))]) {
    const foreign = withoutForeignEndings(nominative);
    if (foreign !== null) names.add(foreign);
  }
  return [...names].slice(0, MOST_FORMS).map((form) => ({ name: form, ambiguous: false }));
}

/** Null where not both the given and the family name have such an ending: Davis and Thomas are names as they are. */
function withoutForeignEndings(words: readonly string[]): string | null {
  const bare = (word = ''): string | undefined => nominatives(word, FOREIGN_NOMINATIVE)[0];
  if (words.length < 2 || bare(words.at(-1)) === undefined || bare(words[0]) === undefined) return null;
  return words.map((word) => bare(word) ?? word).join(' ');
}

function inCases(words: readonly string[], cases: readonly CaseEndings[], twins: boolean): CaseForm[] {
  const forms = new Map<string, CaseForm>();
  for (const endings of cases) {
    let names: string[][] = [[]];
    for (const word of words) {
      const options = nominatives(word, endings);
      names = options.flatMap((option) => names.map((before) => [...before, option]));
    }
    for (const parts of names) {
      const name = parts.join(' ');
      if (name === words.join(' ') || forms.size >= MOST_FORMS) continue;
      const ambiguous = twins && isFeminine(words) && !isOnlyMan(parts[0] ?? '');
      forms.set(name, { name, ambiguous });
    }
  }
  return [...forms.values()];
}

/** A man's name as it is known, whose case forms are no woman's name. */
function isOnlyMan(given: string): boolean {
  return !FEMININE_TWINS.has(given) && givenNameClass(given, phones(given)) >= 0;
}

/** Whether every word could as well be a woman's name in the nominative. */
function isFeminine(words: readonly string[]): boolean {
  return words.every((word) => /[ая]$/u.test(word));
}
