import type { Coverage, DocumentRow, IsoDate, Language } from '../model.ts';
import type { RowOf, ShardKind } from './bundle-types.ts';

/** Collects, row by row, what a bundle covers. */
export interface CoverageCount {
  add(kind: ShardKind, row: RowOf[ShardKind]): void;
  coverage(): Coverage;
  languages(): Language[];
}

/** Undated rows leave the span alone. */
export function createCoverageCount(): CoverageCount {
  const outlets = new Set<string>();
  const languages = new Set<Language>();
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;

  const addDate = (date: IsoDate | null): void => {
    if (date === null) return;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  };

  const addDocument = (row: DocumentRow): void => {
    addDate(row.published);
    if (row.outlet !== null) outlets.add(row.outlet);
    if (row.language !== null) languages.add(row.language);
  };

  return {
    add(kind, row) {
      if (kind === 'documents') addDocument(row as RowOf['documents']);
      else if (kind === 'statements') addDate((row as RowOf['statements']).said);
    },
    coverage: () => ({ from, to, outlets: [...outlets].sort() }),
    languages: () => [...languages].sort(),
  };
}
