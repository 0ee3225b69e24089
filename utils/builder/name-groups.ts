import type { EntityKind } from '../model.ts';
import type { Tally } from './entity-tally.ts';

/** Tallies of one name, and no country that says otherwise. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly country: string | null;
  /** Numbers of the tallies. */
  readonly tallies: readonly number[];
  /** Whether it is nobody else for certain, and so not to be joined with other spellings. */
  readonly apart: boolean;
}

/** How many times more often a country must be named than the next, for sightings without one to go with it. */
const CLEAR_MAJORITY = 2;

/** Groups by name, in an order that only the content decides. */
export function groupByName(tallies: readonly Tally[]): NameGroup[] {
  const byName = new Map<string, number[]>();
  tallies.forEach(({ kind, key }, number) => {
    const name = `${kind} ${key}`;
    const found = byName.get(name);
    if (found === undefined) byName.set(name, [number]);
    else found.push(number);
  });
  return [...byName.keys()].sort().flatMap((name) => splitByCountry(byName.get(name) ?? [], tallies));
}

/**
 * One name in two countries is two people. Who has no country belongs to the country that the name mostly
 * has, or, where none leads clearly, stays apart. An organisation without a country stays apart always: “the
 * Ministry of Defence” is somebody's, and not known whose. A place is one, whatever it is said to be in.
 */
function splitByCountry(numbers: readonly number[], tallies: readonly Tally[]): NameGroup[] {
  const inOrder = numbers.toSorted((a, b) => {
    const [left, right] = [tallies[a]?.country ?? '', tallies[b]?.country ?? ''];
    return left < right ? -1 : Number(left > right);
  });
  const kind = tallies[inOrder[0] ?? -1]?.kind ?? 'person';
  const ranked = inOrder
    .flatMap((number) => {
      const { country = null, sightings = 0 } = tallies[number] ?? {};
      return country === null ? [] : { country, sightings };
    })
    .sort((a, b) => b.sightings - a.sightings);
  const [first, second] = ranked;
  if (kind === 'place') return [{ kind, country: first?.country ?? null, tallies: inOrder, apart: true }];
  const leads = first !== undefined && first.sightings >= CLEAR_MAJORITY * (second?.sightings ?? 0);
  const home = kind === 'person' && leads ? first.country : null;
  const groups = new Map<string | null, number[]>();
  for (const number of inOrder) {
    const country = tallies[number]?.country ?? home;
    const found = groups.get(country);
    if (found === undefined) groups.set(country, [number]);
    else found.push(number);
  }
  const order = [...groups.keys()].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return order.map((country) => {
    const members = groups.get(country) ?? [];
    return { kind, country, tallies: members, apart: members.some((member) => tallies[member]?.nobodys) };
  });
}

/** The values from the most frequent to the least; where they are as frequent, in code-unit order. */
export function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
