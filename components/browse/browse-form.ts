import type { BrowsedEntity } from '../../utils/corpus/browse-list.ts';
import type { EntityKind } from '../../utils/model.ts';
import type { Named } from '../search/search-filter.ts';

/** Which people or institutions are shown. */
export interface BrowseForm {
  readonly kind: Extract<EntityKind, 'person' | 'organisation'>;
  /** As typed; empty for all. */
  readonly country: string;
  /** Those who hold or held an office there. */
  readonly institution: Named | null;
  /** Names that begin with this letter; null for all. */
  readonly initial: string | null;
  /** Names from here on. */
  readonly from: string;
}

export const FROM_A: BrowseForm = {
  kind: 'person',
  country: '',
  institution: null,
  initial: null,
  from: '',
};

/** Whether two forms are of the same names, wherever in their list. */
export function sameNames(a: BrowseForm, b: BrowseForm): boolean {
  return a.kind === b.kind && a.country === b.country && a.institution === b.institution;
}

/** What is shown so far. */
export interface BrowsedList {
  readonly entities: readonly BrowsedEntity[];
  /** Of all pages, whatever `from` is. */
  readonly total: number;
  /** Whether the last page was full, so that there may be another. */
  readonly more: boolean;
}

/** Letters in the order of the reader's alphabet: in Lithuanian Š stands behind S, in English among them. */
export function inAlphabet(letters: readonly string[], locale: string): readonly string[] {
  const { compare } = new Intl.Collator(locale);
  return [...letters].sort(compare);
}
