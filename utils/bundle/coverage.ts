import type { Coverage, DocumentRow, EntityRow, IsoDate, Language, StatementRow } from '../model.ts';
import type { ShardKind } from './bundle-types.ts';

/** Collects, row by row, what a bundle covers. */
export interface CoverageCount {
  add(kind: ShardKind, row: EntityRow | DocumentRow | Pick<StatementRow, 'said'>): void;
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
      if (kind === 'documents') addDocument(row as DocumentRow);
      else if (kind === 'statements') addDate((row as Pick<StatementRow, 'said'>).said);
    },
    coverage: () => ({ from, to, outlets: [...outlets].sort() }),
    languages: () => [...languages].sort(),
  };
}
