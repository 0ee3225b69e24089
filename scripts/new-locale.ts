import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '../locales');
const USAGE = `node scripts/new-locale.ts LANGUAGE

Writes locales/LANGUAGE.json with the English strings and the plural forms of the language, to be translated.`;

export type Strings = { readonly [key: string]: string | Strings };

/**
 * The strings of a language that is still to be translated: those of English, with one for every plural category of the
 * language (`Intl.PluralRules`) where English counts, and the language's own code as its `locale`.
 */
export function untranslated(english: Strings, language: string): Strings {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const entries = Object.entries(english).map(([key, value]) => [key, inCategories(value, categories)]);
  return { ...Object.fromEntries(entries), locale: language };
}

function inCategories(value: string | Strings, categories: readonly string[]): string | Strings {
  if (typeof value === 'string') return value;
  const { other } = value;
  const counts = Object.keys(value).every((key) => key === 'one' || key === 'other');
  // English may leave the number out of its “one”, which elsewhere stands for 21 too.
  if (typeof other === 'string' && counts)
    return Object.fromEntries(categories.map((category) => [category, other]));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inCategories(inner, categories)]),
  );
}

function newLocale([language, ...more]: readonly string[]): void {
  if (language === undefined || more.length > 0 || !/^[a-z]{2,3}$/.test(language)) throw new Error(USAGE);
  const file = resolve(LOCALES, `${language}.json`);
  if (existsSync(file)) throw new Error(`locales/${language}.json is there already.`);
  const english: Strings = JSON.parse(readFileSync(resolve(LOCALES, 'en.json'), 'utf8'));
  writeFileSync(file, `${JSON.stringify(untranslated(english, language), null, 2)}\n`);
  console.log(`locales/${language}.json has the English strings: translate them, then run “npm run types”.`);
}

if (import.meta.main) {
  try {
    newLocale(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
