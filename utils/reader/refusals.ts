import type { BundleId, EntityId, Match, NamedRef } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { ReaderDatabase } from './reader-database.ts';

/** “Not this person”: a name on pages that does not stand for an entity of the corpus, as the reader said. */
export interface Refusal {
  /** Folded. */
  readonly name: string;
  readonly bundle: BundleId;
  readonly entity: EntityId;
  /** What the corpus calls the entity. */
  readonly called: string;
}

export interface Refusals {
  all(): Promise<readonly Refusal[]>;
  /** From now on the name is not linked to these. */
  refuse(name: string, refs: readonly NamedRef[]): Promise<void>;
  takeBack(name: string, refs: readonly NamedRef[]): Promise<void>;
}

/** The reader’s “not this one”, over the reader’s database. */
export function openRefusals({ corrections }: Pick<ReaderDatabase, 'corrections'>): Refusals {
  return {
    all: () => corrections.toArray(),
    async refuse(name, refs) {
      await corrections.bulkPut(
        refs.map(({ bundle, id, name: called }) => ({ name: foldName(name), bundle, entity: id, called })),
      );
    },
    async takeBack(name, refs) {
      await corrections.bulkDelete(refs.map(({ bundle, id }) => [foldName(name), bundle, id]));
    },
  };
}

/** The matches of a name that the reader has not refused. */
export function withoutRefused(
  name: string,
  matches: readonly Match[],
  refusals: readonly Refusal[],
): readonly Match[] {
  const refused = refusedFor(name, refusals);
  return matches.filter(
    ({ entity }) => !refused.some(({ bundle, id }) => bundle === entity.bundle && id === entity.id),
  );
}

/** What a name was said not to stand for. */
export function refusedFor(name: string, refusals: readonly Refusal[]): readonly NamedRef[] {
  const folded = foldName(name);
  return refusals
    .filter((refusal) => refusal.name === folded)
    .map(({ bundle, entity, called }) => ({ bundle, id: entity, name: called }));
}
