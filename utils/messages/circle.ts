import type { EntityKind, NamedRef, Office } from '../model.ts';

/** What stands around an official or institution in the corpus: with whom, where, when, and who holds its offices. */
export interface Circle {
  /** Named in their statements, or speaking with them, the most frequent first. */
  readonly company: readonly (NamedRef & { readonly kind: EntityKind; readonly statements: number })[];
  /** Where their statements were printed, the most frequent first. */
  readonly outlets: readonly { readonly outlet: string; readonly statements: number }[];
  /** Of how many of their statements, the newest, `company` and `outlets` tell. */
  readonly looked: number;
  /** When they spoke, all of it, ascending; `month` is `2026-03`, or `2026` where no more is known. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
  /** Those who hold or held its offices, the latest first; none for a person. */
  readonly holders: readonly Holder[];
  /** Of all holders: more than `holders` has are only counted. */
  readonly holdersInAll: number;
}

export interface Holder {
  readonly ref: NamedRef;
  /** Those at the institution, the latest first. */
  readonly offices: readonly Omit<Office, 'institution'>[];
}
