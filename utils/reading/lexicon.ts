import { FUNCTION_WORDS, ORDINARY_WORDS } from './en/common-words.ts';
import { COUNTRIES, PEOPLES, REGIONS } from './en/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from './en/given-names.ts';
import { HUMAN_VERBS, ORGANISATION_NOUNS, PARTICLES, TIME_WORDS, WEAPONS } from './en/name-words.ts';
import {
  ACTING_WORDS,
  DESIGNATE_WORDS,
  FORMER_WORDS,
  OFFICE_HEADS,
  OFFICE_RANKS,
  SHORT_OFFICES,
  STILL_WORDS,
  TOPICS,
  WEAK_HEADS,
} from './en/offices.ts';
import {
  INNER_WORDS,
  NOT_ORGANISATIONS,
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
} from './en/organisation-words.ts';
import { PLACE_NOUNS } from './en/places.ts';
import { ADDRESSES, FEMALE_TITLES, MALE_TITLES, MILITARY_RANKS } from './en/titles.ts';
import { list } from './en/words.ts';

/** What a word may be, as bits: a word is often several things. */
export const FUNCTION = 1 << 0;
export const ORDINARY = 1 << 1;
export const MALE = 1 << 2;
export const FEMALE = 1 << 3;
/** `Mr`, `Dr`, `Lord`. */
export const ADDRESS = 1 << 4;
export const MILITARY = 1 << 5;
/** The word that an office turns on: `minister`. */
export const OFFICE_HEAD = 1 << 6;
/** An office head that says little by itself: `member`, `officer`. */
export const WEAK_HEAD = 1 << 7;
export const OFFICE_RANK = 1 << 8;
/** What ministries are for: `defense`, `foreign`. */
export const TOPIC = 1 << 9;
/** An adjective or noun of a country, region, people or camp. */
export const DEMONYM = 1 << 10;
/** Days, months, feasts. */
export const TIME = 1 << 11;
export const ORGANISATION_HEAD = 1 << 12;
export const WEAK_ORGANISATION = 1 << 13;
/** A word that ends the name of an event, thing or place: `election`, `missile`. */
export const THING = 1 << 14;
export const PLACE_NOUN = 1 << 15;
/** `van`, `al`, `de` inside a person's name. */
export const PARTICLE = 1 << 16;
/** `of`, `and` inside an organisation's name. */
export const INNER = 1 << 17;
/** What people do: `said`, `resigned`. */
export const HUMAN_VERB = 1 << 18;
export const MALE_TITLE = 1 << 19;
export const FEMALE_TITLE = 1 << 20;
/** Articles and forms of `be` and `have`: running text has them in small letters, headings hardly. */
export const RUNNING = 1 << 21;
/** A noun that tells what a name beside it is: `battalion`. */
export const ORGANISATION_NOUN = 1 << 22;
/** A noun that with a nation is an institution, also in small letters: `the Latvian government`. */
export const INSTITUTION_NOUN = 1 << 23;

export const GIVEN = MALE | FEMALE;

let table: Map<string, number> | null = null;

/** The classes of a lower-cased word; 0 where nothing is known of it. */
export function wordClass(lower: string): number {
  table ??= build();
  const known = table.get(lower);
  if (known !== undefined) return known;
  if (lower.includes('-')) return compoundClass(table, lower);
  // `Győző`, `María`: a given name also with its accents.
  return ACCENTED.test(lower) ? (table.get(withoutAccents(lower)) ?? 0) & GIVEN : 0;
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** `győző` → `gyozo`; also letters that are no accented form of another, as newspapers write them. */
function withoutAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/đ|ð/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
}

/** `minister-designate`, `ex-president`, `ex-defence`, `anna-maria`: by its parts. */
function compoundClass(classes: ReadonlyMap<string, number>, lower: string): number {
  const office = OFFICE_HEAD | WEAK_HEAD;
  const elect = /^(.+)-(?:designate|elect)$/.exec(lower)?.[1];
  if (elect) return (classes.get(elect) ?? 0) & office;
  const former = FORMER_PREFIX.exec(lower);
  if (former) return (classes.get(lower.slice(former[0].length)) ?? 0) & (office | OFFICE_RANK | TOPIC);
  const [first = '', second = '', more] = lower.split('-');
  const given = (part: string): number =>
    (classes.get(part) ?? classes.get(withoutAccents(part)) ?? 0) & GIVEN;
  return more === undefined && given(second) !== 0 ? given(first) : 0;
}

/** `ex-president`, `then-minister`. */
export const FORMER_PREFIX = /^(?:ex|former|then)-/i;

function build(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (words: string, bits: number): void => {
    for (const word of list(words)) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  add(FUNCTION_WORDS, FUNCTION);
  add('the a an is are was were has had be been', RUNNING);
  add(ORDINARY_WORDS, ORDINARY);
  add(MALE_NAMES, MALE);
  add(FEMALE_NAMES, FEMALE);
  add(ADDRESSES, ADDRESS);
  add(MILITARY_RANKS, MILITARY);
  add(OFFICE_HEADS, OFFICE_HEAD);
  add(Object.keys(SHORT_OFFICES).join(' '), OFFICE_HEAD);
  add(`${FORMER_WORDS} ${STILL_WORDS} ${ACTING_WORDS} ${DESIGNATE_WORDS}`, ORDINARY);
  add(WEAK_HEADS, WEAK_HEAD);
  add(OFFICE_RANKS, OFFICE_RANK);
  add(TOPICS, TOPIC);
  add(TIME_WORDS, TIME);
  for (const heads of Object.values(ORGANISATION_HEADS)) add(heads, ORGANISATION_HEAD);
  add(WEAK_ORGANISATION_HEADS, WEAK_ORGANISATION);
  add(NOT_ORGANISATIONS, THING);
  add(WEAPONS, THING | ORDINARY);
  add(PLACE_NOUNS, PLACE_NOUN);
  add(PARTICLES, PARTICLE);
  for (const nouns of Object.values(ORGANISATION_NOUNS)) add(nouns, ORGANISATION_NOUN);
  add('ministry government parliament army military navy presidency forces force', INSTITUTION_NOUN);
  add(INNER_WORDS, INNER);
  add(HUMAN_VERBS, HUMAN_VERB);
  add(MALE_TITLES, MALE_TITLE);
  add(FEMALE_TITLES, FEMALE_TITLE);
  add(PEOPLES.toLowerCase(), DEMONYM);
  for (const line of `${COUNTRIES}\n${REGIONS}`.split('\n')) {
    for (const demonym of (line.split('|')[1] ?? '').toLowerCase().split(',')) {
      if (demonym && !demonym.includes(' ')) add(`${demonym} ${demonym}s`, DEMONYM);
    }
  }
  return classes;
}
