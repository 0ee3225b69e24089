import type { EntityKind, EntityRef, EntityRow } from '../model.ts';

/** A name as a page or a reader gives it, with what is known around it. */
export interface NameQuery {
  readonly name: string;
  /** Null where it may be either. */
  readonly kind: EntityKind | null;
  readonly country: string | null;
  readonly roles: readonly {
    readonly title: string;
    readonly institution: string | null;
    readonly country: string | null;
  }[];
  /** Running text around the name, where there is some. */
  readonly context: string | null;
}

/** A corpus entity that a key led to. */
export interface Candidate {
  readonly ref: EntityRef;
  readonly row: EntityRow;
  /** The names of the institutions of `row.roles`, one for one; null where the role has none. */
  readonly institutions: readonly (string | null)[];
}
