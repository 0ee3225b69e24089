import { foldName } from '../text/fold.ts';
import { COUNTRY_WORDS, REGULAR_COUNTRIES } from './en/country-words.ts';

/** Endings that make a country's name an adjective, or an adjective a people; longest first. */
const ENDINGS = /(?:istan|ians|ian|eans|ean|ans|ese|ish|an|is|ia|ey|i|a|e|y|o|s|n)$/u;
/** Shorter stems would join Iran with Iraq. */
const LEAST_STEM = 4;

function cut(word: string): string {
  const rest = word.replace(ENDINGS, '');
  return rest.length >= LEAST_STEM ? rest : word;
}

interface Countries {
  /** Names and adjectives that no rule explains, each with its country's key. */
  readonly irregular: ReadonlyMap<string, string>;
  /** The keys of the others. */
  readonly stems: ReadonlySet<string>;
}

/** Made when the first country is asked for: a woken worker's people rarely need it. */
let made: Countries | null = null;

function countries(): Countries {
  made ??= makeCountries();
  return made;
}

function makeCountries(): Countries {
  const irregular = new Map<string, string>();
  for (const line of COUNTRY_WORDS.trim().split('\n')) {
    const [name = '', others = ''] = line.split('|');
    for (const form of [name, ...others.split(',').filter(Boolean)]) irregular.set(foldName(form), name);
  }
  return { irregular, stems: new Set(REGULAR_COUNTRIES.trim().split(/\s+/u).map(cut)) };
}

/** One key a country, for its name in any usual English form or its adjective: `Lithuania`, `Lithuanian` → `lithuan` */
export function countryKey(country: string): string {
  const { irregular } = countries();
  const name = foldName(country).replace(/^the /u, '');
  const known = irregular.get(name);
  if (known !== undefined) return known;
  const plain = name.replace(/^(?:islamic |democratic |federal |kingdom of |republic of )+/u, '');
  return irregular.get(plain) ?? cut(plain);
}

/** A country among the words of a folded name: its key and the words' positions; null where there is none. */
export interface CountryInName {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Longest country name in English: `democratic republic of the congo`. */
const MOST_WORDS = 5;

/** The first and longest country among the words of a name, its adjective too; null where there is none. */
export function findCountry(words: readonly string[]): CountryInName | null {
  const { irregular, stems } = countries();
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--)
    for (let start = 0; start + count <= words.length; start++) {
      const key = irregular.get(words.slice(start, start + count).join(' '));
      if (key !== undefined) return { key, start, end: start + count };
    }
  const start = words.findIndex((word) => stems.has(cut(word)));
  return start < 0 ? null : { key: cut(words[start] ?? ''), start, end: start + 1 };
}
