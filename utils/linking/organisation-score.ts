import { countryKey } from './country-key.ts';
import type { OrganisationName } from './organisation-name.ts';

/** How two institutions' names agree. */
export interface OrganisationScore {
  readonly score: number;
  readonly how: 'same-name' | 'other-spelling' | 'acronym';
  /** Whether the names leave open that they are two countries' institutions. */
  readonly countryOpen: boolean;
}

const SAME = 1;
const SAME_PARTS = 0.97;
/** Some words more or less about one topic: `Ministry of Culture and Information`. */
const NEAR_PARTS = 0.82;
/** Share of words in common from which two ministries of one country are compared at all. */
const NEAR = 0.66;
const ACRONYM = 0.9;

/** Two institutions' names compared; null where they are different ones. */
export function scoreOrganisations(
  asked: OrganisationName,
  known: OrganisationName,
): OrganisationScore | null {
  const bothCountries = asked.country !== null && known.country !== null;
  if (bothCountries && asked.country !== known.country) return null;
  const countryOpen =
    !bothCountries &&
    (asked.country !== null || known.country !== null) &&
    !(names(asked, known.country) && names(known, asked.country));
  if (asked.fold === known.fold) return { score: SAME, how: 'same-name', countryOpen };
  if (asked.head === known.head && same(asked.topic, known.topic))
    return { score: SAME_PARTS, how: 'other-spelling', countryOpen };
  const short = asked.acronym ?? known.acronym;
  if (short !== null && (asked.acronym === known.acronym || spells(asked, known) || spells(known, asked)))
    return { score: ACRONYM, how: 'acronym', countryOpen };
  if (asked.head !== '' && asked.head === known.head && bothCountries) {
    if (overlap(asked.topic, known.topic) >= NEAR)
      return { score: NEAR_PARTS, how: 'other-spelling', countryOpen };
  }
  return null;
}

/**
 * Whether a name says the country that only the other one is known to be of: `Ministry of Bridges of Freedonia`, where
 * `freedon` is no country of the tables. Nothing to say is said.
 */
function names({ fold }: OrganisationName, country: string | null): boolean {
  return country === null || fold.split(' ').some((word) => countryKey(word) === country);
}

function spells(short: OrganisationName, long: OrganisationName): boolean {
  return short.acronym !== null && long.initials.includes(short.acronym);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((word) => b.includes(word)).length;
  return both / Math.max(1, a.length + b.length - both);
}
