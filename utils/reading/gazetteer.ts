import type { EntityKind, OrganisationType } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
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

interface Tables {
  /** By first word, longest first. */
  readonly names: ReadonlyMap<string, readonly Known[]>;
  /** Adjective or noun of a nationality, by its lower-cased words joined by a space → country. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Countries that take the article: `the United States`. */
  readonly articled: ReadonlySet<string>;
}

/** A name that is one token a word, as most are. */
const PLAIN = /^[\p{L}-]+(?: [\p{L}-]+)*$/u;

let tables: Tables | null = null;

/** Known names that start with this lower-cased word, longest first. */
export function knownFrom(first: string): readonly Known[] | undefined {
  tables ??= build();
  return tables.names.get(first);
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
  const names = new Map<string, Known[]>();
  const demonyms = new Map<string, string>();
  const articled = new Set<string>();
  const add = (written: string, entry: Omit<Known, 'words' | 'capitals'>): void => {
    const words = PLAIN.test(written) ? written.toLowerCase().split(' ') : tokenize(written).lower;
    const known = { ...entry, words, capitals: /^[A-Z.\d&-]{2,}$/.test(written) };
    const first = words[0] as string;
    const same = names.get(first);
    if (same) same.push(known);
    else names.set(first, [known]);
  };
  const rows = (table: string): string[][] =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|'));

  for (const [label = '', adjectives = '', others = ''] of rows(COUNTRIES)) {
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
  for (const [name = ''] of rows(REGIONS))
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
  for (const same of names.values()) same.sort((a, b) => b.words.length - a.words.length);
  return { names, demonyms, articled };
}
