import type { EntityKind, EntityRef, EntityRow } from '../../utils/model.ts';
import type { Named } from '../search/search-filter.ts';

/** Which people or institutions are shown. */
export interface BrowseForm {
  readonly kind: Extract<EntityKind, 'person' | 'organisation'>;
  /** As typed; empty for all. */
  readonly country: string;
  /** Those who hold or held an office there. */
  readonly institution: Named | null;
  /** Names from here on: a letter, or what somebody typed. */
  readonly from: string;
}

export const FROM_A: BrowseForm = { kind: 'person', country: '', institution: null, from: '' };

export interface BrowsedEntity {
  readonly ref: EntityRef;
  readonly row: EntityRow;
}

/** What is shown so far. */
export interface BrowsedList {
  readonly entities: readonly BrowsedEntity[];
  /** Of all pages, from A on. */
  readonly total: number;
  /** Whether the last page was full, so that there may be another. */
  readonly more: boolean;
}

/** Where the names of an alphabet begin; the corpus files names by their Latin letters. */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
