import type { Corpus } from '../corpus/open-corpus.ts';
import type { EntityRef } from '../model.ts';

/** What entities are called, read when it is first wanted. */
export interface EntityNames {
  /** Null where it has no name, and where none is known yet: then it is wanted. */
  of(ref: EntityRef): string | null;
  /** Reads what is wanted; false where nothing is. */
  learn(): Promise<boolean>;
  /** As a read answered them, one for one. */
  add(refs: readonly EntityRef[], names: readonly (string | null)[]): void;
}

/** Names for one question. */
export function createEntityNames(corpus: Corpus): EntityNames {
  const known = new Map<string, string | null>();
  const wanted = new Map<string, EntityRef>();
  const keyOf = ({ bundle, id }: EntityRef): string => `${bundle} ${id}`;

  function add(refs: readonly EntityRef[], names: readonly (string | null)[]): void {
    refs.forEach((ref, at) => {
      known.set(keyOf(ref), names[at] ?? null);
    });
  }

  return {
    of(ref) {
      const name = known.get(keyOf(ref));
      if (name === undefined) wanted.set(keyOf(ref), ref);
      return name ?? null;
    },
    async learn() {
      const refs = [...wanted.values()];
      if (refs.length === 0) return false;
      wanted.clear();
      add(refs, (await corpus.read({ labels: refs })).labels);
      return true;
    },
    add,
  };
}
