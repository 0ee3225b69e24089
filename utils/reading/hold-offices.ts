import type { Role } from '../model.ts';
import { wordTrait } from '../text/word-trait.ts';
import type { Draft } from './actor-draft.ts';
import { affiliationBehind } from './affiliations.ts';
import { withArticle } from './gazetteer.ts';
import { headshipAt, mayStateHeadship } from './headships.ts';
import { holderOf } from './holders.ts';
import { homeCountry, isNational } from './home-country.ts';
import { institutionOfOffice, ministryTopic } from './institution-of-office.ts';
import type { Organisations } from './join-organisations.ts';
import type { People } from './join-people.ts';
import { shareCountries, sharedHolder } from './joint-offices.ts';
import { type Observation, writeRoles } from './observed-roles.ts';
import { type BodyNoun, bodyNounOf, openRecentBodies } from './office-bodies.ts';
import { type Holding, NOBODY, replacing, subjectBefore } from './office-links.ts';
import { type OfficeSpan, plainOfficeWord } from './offices.ts';
import { countryBehind } from './place-evidence.ts';
import { holdersOfSeveral, singularOffice } from './plural-offices.ts';
import { openPronouns } from './pronouns-of-office.ts';
import type { Scene } from './scene.ts';

/** In sentences: how far back the ministry of a bare `minister` may be named. */
const NEAR = 2;

const mayStateOffice = wordTrait((word) => (mayStateHeadship(word) || replacing.has(word) ? 1 : 0));

/** An office as the text words it, with who holds it and where, as far as the text says. */
export interface HeldOffice {
  readonly office: OfficeSpan;
  readonly holder: Draft | null;
  readonly institution: Draft | null;
}

/**
 * Gives offices to those who hold them: writes roles, institutions and countries into the drafts of people, and
 * answers each office with its holder and institution.
 */
