import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The browser's string table, filled from the real locale files. What the browser does with `$1` is done here too. */
type Nested = { readonly [key: string]: string | Nested };

const LOCALES = resolve(import.meta.dirname, '../../locales');
/** What a browser calls its own language, where that is more than the strings' language. */
const INTERFACE: Readonly<Record<string, string>> = { en: 'en_GB' };

let language = 'en';

/** Every string of a locale file by its dotted key. */
export function stringsOf(locale: string): ReadonlyMap<string, string> {
  const nested: Nested = JSON.parse(readFileSync(resolve(LOCALES, `${locale}.json`), 'utf8'));
  return new Map(flat(nested, ''));
}

function flat(nested: Nested, prefix: string): [string, string][] {
  return Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

const TABLES = new Map(
  globSync('*.json', { cwd: LOCALES })
    .map((file) => file.replace('.json', ''))
    .map((locale) => [locale, stringsOf(locale)]),
);

/** As if the browser had been started in another language. */
export function speak(locale: string): void {
  language = locale;
}

function getMessage(name: string, substitutions: readonly string[] = []): string {
  if (name === '@@ui_locale') return INTERFACE[language] ?? language;
  const message = TABLES.get(language)?.get(name.replaceAll('_', '.')) ?? '';
  return message.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');
}

Object.assign(fakeBrowser.i18n, { getMessage });
