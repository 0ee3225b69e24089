import * as v from 'valibot';
import type { Problem } from '../model.ts';
import { mappedRow } from './mapped-row.ts';
import { badEntry, sourceProblem } from './problem.ts';
import { typeByColumns, typeOf } from './row-type.ts';
import {
  type FormatOptions,
  NO_META,
  type SourceEntry,
  type SourceFile,
  type SourceItem,
  type SourceMeta,
} from './source.ts';
import { sourceDate } from './source-date.ts';

/** Where a row stands, and what is known from outside. */
export interface RowPlace {
  readonly file: SourceFile;
  readonly line: number;
  readonly options: FormatOptions;
}

const text = v.pipe(
  v.string('is not a string'),
  // Half a surrogate pair cannot be written as UTF-8.
  v.transform((value) => value.toWellFormed()),
);
const optional = v.nullish(
  v.pipe(
    text,
    v.transform((value) => (value.trim() === '' ? null : value.trim())),
  ),
  null,
);
const required = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'is empty'),
);
const id = v.union(
  [
    v.pipe(
      required,
      v.check((value) => value.length <= 500, 'is longer than 500 characters'),
    ),
    v.pipe(v.number(), v.transform(String)),
  ],
  'is neither a string nor a number, or it is empty or too long',
);

const shared = {
  id,
  url: optional,
  title: optional,
  outlet: optional,
  language: optional,
  published: optional,
  authors: v.nullish(v.array(text, 'is not a list'), []),
};
const message = (issue: { readonly received: string }): string =>
  issue.received === 'undefined' ? 'is missing' : 'is not an object';

const documentRow = v.object({ ...shared, text: optional, html: optional }, message);
const statementRow = v.object(
  {
    ...shared,
    text: required,
    said: optional,
    speaker: v.nullish(
      v.union(
        [
          v.pipe(
            required,
            v.transform((name) => ({ name, role: null, institution: null, country: null })),
          ),
          v.object({ name: required, role: optional, institution: optional, country: optional }, message),
        ],
        'is neither a name nor an object with a name',
      ),
      null,
    ),
  },
  message,
);

type SharedFields = v.InferOutput<typeof documentRow> | v.InferOutput<typeof statementRow>;

/** A row of any tabular source, as an item: fields that the format does not know are passed over. */
export function parseSourceRow(raw: unknown, place: RowPlace): SourceEntry {
  const row = mappedRow(raw, place);
  const type = typeOf(row) ?? place.options.type ?? typeByColumns(raw, place.options.columns);
  const { path } = place.file;
  if (type === null) {
    const what = `the row ${typeGiven(row)}: "document" or "statement" (or give --type for all).`;
    return badEntry(sourceProblem('no-type', path, place.line, what, 'type'));
  }
  const parsed = v.safeParse(type === 'document' ? documentRow : statementRow, row, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const field = v.getDotPath(issue) ?? '';
    const what = `${field === '' ? 'the row' : field} ${issue.message}.`;
    return badEntry(sourceProblem('bad-row', path, place.line, what, field));
  }
  const warnings: Problem[] = [];
  const meta = metaOf(parsed.output, place, warnings);
  const item =
    'said' in parsed.output
      ? statementOf(parsed.output, meta, place, warnings)
      : documentOf(parsed.output, meta);
  if (item === null)
    return badEntry(sourceProblem('bad-row', path, place.line, 'a document needs text or html.', 'text'));
  return { item, warnings };
}

/** What a row says of its type, where it is none of ours. */
function typeGiven(row: unknown): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'is no object with a type';
  const given = 'type' in row && typeof row.type === 'string' ? row.type.trim().slice(0, 40) : '';
  return given === '' ? 'has no type' : `is called a “${given}”, which is no type`;
}

function documentOf(row: v.InferOutput<typeof documentRow>, meta: SourceMeta): SourceItem | null {
  const content = row.text ?? row.html;
  if (content === null) return null;
  return { type: 'document', source: row.id, content, markup: row.text === null ? 'html' : 'text', meta };
}

function statementOf(
  row: v.InferOutput<typeof statementRow>,
  meta: SourceMeta,
  place: RowPlace,
  warnings: Problem[],
): SourceItem {
  const said = dateField(row.said, 'said', place, warnings);
  return { type: 'statement', source: row.id, text: row.text.trim(), speaker: row.speaker, said, meta };
}

function metaOf(row: SharedFields, place: RowPlace, warnings: Problem[]): SourceMeta {
  const known = place.file.meta ?? NO_META;
  const warn = (field: string, what: string): void =>
    void warnings.push(sourceProblem('bad-field', place.file.path, place.line, what, field));
  let url = row.url;
  if (url !== null && !/^https?:\/\/./i.test(url)) {
    warn('url', 'url is not an http or https address, and is left out.');
    url = null;
  }
  let language = row.language?.slice(0, 2).toLowerCase() ?? null;
  if (language !== null && !/^[a-z]{2}$/.test(language)) {
    warn('language', 'language is not a code such as en, and is left out.');
    language = null;
  }
  const authors = row.authors.map((author) => author.trim()).filter((author) => author !== '');
  return {
    title: row.title ?? known.title,
    url: url ?? known.url,
    outlet: row.outlet ?? known.outlet,
    published: dateField(row.published, 'published', place, warnings) ?? known.published,
    language: language ?? known.language,
    authors: authors.length > 0 ? authors : known.authors,
  };
}

function dateField(
  value: string | null,
  field: string,
  place: RowPlace,
  warnings: Problem[],
): SourceMeta['published'] {
  if (value === null) return null;
  const date = sourceDate(value);
  if (date === null) {
    const what = `${field} is not a date such as 2026-03-12, and is taken as undated.`;
    warnings.push(sourceProblem('bad-field', place.file.path, place.line, what, field));
  }
  return date;
}
