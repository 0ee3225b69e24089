/** The words of a table that is written several a line, parted by white space. */
export function words(table: string): ReadonlySet<string> {
  return new Set(list(table));
}

/** The same, in order. */
export function list(table: string): string[] {
  return table.split(/\s+/).filter(Boolean);
}

/** Lines of a table, trimmed, empty ones left out: for entries of several words. */
export function lines(table: string): string[] {
  return table
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
