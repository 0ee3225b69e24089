import { i18n } from '#i18n';
import type { IsoDate, Profile, Role } from '../../utils/model.ts';
import { formatDate, formatDateSpan, isAfter } from './dates.ts';
import { TENURE_KEY } from './labels.ts';

/** An office in words, and when it is known to have been held. */
export interface OfficeWords {
  readonly office: string;
  readonly when: string;
}

type CorpusOffice = Profile['offices'][number];

/** Words of four letters or more tell two offices apart; `of`, `the`, `for` do not. */
const TELLING_WORD = /\p{L}{4,}/gu;

function tellingWords(text: string): Set<string> {
  return new Set((text.match(TELLING_WORD) ?? []).map((word) => word.toLowerCase()));
}

/**
 * “First Deputy Minister of Defense, Ukraine”; “Spokesperson, Ministry of Rivers of Aldovia”: the institution is
 * named where the title does not already give it away, and the country where neither does.
 */
export function officeInWords(title: string, institution: string | null, country: string | null): string {
  const inTitle = tellingWords(title);
  const told = institution === null || [...tellingWords(institution)].some((word) => inTitle.has(word));
  const place = told ? country : institution;
  if (place === null || title.toLowerCase().includes(place.toLowerCase())) return title;
  return i18n.t('office.place', [title, place]);
}

/** Spellings of one word differ by a letter or so: `Defence`, `Defense`. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < 6) return false;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

/**
 * Whether two offices in words are the same but for spelling, or but for the place that one does not name: “Minister of
 * Defence”, “Minister of Defense, Ukraine”. “President” alone says too little for that.
 */
export function sameOffice(one: string, other: string): boolean {
  const a = one.toLowerCase().split(/[\s,]+/u);
  const b = other.toLowerCase().split(/[\s,]+/u);
  const [less, more] = a.length < b.length ? [one, other] : [other, one];
  const placeless =
    a.length === b.length ||
    (tellingWords(less).size > 1 && wordsBeforePlace(more) === wordsBeforePlace(less));
  const words = Math.min(a.length, b.length);
  return placeless && a.slice(0, words).every((word, index) => sameWord(word, b[index] ?? ''));
}

/** How many words of an office stand before its place. */
const wordsBeforePlace = (office: string): number => (office.split(',')[0] ?? '').split(/\s+/u).length;

/**
 * The office that the page's own text gives. It holds on the article's date; without a date it is only “as
 * reported”. Null where the text gives none.
 */
export function officeOnPage(roles: readonly Role[], published: IsoDate | null): OfficeWords | null {
  const role = roles.find((each) => each.tenure !== 'former') ?? roles[0];
  if (role === undefined) return null;
  const office = officeInWords(role.title, role.institution, role.country);
  const named = role.tenure === 'current' ? office : `${office} (${i18n.t(TENURE_KEY[role.tenure])})`;
  const when =
    published === null ? i18n.t('date.asReported') : i18n.t('date.onDate', [formatDate(published)]);
  return { office: named, when };
}

/** An office that the corpus has, with the dates between which articles report it. */
export function officeInCorpus(office: CorpusOffice): OfficeWords {
  const dated = office.from !== null || office.to !== null;
  return {
    office: officeInWords(office.title, office.institution?.name ?? null, office.country),
    when: dated
      ? i18n.t('date.reportedOn', [formatDateSpan(office.from, office.to)])
      : i18n.t('date.asReported'),
  };
}

/** Of the corpus's offices the one reported nearest before `date`, else the latest, else an undated one. */
export function officeOnDate(offices: readonly CorpusOffice[], date: IsoDate | null): CorpusOffice | null {
  const until = (office: CorpusOffice): string => office.to ?? office.from ?? '';
  const latestFirst = [...offices].sort((a, b) => (until(a) < until(b) ? 1 : until(a) > until(b) ? -1 : 0));
  return latestFirst.find((office) => !isAfter(office.from, date)) ?? latestFirst[0] ?? null;
}

/** Of the corpus's offices the latest that is reported only after `date`: what they became since. */
export function officeSince(offices: readonly CorpusOffice[], date: IsoDate | null): CorpusOffice | null {
  const later = offices.filter((office) => isAfter(office.from ?? office.to, date));
  return later.reduce<CorpusOffice | null>(
    (latest, office) =>
      isAfter(office.from ?? office.to, latest?.from ?? latest?.to ?? date) ? office : latest,
    null,
  );
}