export function holdOffices(
  scene: Scene,
  offices: readonly OfficeSpan[],
  people: People,
  organisations: Organisations,
): HeldOffice[] {
  const { tokens } = scene;
  const states = mayStateOffice(tokens);
  const person = spansOf(people.drafts, tokens.count);
  const body = spansOf([...organisations.drafts], tokens.count);
  const recent = openRecentBodies(scene, organisations.byToken);
  const personAt = (token: number): number => person.lastOf[token] ?? -1;
  const personEnd = (token: number): number => {
    const first = person.firstOf[token] ?? -1;
    return first < 0 ? pronouns.subject(token - 1) : first;
  };
  const pronouns = openPronouns(scene, people.byToken);
  const home = homeCountry(scene);
  const observations: Observation[] = [];
  /** The one office that somebody has so far; null for more than one. */
  const observedOf = new Map<Draft, Observation | null>();
  const held: HeldOffice[] = [];
  let from = 0;
  const shared = shareCountries(scene, offices);
  shared.forEach((office, index) => {
    findHeadships(from, office.last);
    from = office.last;
    held.push(holdOne(office, index));
  });
  findHeadships(from, tokens.count);
  // Offices met later may tell the country of those met before: the roles are written at the end.
  writeRoles(scene, observations, people.drafts);
  for (const draft of people.drafts)
    for (const { last } of draft.mentions) {
      const body = affiliationBehind(scene, last, bodyAt);
      if (body && !draft.institutions.includes(body)) draft.institutions.push(body);
    }
  return held;

  function holdOne(worded: OfficeSpan, index: number): HeldOffice {
    const singular = singularOffice(tokens.lower[worded.head] as string);
    if (singular) return holdSeveral(worded, singular);
    const noun = bodyNounOf(scene, worded);
    const found = noun && recent.find(tokens.lower[noun.token] as string, noun.token);
    const office = noun && found ? withBody(worded, noun, found) : worded;
    const alone = holderOf(scene, office, personAt, personEnd);
    const { name, tenure, predecessor } =
      alone.name >= 0 ? alone : sharedHolder(scene, shared, index, holderAt);
    const holder = people.byToken.get(name) ?? null;
    const speaksFor = found ?? institutionOfOwner(office) ?? ministryOfBare(office, holder);
    const headWord = plainOfficeWord(tokens.lower[office.head] as string);
    const country =
      office.country ??
      (name >= office.last && !office.organisation ? countryBehind(scene, personAt(name)) : null) ??
      (office.topic && !office.organisation
        ? organisations.countryOfMinistry(ministryTopic(office.topic))
        : null) ??
      speaksFor?.country ??
      (office.organisation || office.tenure !== 'current' || !isNational(office.title) ? null : home);
    const institution = speaksFor ?? institutionOfOffice(office, headWord, country, organisations);
    if (institution) recent.met(institution, office.first);
    if (office.weak && !speaksFor) return { office, holder, institution };
    const holds = (who: Draft, when: Role['tenure']): void => {
      const { title, first, last } = office;
      observe({ holder: who, institution, country, title, tenure: when, first, last });
    };
    if (holder) holds(holder, office.tenure === 'current' ? (tenure ?? 'current') : office.tenure);
    const before = people.byToken.get(predecessor);
    if (before) holds(before, tenure === 'designate' ? 'current' : 'former');
    return { office, holder, institution };
  }

  /** `Latvian and Estonian foreign ministers A and B`: each with a role of their own. */
  function holdSeveral(office: OfficeSpan, singular: string): HeldOffice {
    if (!office.weak)
      for (const { name, office: own } of holdersOfSeveral(scene, office, singular, personAt)) {
        const holder = people.byToken.get(name);
        if (!holder) continue;
        const institution = institutionOfOffice(own, singular, own.country, organisations);
        observe({ ...own, holder, institution });
      }
    return { office, holder: null, institution: null };
  }

  function bodyAt(token: number): { readonly draft: Draft; readonly last: number } | null {
    const last = body.lastOf[token] ?? -1;
    const draft = last < 0 ? undefined : organisations.byToken.get(token);
    return draft ? { draft, last } : null;
  }

  function observe(observation: Observation): void {
    const { holder, institution, country, title, tenure } = observation;
    observations.push(observation);
    hold(holder, institution, tenure, country);
    if ((institution ?? country) === null) return;
    const known = observedOf.get(holder);
    observedOf.set(holder, known === undefined || known?.title === title ? observation : null);
  }

  function holderAt(index: number): Holding {
    const office = shared[index];
    return office ? holderOf(scene, office, personAt, personEnd) : NOBODY;
  }

  /** `The Latvian Foreign Ministry …. Brandel was appointed minister`: of the ministry named just before. */
  function ministryOfBare(office: OfficeSpan, holder: Draft | null): Draft | null {
    const says = office.topic ?? office.organisation ?? office.country;
    if (!holder || says !== null || holder.institutions.length > 0) return null;
    if (!/^(?:(?:first |second )?deputy )?minister$/i.test(office.title)) return null;
    return recent.find('ministry', office.first, NEAR);
  }

  /** `his spokeswoman`: she speaks for the institution of who was named last. */
  function institutionOfOwner(office: OfficeSpan): Draft | null {
    if (!/^spokes/.test(tokens.lower[office.head] as string)) return null;
    return pronouns.owner(office.first - 1)?.institutions[0] ?? null;
  }

  /** `Boiev, who | succeeded Foreign Minister Osterhaut`, `… succeeded Osterhaut`, `… succeeded him`: in the one office that he has. */
  function findSuccession(token: number): void {
    if (!replacing.has(tokens.lower[token] as string)) return;
    const subject = subjectBefore(scene, token, personEnd);
    const name = personAt(token + 1);
    // `Brandel resigned. Osterhaut succeeded him`
    const before = name < 0 ? pronouns.owner(token + 1, subject.name) : people.byToken.get(token + 1);
    const last = name < 0 ? token + 2 : name;
    const office = before && observedOf.get(before);
    if (!office || subject.name < 0 || tokens.lower[last] === 'as') return;
    const holder = people.byToken.get(subject.name);
    if (holder) observe({ ...office, holder, tenure: subject.tenure ?? 'current', first: token, last });
  }

  function findHeadships(start: number, end: number): void {
    for (let token = start; token < end; token++) {
      if (states[tokens.word[token] as number] === 0) continue;
      findSuccession(token);
      if (scene.classes[token] === undefined || scene.taken[token] === 1) continue;
      const headship = headshipAt(
        scene,
        token,
        recent,
        bodyAt,
        (last) => {
          const first = body.firstOf[last] ?? -1;
          const draft = first < 0 ? undefined : organisations.byToken.get(first);
          return draft ? { draft, first, last } : null;
        },
        personAt,
        personEnd,
      );
      const holder = headship && people.byToken.get(headship.name);
      if (!holder) continue;
      observe({ ...headship, holder, country: headship.institution.country });
    }
  }
}

/** `ministry spokesman`, `head of the ministry`, once it is known which ministry. */
function withBody(office: OfficeSpan, noun: BodyNoun, body: Draft): OfficeSpan {
  return noun.behind
    ? {
        ...office,
        last: noun.token + 1,
        title: `${office.title} of ${nameWithoutCountry(body)}`,
        weak: false,
      }
    : { ...office, first: noun.token, weak: false };
}

function nameWithoutCountry({ name, country }: Draft): string {
  const plain = country ? name.replace(` of ${withArticle(country)}`, '') : name;
  return /^the /i.test(plain) ? plain : `the ${plain}`;
}

/** First tokens of mentions by the token behind them, and the other way round; -1 where there is none. */
function spansOf(
  drafts: readonly Draft[],
  count: number,
): { readonly lastOf: Int32Array; readonly firstOf: Int32Array } {
  // Most single sentences name nobody: then there is no room to make and to clear away.
  const room = drafts.length === 0 ? 0 : count + 1;
  const lastOf = new Int32Array(room).fill(-1);
  const firstOf = new Int32Array(room).fill(-1);
  for (const draft of drafts)
    for (const { first, last } of draft.mentions) {
      lastOf[first] = last;
      firstOf[last] = first;
    }
  return { lastOf, firstOf };
}

function hold(
  holder: Draft,
  institution: Draft | null,
  tenure: Role['tenure'],
  country: string | null,
): void {
  if (institution && !holder.institutions.includes(institution) && tenure !== 'former')
    holder.institutions.push(institution);
  holder.country ??= country ?? institution?.country ?? null;
}
