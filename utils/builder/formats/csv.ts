import { linesOf } from '../lines.ts';
import { parseSourceRow } from '../parse-source-row.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { csvRows } from './csv-rows.ts';

const SEPARATORS = [',', ';', '\t'];
/** A header must name an id and the text; the other columns are as they come. */
const REQUIRED = [['id'], ['text', 'html']];

/** Rows of documents and statements under a header line; the separator is told from the header. */
export const csv: SourceFormat = {
  name: 'CSV',
  accepts: (head) => separatorOf(head) !== null,
  read,
};

async function* read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  let header: readonly string[] | null = null;
  const lines = linesOf(file.open());
  const first = await lines.next();
  const separator = first.done ? null : separatorOf(first.value.text ?? '');
  if (first.done || separator === null) return;
  const all = async function* (): AsyncGenerator<typeof first.value> {
    yield first.value;
    yield* lines;
  };
  for await (const { line, cells } of csvRows(all(), separator)) {
    if (cells === null)
      yield badEntry(sourceProblem('open-quote', file.path, line, 'a quote that opens here does not close.'));
    else if (header === null) header = cells.map(columnName);
    else if (cells.length > header.length) {
      const what = `the row has ${cells.length} cells, and the header ${header.length}.`;
      yield badEntry(sourceProblem('cells', file.path, line, what));
    } else yield parseSourceRow(rowOf(header, cells), { file, line, options });
  }
}

/** The separator of a header that names what rows must have; null where the text does not start with one. */
function separatorOf(head: string): string | null {
  const [line = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  for (const separator of SEPARATORS) {
    const names = line.split(separator).map(columnName);
    if (REQUIRED.every((choices) => choices.some((name) => names.includes(name)))) return separator;
  }
  return null;
}

function columnName(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').trim().toLowerCase();
}

/** `speaker`, `role`, `institution`, `country`, with or without `speaker.` before, make one speaker. */
function rowOf(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const cell = new Map(header.map((name, index) => [name, (cells[index] ?? '').trim()]));
  const get = (...names: string[]): string | null =>
    names.map((name) => cell.get(name) ?? '').find((value) => value !== '') ?? null;
  const name = get('speaker', 'speaker.name', 'name');
  return {
    type: get('type'),
    id: get('id') ?? undefined,
    text: get('text'),
    html: get('html'),
    url: get('url'),
    title: get('title'),
    outlet: get('outlet'),
    language: get('language'),
    published: get('published', 'date'),
    authors: get('authors', 'author')?.split(';') ?? [],
    said: get('said', 'date'),
    speaker:
      name === null
        ? null
        : {
            name,
            role: get('role', 'speaker.role'),
            institution: get('institution', 'speaker.institution'),
            country: get('country', 'speaker.country'),
          },
  };
}
