/** A row of a CSV file; `cells` is null where its quotes do not close. */
export interface CsvRow {
  /** The line that it starts on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
}

interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** A quote that never closes must not take the rest of the file in: characters, and lines of one row. */
const MAX_ROW = 4 * 1024 * 1024;
const MAX_LINES = 500;

/**
 * Joins lines to rows and cuts rows to cells, as RFC 4180 has it, with either break. A quote inside an
 * unquoted cell stands for itself. A stray quote spoils its own line only: where what it opens does not close as
 * a cell does, the lines behind it are read anew.
 *
 * `a,"b, ""c""` + `d"` → [a] [b, "c"⏎d]
 *
 * Context: Papa Parse is the well-kept reader. Behind a quote that never closes it takes all the rest of the file as one
 * cell (of 8 rows it gave 2), and a million empty lines as a million rows. Decision: rows are cut here, over the line
 * reader that every format shares. Consequence: a test holds this to what Papa Parse reads of sound files.
 */
export async function* csvRows(lines: AsyncIterable<Line>, separator: string): AsyncGenerator<CsvRow> {
  const source = lines[Symbol.asyncIterator]();
  /** Lines that a stray quote had taken in, to be read anew. */
  let again: Line[] = [];
  const next = async (): Promise<Line | null> => {
    const waiting = again.shift();
    if (waiting !== undefined) return waiting;
    const { done, value } = await source.next();
    return done === true ? null : value;
  };
  for (let first = await next(); first !== null; first = await next()) {
    const taken: Line[] = [];
    let row = first.text === null ? null : split(first.text, separator, null);
    for (let length = 0; isOpen(row) && taken.length < MAX_LINES && length <= MAX_ROW; ) {
      const line = await next();
      if (line === null) break;
      taken.push(line);
      length += line.text?.length ?? 0;
      row = split(line.text ?? '', separator, row);
    }
    if (row !== null && !isOpen(row)) {
      if (first.text?.trim() !== '') yield { line: first.number, cells: row };
    } else {
      yield { line: first.number, cells: null };
      again = [...taken, ...again];
    }
  }
}

/** The cells of a whole row; null where a quoted cell is open at the end. */
export function splitRow(row: string, separator: string): string[] | null {
  const cells = split(row, separator, null);
  return isOpen(cells) ? null : cells;
}

/** The cells of a row so far, and the beginning of a quoted one that goes on in the next line. */
interface OpenRow {
  readonly cells: string[];
  readonly begun: string;
}

function isOpen(row: string[] | OpenRow | null): row is OpenRow {
  return row !== null && 'begun' in row;
}

/** A line, behind what the lines before it left open; null where a quote closes in the midst of a cell. */
function split(line: string, separator: string, before: OpenRow | null): string[] | OpenRow | null {
  const cells = before?.cells ?? [];
  let quoted = before === null ? null : `${before.begun}\n`;
  let at = 0;
  for (;;) {
    if (quoted === null && line[at] === '"') {
      quoted = '';
      at++;
    }
    let end: number;
    if (quoted === null) {
      end = endOfCell(line, at, separator);
      cells.push(line.slice(at, end));
    } else {
      for (;;) {
        const quote = line.indexOf('"', at);
        if (quote < 0) return { cells, begun: quoted + line.slice(at) };
        quoted += line.slice(at, quote);
        at = quote + 1;
        if (line[at] !== '"') break;
        quoted += '"';
        at++;
      }
      end = endOfCell(line, at, separator);
      if (line.slice(at, end).trim() !== '') return null;
      cells.push(quoted);
      quoted = null;
    }
    if (end >= line.length) return cells;
    at = end + separator.length;
  }
}

function endOfCell(row: string, from: number, separator: string): number {
  const end = row.indexOf(separator, from);
  return end < 0 ? row.length : end;
}
