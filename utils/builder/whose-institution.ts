import { foldName } from '../text/fold.ts';
import type { ObservedEntity } from './observation.ts';

/** Collects names of institutions, one sighting after the other. */
export interface SharedNames {
  add(entity: ObservedEntity): void;
  /** Folded. */
  names(): ReadonlySet<string>;
}

/**
 * Names that institutions of several countries have: where the corpus knows the Ministry of Defence of Zembla
 * and that of Borduria, “the Ministry of Defence” of an article without a country may be either, or a third,
 * and is not the one of the next such article. Where it knows one country's or none, there is no such doubt.
 */
export function createSharedNames(): SharedNames {
  const countries = new Map<string, string>();
  const shared = new Set<string>();
  return {
    add({ kind, name, country }) {
      if (kind !== 'organisation' || country === null) return;
      const bare = withoutCountry(foldName(name), foldName(country));
      const before = countries.get(bare);
      if (before === undefined) countries.set(bare, country);
      else if (before !== country) shared.add(bare);
    },
    names: () => shared,
  };
}

/** `ministry of defence of zembla` → `ministry of defence` */
function withoutCountry(name: string, country: string): string {
  for (const ending of [` of ${country}`, ` of the ${country}`]) {
    if (name.endsWith(ending)) return name.slice(0, -ending.length);
  }
  return name;
}
