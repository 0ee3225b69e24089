import { FIELD_NAMES } from './field-names.ts';
import type { RowPlace } from './parse-source-row.ts';
import { typeOf } from './row-type.ts';

const OTHER_NAMES = new Set(Object.values(FIELD_NAMES).flat());
const SPEAKER = ['role', 'institution', 'country'];

/** The value of a row under a name in lower case, whatever the case of the row's own. */
type ByName = (name: string) => unknown;

/**
 * A row under the names of our fields: by what the options say, by its own names, and for what has none of ours by
 * what people usually call it. An id that is missing is the address, or the place of the row in its file.
 */
export function mappedRow(row: unknown, { file, line, options: { columns } }: RowPlace): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const entries = Object.entries(row);
  const names = entries.map(([name]) => name.trim().toLowerCase());
  const byName: ByName = (name) => entries[names.lastIndexOf(name)]?.[1];
  const mapped: Record<string, unknown> = { ...row };
  const isOthers = names.some((name) => OTHER_NAMES.has(name));
  for (const [field, others] of isOthers ? Object.entries(FIELD_NAMES) : []) {
    if (isSaid(mapped[field])) continue;
    const found = others.map(byName).find(isSaid);
    if (found !== undefined) mapped[field] = found;
  }
  for (const [field, column] of columns) {
    const value = column === null ? null : (memberAt(row, column) ?? byName(column.toLowerCase()));
    if (value !== undefined) mapped[field] = value;
  }
  if (isSaid(mapped.html) && !Object.hasOwn(row, 'text') && !columns.has('text')) delete mapped.text;
  if (typeof mapped.authors === 'string') mapped.authors = mapped.authors.split(';');
  if (typeof mapped.speaker === 'string') mapped.speaker = speakerOf(mapped.speaker, mapped, columns, byName);
  // Rows in our own form say who they are; others' need not know that form.
  if (!isSaid(mapped.id) && typeOf(row) === null)
    mapped.id = isSaid(mapped.url) ? mapped.url : `${file.source}#${line}`;
  if (typeof mapped.id === 'string') mapped.id = mapped.id.slice(0, 500);
  return mapped;
}

/** `role`, `institution` and `country`, with or without `speaker.` before them, are the speaker's. */
function speakerOf(
  name: string,
  mapped: Readonly<Record<string, unknown>>,
  columns: RowPlace['options']['columns'],
  byName: ByName,
): Record<string, unknown> {
  const fields = SPEAKER.map((field) => [
    field,
    (columns.has(field) ? undefined : byName(`speaker.${field}`)) ?? mapped[field] ?? null,
  ]);
  return { name, ...Object.fromEntries(fields) };
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** `a.b` is `b` inside `a`, where nothing is called `a.b` itself. */
function memberAt(row: object, path: string): unknown {
  if (Object.hasOwn(row, path)) return (row as Readonly<Record<string, unknown>>)[path];
  let value: unknown = row;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
