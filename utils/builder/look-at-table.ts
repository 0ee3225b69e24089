import { csv, csvTable, hasTextColumn } from './formats/csv.ts';
import { isGzip } from './formats/gunzip.ts';
import { jsonDocument, jsonRows } from './formats/json-document.ts';
import { jsonLines, parseJson } from './formats/json-lines.ts';
import { isRow } from './formats/json-value.ts';
import { markdown } from './formats/markdown.ts';
import { openHead } from './formats/open-head.ts';
import { formatOf } from './formats/table.ts';
import { plainText } from './formats/text.ts';
import { guessMeanings } from './guess-meanings.ts';
import { linesOf } from './lines.ts';
import { typeByColumns, typeOf } from './row-type.ts';
import { plainOptions, type SourceFile, type SourceFormat } from './source.ts';
import { columnsOf, type TableHead } from './table-columns.ts';

/** Rows that are looked at. */
const ROWS = 20;
/** Columns that anybody is asked about; what has more is data of another kind. */
const MOST_COLUMNS = 60;
/** Bytes of one JSON value, which has to be read whole to see its first rows. */
const MOST_JSON = 8 * 1024 * 1024;

/** What takes everything that nothing else takes. */
const PROSE: readonly SourceFormat[] = [markdown, plainText];

type Row = Readonly<Record<string, string>>;

/**
 * What the columns of a table may be, from its first rows; null for what is no table, and where rows say themselves what
 * they are. A packed file is not looked into. A file that is called a table is looked at as one, also where its
 * first characters are not enough to tell.
 */
export async function lookAtTable(file: SourceFile): Promise<TableHead | null> {
  const opened = await openHead(file);
  try {
    if (opened.head.includes('\u0000') || isGzip(opened.bytes)) return null;
    const format = formatOf(opened.head, plainOptions());
    const isCalledSo = PROSE.includes(format) && /\.(?:csv|tsv|tab)$/i.test(file.path);
    const rows = await firstRows(isCalledSo ? csv : format, opened.file);
    if (rows.length === 0 || rows.some((row) => typeOf(row) !== null)) return null;
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    if (names.length < 2 || names.length > MOST_COLUMNS) return null;
    const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
    const type = typeByColumns(Object.fromEntries(names.map((name) => [name, ''])), new Map());
    const meanings = guessMeanings(names, cells, type);
    const isSure =
      type !== null &&
      hasTextColumn(names.map((name) => name.toLowerCase())) &&
      columnsOf(names, meanings)?.type === type;
    return { names, rows: cells, meanings, isSure };
  } finally {
    await opened.close();
  }
}

async function firstRows(format: SourceFormat, file: SourceFile): Promise<readonly Row[]> {
  if (format === csv) return firstCells(file);
  const values = format === jsonLines ? await firstLines(file) : [];
  if (format === jsonDocument && (file.size ?? Infinity) <= MOST_JSON)
    values.push(...(await jsonRows(file, MOST_JSON)).slice(0, ROWS));
  return values.every(isRow) ? values.map((value) => Object.fromEntries(members(value, ''))) : [];
}

async function firstCells(file: SourceFile): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let names: readonly string[] | null = null;
  for await (const { cells } of csvTable(file, plainOptions())) {
    if (cells === null) continue;
    if (names === null) names = cells;
    else rows.push(Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])));
    if (rows.length === ROWS) break;
  }
  return rows;
}

async function firstLines(file: SourceFile): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const { text } of linesOf(file.open())) {
    const value = text === null ? undefined : parseJson(text);
    if (value !== undefined) values.push(value);
    if (values.length === ROWS) break;
  }
  return values;
}

/** The members of a row by their paths, with their values as a cell shows them. */
function members(row: object, before: string): (readonly [string, string])[] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    const path = before + name;
    if (Array.isArray(value))
      return [[path, value.filter((each) => typeof each !== 'object').join('; ')] as const];
    if (typeof value === 'object' && value !== null) return before === '' ? members(value, `${path}.`) : [];
    return [[path, value === null ? '' : String(value)] as const];
  });
}
