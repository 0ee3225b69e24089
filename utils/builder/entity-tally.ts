import type { DocumentId, EntityKind, IsoDate } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { createNumbers } from './numbers.ts';
import type { ObservedEntity, ObservedOffice } from './observation.ts';
import { fullNamesInDocument, isBareName, personKey } from './person-names.ts';

/**
 * All sightings of one name, but for case and accents, in one country: what they say together, in memory that does
 * not grow with how often they say it.
 */
export interface Tally {
  readonly kind: EntityKind;
  readonly key: string;
  readonly country: string | null;
  sightings: number;
  /** The first name that is more than a surname. */
  name: string | null;
  /** Every form of the name: how much it speaks for being the name, and how often it came. */
  readonly forms: Map<string, { weight: number; times: number }>;
  readonly offices: Map<string, TalliedOffice>;
  readonly sameAs: Set<string>;
  /** Which observations speak of it, in order. */
  readonly observations: number[];
  /** An institution that may be any country's, and so is one only within its document. */
  readonly nobodys: boolean;
}

export interface TalliedOffice extends Omit<ObservedOffice, 'institution'> {
  /** Number of its tally. */
  readonly institution: number | null;
  readonly institutionName: string | null;
  /** That reported it first. */
  readonly document: DocumentId | null;
}

export interface EntityTally {
  /** Observations of one document, or one without; `first` is the number of the first of them. */
  addDocument(document: DocumentId | null, observations: readonly (readonly ObservedEntity[])[]): void;
  readonly tallies: readonly Tally[];
  /** The tally of an observation's entity. */
  tallyAt(observation: number, position: number): number;
  entitiesOf(observation: number): number;
}

/** Counts names; documents must come in an order that only their content decides. `keyOf` may lead to a name of choice. */
export function createEntityTally(shared: ReadonlySet<string>, chosen: (key: string) => string): EntityTally {
  const tallies: Tally[] = [];
  const numbers = new Map<string, number>();
  const tallyOf = createNumbers();
  const starts = createNumbers();

  const numberOf = (entity: ObservedEntity, fullName: string | undefined, place: string): number => {
    const { kind, country } = entity;
    const nobodys = kind === 'organisation' && country === null && shared.has(foldName(entity.name));
    const own = kind === 'person' ? personKey(entity.name) : foldName(entity.name) || entity.name;
    const key = chosen(fullName ?? own) + (nobodys ? ` ${place}` : '');
    const id = `${kind} ${key}\n${country ?? ''}`;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const empty = { forms: new Map(), offices: new Map(), sameAs: new Set<string>(), observations: [] };
    numbers.set(id, tallies.length);
    return tallies.push({ kind, key, country, sightings: 0, name: null, ...empty, nobodys }) - 1;
  };

  return {
    tallies,
    tallyAt: (observation, position) => tallyOf.at(starts.at(observation) + position),
    entitiesOf: (observation) =>
      (observation + 1 < starts.length() ? starts.at(observation + 1) : tallyOf.length()) -
      starts.at(observation),
    addDocument(document, observations) {
      const fullNames = document === null ? null : fullNamesInDocument(observations.flat());
      for (const entities of observations) {
        const observation = starts.length();
        const start = tallyOf.length();
        const place = document ?? `observation ${observation}`;
        starts.push(start);
        for (const entity of entities) tallyOf.push(numberOf(entity, fullNames?.get(entity), place));
        entities.forEach((entity, position) => {
          const tally = tallies[tallyOf.at(start + position)];
          if (tally === undefined) return;
          count(tally, entity, observation);
          for (const office of entity.offices) {
            const at = office.institution;
            addOffice(tally, {
              ...office,
              institution: at === null ? null : tallyOf.at(start + at),
              institutionName: at === null ? null : (entities[at]?.name ?? null),
              document,
            });
          }
        });
      }
    },
  };
}

/**
 * A person's form speaks for being the name as often as it occurs; an organisation's name is worked out by the
 * reading, and its other forms stand for it.
 */
function count(tally: Tally, entity: ObservedEntity, observation: number): void {
  tally.sightings++;
  if (tally.observations.at(-1) !== observation) tally.observations.push(observation);
  const isPerson = entity.kind === 'person';
  if (tally.name === null && !(isPerson && isBareName(entity.name))) tally.name = entity.name;
  const add = (form: string, weight: number): void => {
    const known = tally.forms.get(form);
    if (known === undefined) tally.forms.set(form, { weight, times: 1 });
    else {
      known.weight += weight;
      known.times++;
    }
  };
  for (const [form, times] of entity.forms) add(form, isPerson ? times : 0);
  add(entity.name, isPerson ? 1 : entity.count);
  for (const id of entity.sameAs ?? []) tally.sameAs.add(id);
}

function addOffice(tally: Tally, office: TalliedOffice): void {
  const key = JSON.stringify([office.title, office.institution, office.country]);
  const known = tally.offices.get(key);
  if (known === undefined) {
    tally.offices.set(key, office);
    return;
  }
  const isEarlier = [office, known].map(({ from, document }) => `${from ?? '~'} ${document}`);
  const first = (isEarlier[0] ?? '') < (isEarlier[1] ?? '') ? office : known;
  tally.offices.set(key, {
    ...first,
    from: earliest(office.from, known.from),
    to: latest(office.to, known.to),
  });
}

/** The earlier of two dates; one that is not known says nothing. */
export function earliest(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The later of two dates, the other where one is not known. */
export function latest(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
