import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { stringsOf } from './strings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TRANSLATED = globSync('*.json', { cwd: resolve(ROOT, 'locales') })
  .map((name) => name.replace('.json', ''))
  .filter((locale) => locale !== 'en');
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

/** What of a view's source would be read by a reader without coming from `locales/`. */
function literalsOf(source: string): readonly string[] {
  const text = source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    // Told to developers.
    .replace(/new Error\([^)]*\)/g, '');
  return [
    // Between two tags, or a tag and a value that is put in; not after an arrow or a comparison.
    /(?<=[\w"'}/])>\s*([^<>{}=;()&|?:'"`]*\p{L}{2,}[^<>{}=;()&|?:'"`]*)(?=[<{])/gu,
    /\}\s*([^<>{}=;()&|?:'"`]*\p{L}{2,}[^<>{}=;()&|?:'"`]*)<\//gu,
    /\b(?:aria-\w*label|aria-description|title|placeholder|alt|label)="([^"]*)"/gu,
    /\b(?:aria-\w*label|aria-description|title|placeholder|alt|label)=\{['"`]([^'"`]*\p{L}{2,}[^'"`]*)['"`]/gu,
    // A sentence, or the beginning of one, wherever it stands.
    /['"`](\p{Lu}\p{Ll}* [^'"`]*)['"`]/gu,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim()));
}

test('no view holds a literal for the reader: every string has a key in locales/', () => {
  const views = globSync('{components,entrypoints}/**/*.tsx', { cwd: ROOT });
  const literals = views.flatMap((path) =>
    literalsOf(readFileSync(resolve(ROOT, path), 'utf8')).map((literal) => `${path}: “${literal}”`),
  );
  expect(literals).toEqual([]);
});

test.each([
  '<p>Said before</p>',
  '<p>\n  Said before {name}\n</p>',
  '<p>{name} said before</p>',
  '<button aria-label="Close">x</button>',
  "<button title={'Close'} />",
  '<input placeholder={`Search here`} />',
  "<p>{open ? 'Said before' : null}</p>",
])('a view with a literal is found: %s', (source) => {
  expect(literalsOf(source)).not.toEqual([]);
});

test.each([
  '<p class="soft">{i18n.t(\'card.saidBefore\')}</p>',
  "if (a > b && late) return open ? 'item forward' : 'item back';",
  "const find = (list: Array<string>): Map<string, number> => new Map(); throw new Error('No such view here.');",
])('what no reader sees is none: %s', (source) => {
  expect(literalsOf(source)).toEqual([]);
});
