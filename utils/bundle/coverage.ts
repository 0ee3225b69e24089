import type { Coverage, DocumentRow, IsoDate, Language, StatementRow } from '../model.ts';

/** Collects, row by row, what a bundle covers. */
export interface CoverageCount {
  addDocument(row: DocumentRow): void;
  addStatement(row: StatementRow): void;
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

  return {
    addDocument(row) {
      addDate(row.published);
      if (row.outlet !== null) outlets.add(row.outlet);
      if (row.language !== null) languages.add(row.language);
    },
    addStatement(row) {
      addDate(row.said);
    },
    coverage: () => ({ from, to, outlets: [...outlets].sort() }),
    languages: () => [...languages].sort(),
  };
}
