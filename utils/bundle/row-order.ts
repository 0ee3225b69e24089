import type { DocumentRow, EntityRow, StatementRow } from '../model.ts';

type PlacedDocument = Pick<DocumentRow, 'id' | 'published'>;
type PlacedStatement = Pick<StatementRow, 'id' | 'said' | 'document' | 'paragraph' | 'offsets'>;

/**
 * The order of rows in a bundle: by the content alone, so that the same rows in any order give the same
 * bytes; by date, so that what is read together lies together and a newer version mostly appends.
 */
export function compareEntities(a: EntityRow, b: EntityRow): number {
  return compare(a.id, b.id);
}

/** Undated documents come first. */
export function compareDocuments(a: PlacedDocument, b: PlacedDocument): number {
  return compare(a.published ?? '', b.published ?? '') || compare(a.id, b.id);
}

/** By date, then as they stand in their document. */
export function compareStatements(a: PlacedStatement, b: PlacedStatement): number {
  return (
    compare(a.said ?? '', b.said ?? '') ||
    compare(a.document ?? '', b.document ?? '') ||
    (a.paragraph ?? 0) - (b.paragraph ?? 0) ||
    (a.offsets[0]?.[0] ?? 0) - (b.offsets[0]?.[0] ?? 0) ||
    compare(a.id, b.id)
  );
}

/** By UTF-16 code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
