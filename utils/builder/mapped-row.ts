import type { RowPlace } from './parse-source-row.ts';

/** What people call the fields of a row, in lower case; a field's own name comes before these. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  text: ['body', 'content', 'article', 'quote', 'statement', 'claim', 'full_text', 'fulltext', 'maintext'],
  title: ['headline'],
  url: ['link', 'address', 'uri'],
  outlet: ['publication', 'publisher', 'newspaper', 'source_name', 'media'],
  published: ['date', 'pubdate', 'date_published', 'date_publish', 'publish_date', 'published_at'],
  said: ['date', 'published'],
  authors: ['author', 'byline'],
  language: ['lang'],
  speaker: ['name', 'who', 'speaker.name'],
};
const OTHER_NAMES = new Set(Object.values(ALSO).flat());
const SPEAKER = ['role', 'institution', 'country'];

/**
 * A row under the names of our fields: by what the options say, by its own names, and for what has none of ours by
 * what people usually call it. An id that is missing is the address, or the place of the row in its file.
 */
export function mappedRow(row: unknown, { file, line, options: { columns } }: RowPlace): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const fields = new Map(Object.entries(row));
  const mapped: Record<string, unknown> = { ...row };
  const byName = new Map([...fields].map(([name, value]) => [name.trim().toLowerCase(), value]));
  const isOthers = [...byName.keys()].some((name) => OTHER_NAMES.has(name));
  for (const [field, others] of isOthers ? Object.entries(ALSO) : []) {
    if (isSaid(mapped[field])) continue;
    const found = others.map((name) => byName.get(name)).find(isSaid);
    if (found !== undefined) mapped[field] = found;
  }
  for (const [field, column] of columns) {
    const value = memberAt(row, column) ?? byName.get(column.toLowerCase());
    if (value !== undefined) mapped[field] = value;
  }
  if (isSaid(mapped.html) && !fields.has('text') && !columns.has('text')) delete mapped.text;
  if (typeof mapped.authors === 'string') mapped.authors = mapped.authors.split(';');
  if (typeof mapped.speaker === 'string') mapped.speaker = speakerOf(mapped.speaker, mapped, byName);
  // Rows in our own form say who they are; others' need not know that form.
  if (!isSaid(mapped.id) && !isSaid(fields.get('type')))
    mapped.id = isSaid(mapped.url) ? mapped.url : `${file.source}#${line}`;
  if (typeof mapped.id === 'string') mapped.id = mapped.id.slice(0, 500);
  return mapped;
}

/** `role`, `institution` and `country`, with or without `speaker.` before them, are the speaker's. */
function speakerOf(
  name: string,
  mapped: Readonly<Record<string, unknown>>,
  byName: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const fields = SPEAKER.map((field) => [field, byName.get(`speaker.${field}`) ?? mapped[field] ?? null]);
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
