import type { EntityKind, EntityRef, EntityRow } from '../model.ts';

/** Which page of the list from A to Z is asked for. */
export interface BrowseQuestion {
  readonly kind: EntityKind;
  readonly country: string | null;
  /** Those who hold or held an office there. */
  readonly institution: EntityRef | null;
  /** Names that begin with this letter as it is written: `Ž` is not `Z`. */
  readonly initial: string | null;
  /** Names from here on, whatever marks their letters have. */
  readonly from: string;
  /** The last one of the page before. */
  readonly after: BrowsedEntity | null;
  readonly limit: number;
}

export interface BrowsedEntity {
  readonly ref: EntityRef;
  readonly row: EntityRow;
}

export interface BrowsePage {
  readonly entities: readonly BrowsedEntity[];
  /** Of all pages. */
  readonly total: number;
}
