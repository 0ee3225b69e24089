/** A row of a CSV file; `cells` is null where its quotes do not close. */
export interface CsvRow {
  /** The line that it starts on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** Characters; a quote that never closes must not take the rest of the file in. */
const MAX_ROW = 4 * 1024 * 1024;

/**
 * Joins lines to rows and cuts rows to cells, as RFC 4180 has it, with either break. A quote inside an
 * unquoted cell stands for itself.
 *
 * `a,"b, ""c""` + `d"` → [a] [b, "c"⏎d]
 */
export async function* csvRows(
  lines: AsyncIterable<{ readonly number: number; readonly text: string | null }>,
  separator: string,
): AsyncGenerator<CsvRow> {
  let first = 0;
  let open = '';
  for await (const { number, text } of lines) {
    if (open === '') first = number;
    if (text === null || open.length + text.length > MAX_ROW) {
      yield { line: first, cells: null };
      open = '';
      continue;
    }
    const row = open + text;
    const cells = splitRow(row, separator);
    if (cells === null) open = `${row}\n`;
    else {
      open = '';
      if (row.trim() !== '') yield { line: first, cells };
    }
  }
  if (open !== '') yield { line: first, cells: null };
}

/** Null where a quoted cell is still open at the end. */
function splitRow(row: string, separator: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row[at] === '"') {
      let cell = '';
      at++;
      for (;;) {
        const quote = row.indexOf('"', at);
        if (quote < 0) return null;
        cell += row.slice(at, quote);
        at = quote + 1;
        if (row[at] !== '"') break;
        cell += '"';
        at++;
      }
      const end = endOfCell(row, at, separator);
      cells.push(cell + row.slice(at, end));
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
