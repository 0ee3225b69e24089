import type { MatchReason } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { countryKey } from './country-key.ts';
import type { Candidate, NameQuery } from './name-query.ts';
import { type OrganisationName, organisationName } from './organisation-name.ts';
import { scoreOrganisations } from './organisation-score.ts';

/** What speaks for or against a candidate beside the name. */
export interface Evidence {
  /** 0 upwards; compared between namesakes, and added to the score in `SUPPORT_WEIGHT`s. */
  readonly support: number;
  /** What is known of both contradicts: another country, and no office in common. */
  readonly conflict: boolean;
  readonly reasons: readonly MatchReason[];
}

/** How much each says; only the order matters. */
const SAME_OFFICE = 4;
const SAME_INSTITUTION = 3;
const SAME_COUNTRY = 2;
/** A country or institution that only the text around the name says. */
const IN_CONTEXT = 1;

/** The query's side, worked out once for all candidates. */
export interface AskedEvidence {
  readonly countries: ReadonlySet<string>;
  readonly offices: readonly AskedOffice[];
  /** Folded text around the name, spaces at both ends. */
  readonly context: string;
}

interface AskedOffice {
  readonly title: readonly string[];
  /** The title folded, its words in order. */
  readonly asTitled: string;
  readonly institution: OrganisationName | null;
}

/** Prepares a question once, for all candidates that it is compared with. */
export function askedEvidence(query: NameQuery): AskedEvidence {
  const countries = new Set<string>();
  if (query.country !== null && query.country !== '') countries.add(countryKey(query.country));
  for (const { country } of query.roles)
    if (country !== null && country !== '') countries.add(countryKey(country));
  return {
    countries,
    offices: query.roles.map(({ title, institution, country }) => ({
      title: titleWords(title),
      asTitled: foldName(title),
      institution: institution === null ? null : organisationName(institution, country ?? query.country),
    })),
    context: query.context === null ? '' : ` ${foldName(query.context)} `,
  };
}

/** Weighs one candidate's country and offices against what the page says of the name. */
export function weighEvidence(asked: AskedEvidence, { row, institutions }: Candidate): Evidence {
  const countries = new Set<string>();
  if (row.country !== null && row.country !== '') countries.add(countryKey(row.country));
  for (const { country } of row.roles)
    if (country !== null && country !== '') countries.add(countryKey(country));

  const office = commonOffice(asked, row, institutions);
  const sameCountry = [...asked.countries].some((key) => countries.has(key));
  const otherCountry = asked.countries.size > 0 && countries.size > 0 && !sameCountry;
  const reasons: MatchReason[] = [];
  let support = 0;
  if (office !== null) {
    reasons.push(office);
    support += office === 'same-office' ? SAME_OFFICE : SAME_INSTITUTION;
  } else if (row.roles.length > 0 && asked.offices.some((one) => isAnother(one, row))) {
    reasons.push('other-office');
  }
  if (sameCountry) {
    reasons.push('same-country');
    support += SAME_COUNTRY;
  } else if (otherCountry) reasons.push('other-country');
  if (asked.context !== '' && support === 0 && !otherCountry) {
    const institution = institutions.find((name) => name !== null && isIn(asked.context, name));
    const country = [row.country, ...row.roles.map((role) => role.country)].find(
      (name) => name !== null && isIn(asked.context, name),
    );
    if (institution) reasons.push('same-institution');
    if (country) reasons.push('same-country');
    support += (institution ? IN_CONTEXT : 0) + (country ? IN_CONTEXT : 0);
  }
  return { support, conflict: otherCountry && office === null, reasons };
}

const isIn = (context: string, name: string): boolean => context.includes(` ${foldName(name)} `);

const OFFICE_WORDS = /^(?:the|of|for|and|a|an|to|s)$/u;

function titleWords(title: string): string[] {
  return foldName(title)
    .split(' ')
    .map((word) => (word === 'defence' ? 'defense' : word))
    .filter((word) => word !== '' && !OFFICE_WORDS.test(word))
    .map(stem)
    .sort();
}

/** `Head of the Ministry of Trade`, folded. */
const HEADS_MINISTRY = /^head(?: \S+)* ministry(?: \S+)*$/u;
/** Ministers who do not head their ministry. */
const UNDER_ANOTHER = /\b(?:deputy|vice|first|state|prime|assistant|junior|parliamentary)\b/u;

/** Whether two offices of one ministry are its head: `Head of the Ministry of Trade`, `Trade Minister`. */
function headOneMinistry(one: string, other: string): boolean {
  const headship = (title: string): boolean => HEADS_MINISTRY.test(title);
  const minister = (title: string): boolean => /\bminister\b/u.test(title) && !UNDER_ANOTHER.test(title);
  return (headship(one) && minister(other)) || (minister(one) && headship(other));
}

/** Whether none of a candidate's offices can be this one: without an institution the same title may be. */
function isAnother({ title, institution }: AskedOffice, { roles }: Candidate['row']): boolean {
  return institution !== null || !roles.some((role) => titleWords(role.title).join(' ') === title.join(' '));
}

/** The institution that both hold an office in, and whether the office is the same. */
function commonOffice(
  asked: AskedEvidence,
  row: Candidate['row'],
  institutions: Candidate['institutions'],
): 'same-office' | 'same-institution' | null {
  let found: 'same-institution' | null = null;
  for (const { title, asTitled, institution } of asked.offices) {
    if (institution === null) continue;
    for (let at = 0; at < row.roles.length; at++) {
      const name = institutions[at] ?? null;
      const role = row.roles[at];
      if (name === null || role === undefined) continue;
      const known = organisationName(name, role.country ?? row.country);
      if (scoreOrganisations(institution, known) === null) continue;
      const same = titleWords(role.title).join(' ') === title.join(' ');
      if (same || headOneMinistry(foldName(role.title), asTitled)) return 'same-office';
      found = 'same-institution';
    }
  }
  return found;
}
