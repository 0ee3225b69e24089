import { FIELD_NAMES } from '../field-names.ts';
import { type Line, linesOf } from '../lines.ts';
import { parseSourceRow } from '../parse-source-row.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { type CsvRow, csvRows, splitRow } from './csv-rows.ts';

const SEPARATORS = [',', ';', '\t'];
/** One of these must be a column, or the options must say which one is the text. */
const CONTENT = ['text', 'html', ...FIELD_NAMES.text];
/** Characters; a cell of a header is no sentence. */
const LONGEST_NAME = 60;
/** Rows under the header that must have its cells, for a file whose columns have names of their own. */
const ROWS_ALIKE = 3;
/** Characters at the beginning that tell the separator: as many as tell the format. */
const HEAD = 4096;

/** Rows of documents and statements under a header line; the separator is told from the header. */
export const csv: SourceFormat = {
  name: 'CSV',
  accepts: (head, options) => tableOf(head, options) !== null,
  read,
};

async function* read(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  let header: readonly string[] | null = null;
  for await (const { line, cells } of csvTable(file, options)) {
    if (cells === null)
      yield badEntry(sourceProblem('open-quote', file.path, line, 'a quote that opens here does not close.'));
    else if (header === null) {
      header = cells;
      if (!hasContent(header, options)) {
        const what = `no column is the text; there are ${header.join(', ')}: say which with --column text=NAME.`;
        yield badEntry(sourceProblem('no-text-column', file.path, line, what));
        return;
      }
    } else if (cells.length > header.length) {
      const what = `the row has ${cells.length} cells, and the header ${header.length}.`;
      yield badEntry(sourceProblem('cells', file.path, line, what));
    } else yield parseSourceRow(rowOf(header, cells), { file, line, options });
  }
}

/** The rows of a table as they lie, the names of the columns first. */
export async function* csvTable(file: SourceFile, options: FormatOptions): AsyncGenerator<CsvRow> {
  const lines = linesOf(file.open());
  const begin: Line[] = [];
  let length = 0;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    begin.push(next.value);
    length += next.value.text?.length ?? 0;
    if (begin.length > ROWS_ALIKE + 1 && length >= HEAD) break;
  }
  const head = begin.map(({ text }) => text ?? '').join('\n');
  const separator = tableOf(head, options) ?? likeliest(head);
  const all = async function* (): AsyncGenerator<Line> {
    yield* begin;
    yield* lines;
  };
  let isHeader = true;
  for await (const { line, cells } of csvRows(all(), separator)) {
    yield {
      line,
      cells: isHeader ? (cells?.map((cell) => cell.replace(/^\uFEFF/, '').trim()) ?? null) : cells,
    };
    isHeader &&= cells === null;
  }
}

/** The separator of a table that begins so: by columns that rows must have, or by rows that are alike; null for none. */
function tableOf(head: string, options: FormatOptions): string | null {
  const lines = head.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const [first = ''] = lines;
  const named = SEPARATORS.find((separator) => {
    const names = namesIn(first, separator);
    return names.length > 1 && names.includes('id') && hasContent(names, options);
  });
  if (named !== undefined) return named;
  return SEPARATORS.find((separator) => isAlike(lines, separator, options)) ?? null;
}

/** The separator that cuts the first line into the most names, for a file that is a table in any case. */
function likeliest(head: string): string {
  const [first = ''] = head.split(/\r\n?|\n/);
  const counts = SEPARATORS.map((separator) => namesIn(first, separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function isAlike(lines: readonly string[], separator: string, options: FormatOptions): boolean {
  const [first = '', ...others] = lines;
  const names = namesIn(first, separator);
  if (names.length > 1 && isTextSaid(names, options)) return true;
  if (names.length < 2 || names.some((name, index) => !isColumnName(name, index))) return false;
  if (new Set(names).size < names.length) return false;
  if (hasTextColumn(names)) return true;
  const rows = firstRows(others, separator);
  return rows.length === ROWS_ALIKE && rows.every((row) => row.length === names.length);
}

/** “Nr.” may be one, a sentence is none; programs write rows with their numbers under no name at all, first. */
function isColumnName(name: string, index: number): boolean {
  if (name === '') return index === 0;
  return name.length <= LONGEST_NAME && !/\s\S*[.!?:]$/.test(name);
}

/** The cells of the first rows; a quoted cell may go over several lines. */
function firstRows(lines: readonly string[], separator: string): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let row = '';
  for (const line of lines) {
    row = row === '' ? line : `${row}\n${line}`;
    if (row.trim() === '') continue;
    const cells = splitRow(row, separator);
    if (cells === null) continue;
    rows.push(cells);
    row = '';
    if (rows.length === ROWS_ALIKE) break;
  }
  return rows;
}

function namesIn(line: string, separator: string): string[] {
  return (splitRow(line, separator) ?? []).map((cell) => cell.trim().toLowerCase());
}

function hasContent(header: readonly string[], options: FormatOptions): boolean {
  const names = header.map((name) => name.toLowerCase());
  return isTextSaid(names, options) || hasTextColumn(names);
}

/** Whether one of the columns, in lower case, is the one that the options say is the text. */
function isTextSaid(names: readonly string[], { columns }: FormatOptions): boolean {
  const said = [columns.get('text'), columns.get('html')].flatMap((name) => name?.toLowerCase() ?? []);
  return said.some((name) => names.includes(name));
}

/** Whether one of the columns, in lower case, is called as a text is. */
export function hasTextColumn(names: readonly string[]): boolean {
  return CONTENT.some((name) => names.includes(name));
}

/** Cells by the names of their columns; our own fields by ours. */
function rowOf(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  header.forEach((name, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell !== '') row[name] = cell;
    if (cell !== '' && /^(?:type|id|text|html|url|title|outlet|language|published|said|authors)$/i.test(name))
      row[name.toLowerCase()] = cell;
  });
  return row;
}
