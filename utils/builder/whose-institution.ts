import { foldName } from '../text/fold.ts';
import type { Sighting } from './name-groups.ts';

/**
 * Names that institutions of several countries have: where the corpus knows the Ministry of Defence of Zembla
 * and that of Borduria, “the Ministry of Defence” of an article without a country may be either, or a third,
 * and is not the one of the next such article. Where it knows one country's or none, there is no such doubt.
 * The names are folded.
 */
export function sharedInstitutionNames(sightings: readonly Sighting[]): ReadonlySet<string> {
  const countries = new Map<string, Set<string>>();
  for (const { entity } of sightings) {
    if (entity.kind !== 'organisation' || entity.country === null) continue;
    const name = withoutCountry(foldName(entity.name), foldName(entity.country));
    countries.set(name, (countries.get(name) ?? new Set()).add(entity.country));
  }
  return new Set([...countries].flatMap(([name, of]) => (of.size > 1 ? name : [])));
}

/** `ministry of defence of zembla` → `ministry of defence` */
function withoutCountry(name: string, country: string): string {
  for (const ending of [` of ${country}`, ` of the ${country}`]) {
    if (name.endsWith(ending)) return name.slice(0, -ending.length);
  }
  return name;
}
