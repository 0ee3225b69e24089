import type { EntityKind, OrganisationType } from '../model.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { COUNTRIES, REGIONS } from './en/countries.ts';
import { KNOWN_ORGANISATIONS } from './en/known-organisations.ts';
import { CITIES, OTHER_PLACES } from './en/places.ts';
import { list } from './en/words.ts';

/** A name that the tables know. */
export interface Known {
  readonly kind: EntityKind;
  /** The usual name: `United States` for `U.S.` */
  readonly name: string;
  readonly type: OrganisationType | null;
  /** Where it lies or whose it is: a country's English short name. */
  readonly country: string | null;
  /** Whether it is a country or an adjective's own country, rather than a city or a region. */
  readonly isCountry: boolean;
  readonly words: readonly string[];
  /** Written in capitals only, so that `us` and `who` stay words. */
  readonly capitals: boolean;
}

/** What a name of the tables stands for. */
type Entry = Omit<Known, 'words' | 'capitals'>;

/** A name as the tables write it. */
interface Row {
  readonly written: string;
  readonly entry: Entry;
}

interface Tables {
  /** By first word. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** The same with their words taken apart, longest first: made when asked for, since an article asks for few. */
  readonly names: Map<string, readonly Known[]>;
  /** Adjective or noun of a nationality, by its lower-cased words joined by a space → country. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Countries that take the article: `the United States`. */
  readonly articled: ReadonlySet<string>;
}

/** What a name that is one token a word, as most are, has none of. */
const NOT_PLAIN = /[^A-Za-zÀ-ÖØ-öø-ɏ -]/;

let tables: Tables | null = null;

/** By word number, 1 where a known name starts with the word. */
export const startsKnown: (tokens: Tokens) => Uint32Array = wordTrait((word) => {
  tables ??= build();
  return tables.rows.has(word) ? 1 : 0;
});

/** Known names that start with this lower-cased word, longest first. */
export function knownFrom(first: string): readonly Known[] {
  tables ??= build();
  const before = tables.names.get(first);
  if (before) return before;
  const names = (tables.rows.get(first) ?? [])
    .map(({ written, entry }) => ({
      ...entry,
      words: wordsOf(written),
      capitals: /^[A-Z.\d&-]{2,}$/.test(written),
    }))
    .sort((a, b) => b.words.length - a.words.length);
  tables.names.set(first, names);
  return names;
}

function wordsOf(written: string): readonly string[] {
  return NOT_PLAIN.test(written) ? tokenize(written).lower : written.toLowerCase().split(' ');
}

/** The country of an adjective: `ukrainian` → `Ukraine`; null for regions, peoples and other words. */
export function countryOfDemonym(lower: string): string | null {
  tables ??= build();
  return tables.demonyms.get(lower) ?? null;
}

/** A country as it stands behind “of”: `Ukraine`, `the United States`. */
export function withArticle(country: string): string {
  tables ??= build();
  return tables.articled.has(country) ? `the ${country}` : country;
}

function build(): Tables {
  const rows = new Map<string, Row[]>();
  const demonyms = new Map<string, string>();
  const articled = new Set<string>();
  const add = (written: string, entry: Entry): void => {
    const space = written.indexOf(' ');
    const first = wordsOf(space < 0 ? written : written.slice(0, space))[0] as string;
    const same = rows.get(first);
    if (same) same.push({ written, entry });
    else rows.set(first, [{ written, entry }]);
  };
  const linesOf = (table: string): string[][] =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|'));

  for (const [label = '', adjectives = '', others = ''] of linesOf(COUNTRIES)) {
    const name = label.replace(' (the)', '');
    if (name !== label) articled.add(name);
    for (const written of [name, ...others.split(',').filter(Boolean)])
      add(written, { kind: 'place', name, type: null, country: name, isCountry: true });
    for (const adjective of adjectives.toLowerCase().split(',').filter(Boolean)) {
      demonyms.set(adjective, name);
      demonyms.set(`${adjective}s`, name);
    }
  }
  // Without the last dot, at the end of a sentence.
  add('U.S', { kind: 'place', name: 'United States', type: null, country: 'United States', isCountry: true });
  add('U.K', {
    kind: 'place',
    name: 'United Kingdom',
    type: null,
    country: 'United Kingdom',
    isCountry: true,
  });
  for (const [name = ''] of linesOf(REGIONS))
    add(name, { kind: 'place', name, type: null, country: null, isCountry: false });
  for (const line of CITIES.replace(/\n /g, ' ').trim().split('\n')) {
    const [country = '', cities = ''] = line.split(':');
    for (const city of list(cities)) {
      const name = city.replaceAll('_', ' ');
      add(name, { kind: 'place', name, type: null, country: country.replaceAll('_', ' '), isCountry: false });
    }
  }
  for (const place of list(OTHER_PLACES)) {
    const name = place.replaceAll('_', ' ');
    add(name, { kind: 'place', name, type: null, country: null, isCountry: false });
  }
  for (const [type, organisations] of Object.entries(KNOWN_ORGANISATIONS) as [OrganisationType, string][]) {
    for (const organisation of list(organisations)) {
      const [written = '', country] = organisation.replaceAll('_', ' ').split('=');
      add(written, { kind: 'organisation', name: written, type, country: country ?? null, isCountry: false });
    }
  }
  return { rows: rows, names: new Map(), demonyms, articled };
}
