import type { EntityKind, EntityRef } from '../model.ts';

/** An official or institution of the corpus whom the reader follows, or may. */
export interface FollowedName {
  readonly name: string;
  readonly kind: EntityKind;
  /** At least one; one official in several bundles is several references. */
  readonly refs: readonly EntityRef[];
}
