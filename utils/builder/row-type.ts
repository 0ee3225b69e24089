import type { RowType } from './source.ts';

const WHOSE = ['speaker', 'speaker.name', 'who'];
const OF_ARTICLES = ['title', 'headline', 'html', 'authors', 'author', 'byline'];

/** Whether a row says of itself that it is an article or a statement; null where it says nothing or something else. */
export function typeOf(row: unknown): RowType | null {
  if (typeof row !== 'object' || row === null || !('type' in row)) return null;
  return row.type === 'document' || row.type === 'statement' ? row.type : null;
}

/**
 * What the columns of a row tell where none is for its type: what has a speaker is a statement, what has a headline or
 * an author is an article. Empty ones count too, so that all rows of a table are of one type. Null where nothing tells.
 *
 * @param row as the source has it
 * @param columns those that the options name, by our fields
 */
export function typeByColumns(row: unknown, columns: ReadonlyMap<string, string | null>): RowType | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
  const names = new Set([...Object.keys(row).map((name) => name.trim().toLowerCase()), ...columns.keys()]);
  if (names.has('type')) return null;
  if (WHOSE.some((name) => names.has(name))) return 'statement';
  return OF_ARTICLES.some((name) => names.has(name)) ? 'document' : null;
}
