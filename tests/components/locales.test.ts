import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { stringsOf } from './strings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TRANSLATED = ['uk', 'lt'] as const;
const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

/** A counted string's key without its plural category; other keys as they are. */
const bases = (locale: string): ReadonlySet<string> =>
  new Set([...stringsOf(locale).keys()].map((key) => key.replace(PLURAL, '')));

test.each(TRANSLATED)('%s has every string that English has, and no other', (locale) => {
  expect([...bases(locale)].sort()).toEqual([...bases('en')].sort());
});

test.each(['en', ...TRANSLATED])(
  'in %s a counted string has every plural category of the language',
  (locale) => {
    const keys = [...stringsOf(locale).keys()];
    const countedBases = new Set(
      keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
    );
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

    for (const base of countedBases) {
      const found = keys.filter((key) => key.startsWith(`${base}.`)).map((key) => key.slice(base.length + 1));
      expect(found.sort(), base).toEqual([...categories].sort());
    }
  },
);

test.each(TRANSLATED)('%s puts in what English puts in', (locale) => {
  const english = stringsOf('en');
  const holes = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

  for (const [key, text] of stringsOf(locale)) {
    if (PLURAL.test(key)) expect(holes(text), key).toEqual(['$1']);
    else expect(holes(text), key).toEqual(holes(english.get(key) ?? ''));
  }
});

test('no view holds a literal for the reader: every string has a key in locales/', () => {
  const views = globSync('{components,entrypoints}/**/*.tsx', { cwd: ROOT });
  const literals = views.flatMap((path) => {
    const text = readFileSync(resolve(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const between = [...text.matchAll(/>([^<>{}=]*\p{L}{2,}[^<>{}=]*)<\//gu)].map((match) => match[1]);
    const named = [...text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
      (match) => match[1],
    );
    return [...between, ...named].map((literal) => `${path}: “${literal?.trim()}”`);
  });
  expect(literals).toEqual([]);
});
