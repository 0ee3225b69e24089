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
    let row = first.text ?? '';
    let cells = first.text === null ? 'stray' : splitOpen(row, separator);
    while (cells === 'open' && taken.length < MAX_LINES && row.length <= MAX_ROW) {
      const line = await next();
      if (line === null) break;
      taken.push(line);
      row += `\n${line.text ?? ''}`;
      // Only a quote can close it.
      if (line.text?.includes('"') !== false) cells = splitOpen(row, separator);
    }
    if (Array.isArray(cells)) {
      if (row.trim() !== '') yield { line: first.number, cells };
    } else {
      yield { line: first.number, cells: null };
      again = [...taken, ...again];
    }
  }
}

/** The cells of a whole row; null where a quoted cell is open at the end. */
export function splitRow(row: string, separator: string): string[] | null {
  const cells = splitOpen(row, separator);
  return Array.isArray(cells) ? cells : null;
}

/** `open` where a quoted cell is open at the end, `stray` where a quote closes in the midst of a cell. */
function splitOpen(row: string, separator: string): string[] | 'open' | 'stray' {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row[at] === '"') {
      let cell = '';
      at++;
      for (;;) {
        const quote = row.indexOf('"', at);
        if (quote < 0) return 'open';
        cell += row.slice(at, quote);
        at = quote + 1;
        if (row[at] !== '"') break;
        cell += '"';
        at++;
      }
      const end = endOfCell(row, at, separator);
      if (row.slice(at, end).trim() !== '') return 'stray';
      cells.push(cell);
      at = end;
    } else {
      const end = endOfCell(row, at, separator);
      cells.push(row.slice(at, end));
      at = end;
    }
    if (at >= row.length) return cells;
    at += separator.length;
  }
}

function endOfCell(row: string, from: number, separator: string): number {
  const end = row.indexOf(separator, from);
  return end < 0 ? row.length : end;
}
