import type { EntityKind, EntityRef, EntityRow } from '../model.ts';

/** Which page of the corpus's people and institutions from A to Z is asked for; null asks nothing. */
export interface BrowseRequest {
  readonly kind: EntityKind | null;
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
  /** Of all pages, whatever `from` is. */
  readonly total: number;
}

/** Whose names the letters are asked of. */
export type LettersRequest = Pick<BrowseRequest, 'kind' | 'country' | 'institution'>;

/** A letter that names begin with, and how many do. */
export interface LetterCount {
  /** A capital with its mark: `Ž`, `Ї`. */
  readonly letter: string;
  readonly names: number;
}
