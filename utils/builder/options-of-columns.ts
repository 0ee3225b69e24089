import type { FormatOptions } from './source.ts';
import type { ColumnMeaning, TableColumns } from './table-columns.ts';

/** The fields of a row that each meaning fills. A date is when it was said, and when it appeared. */
const FIELDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  statement: ['text'],
  article: ['text'],
  html: ['html'],
  speaker: ['speaker'],
  role: ['role'],
  institution: ['institution'],
  country: ['country'],
  date: ['said', 'published'],
  title: ['title'],
  outlet: ['outlet'],
  url: ['url'],
  authors: ['authors'],
  language: ['language'],
  id: ['id'],
};

/** How a table is read whose columns somebody has looked at: a field that no column was given to is in none. */
export function optionsOfColumns({ type, columns }: TableColumns): FormatOptions {
  const chosen = Object.entries(columns).flatMap(([meaning, name]) =>
    FIELDS[meaning as ColumnMeaning].map((field): [string, string] => [field, name]),
  );
  const none = Object.values(FIELDS).flatMap((fields) =>
    fields.map((field): [string, null] => [field, null]),
  );
  return { type, columns: new Map<string, string | null>([...none, ...chosen]), speakers: new Map() };
}
