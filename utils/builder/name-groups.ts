import type { DocumentId, EntityKind } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { ObservedEntity } from './observation.ts';
import { fullNamesInDocument, personKey } from './person-names.ts';
import { sharedInstitutionNames } from './whose-institution.ts';

/** An entity in its source: which observation, and which of its entities. */
export interface Sighting {
  readonly observation: number;
  readonly document: DocumentId | null;
  readonly entity: ObservedEntity;
  /** Names of the institutions of `entity.offices`, one for one. */
  readonly institutions: readonly (string | null)[];
}

/** Sightings of one name, but for case and accents, and no country that says otherwise. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly sightings: readonly Sighting[];
  /** Whether it is nobody else for certain, and so not to be joined with other spellings. */
  readonly apart: boolean;
}

/** How many times more often a country must be named than the next, for sightings without one to go with it. */
const CLEAR_MAJORITY = 2;

/** Groups by name, a bare surname by the full name of its document; in an order that only the content decides. */
export function groupByName(sightings: readonly Sighting[]): NameGroup[] {
  const byName = new Map<string, Sighting[]>();
  const fullNames = fullNamesInDocument(sightings);
  const shared = sharedInstitutionNames(sightings);
  for (const sighting of sightings) {
    const key = `${sighting.entity.kind} ${fullNames.get(sighting.entity) ?? groupKey(sighting, shared)}`;
    const found = byName.get(key);
    if (found === undefined) byName.set(key, [sighting]);
    else found.push(sighting);
  }
  return [...byName.keys()].sort().flatMap((key) => splitByCountry(byName.get(key) ?? [], shared));
}

/** An institution that may be any country's is one only within its document. */
function groupKey({ entity, document, observation }: Sighting, shared: ReadonlySet<string>): string {
  if (entity.kind === 'person') return personKey(entity.name);
  const name = foldName(entity.name) || entity.name;
  return isNobodys(entity, shared) ? `${name} ${document ?? observation}` : name;
}

function isNobodys({ kind, name, country }: ObservedEntity, shared: ReadonlySet<string>): boolean {
  return kind === 'organisation' && country === null && shared.has(foldName(name));
}

/**
 * One name in two countries is two people. Who has no country belongs to the country that the name mostly
 * has, or, where none leads clearly, stays apart. An organisation without a country stays apart always: “the
 * Ministry of Defence” is somebody's, and not known whose. A place is one, whatever it is said to be in.
 */
function splitByCountry(sightings: readonly Sighting[], shared: ReadonlySet<string>): NameGroup[] {
  const kind = sightings[0]?.entity.kind ?? 'person';
  const ranked = mostFrequent(countries(sightings));
  if (kind === 'place') return [{ kind, country: ranked[0] ?? null, sightings, apart: true }];
  const counts = ranked.map((country) => sightings.filter(({ entity }) => entity.country === country).length);
  const leads = (counts[0] ?? 0) >= CLEAR_MAJORITY * (counts[1] ?? 0) && ranked.length > 0;
  const home = kind === 'person' && leads ? (ranked[0] ?? null) : null;
  const groups = new Map<string | null, Sighting[]>();
  for (const sighting of sightings) {
    const country = sighting.entity.country ?? home;
    const found = groups.get(country);
    if (found === undefined) groups.set(country, [sighting]);
    else found.push(sighting);
  }
  const order = [...groups.keys()].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return order.map((country) => {
    const members = groups.get(country) ?? [];
    return {
      kind,
      country,
      sightings: members,
      apart: members.some(({ entity }) => isNobodys(entity, shared)),
    };
  });
}

function countries(sightings: readonly Sighting[]): string[] {
  return sightings.flatMap(({ entity }) => entity.country ?? []);
}

/** The values from the most frequent to the least; where they are as frequent, in code-unit order. */
export function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
