/**
 * The list of what a cache holds. Its first line names the program's version and the file that the records are in,
 * which is another one whenever they move. Then a line for each source that was read: the checksum of its content,
 * where its record begins in that file, and the lengths of the record's two parts; `-` for one that gave nothing.
 */
export interface CacheIndex {
  readonly recordsFile: string;
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly sum: string;
  /** Null where the source gave nothing. */
  readonly place: Place | null;
}

/** Where a record is in its file, and the bytes of its head and of its rows. */
export type Place = readonly [at: number, head: number, rows: number];

/** Characters of a source's checksum, of 6 bits each. */
export const SUM_LENGTH = 22;

/** The first line of the index: whose it is, and in which file its records lie. */
export function indexTitle(version: string, recordsFile: string): string {
  return `on-record ${version} ${recordsFile}\n`;
}

/** One entry as its line; a source that gave nothing has no place. */
export function indexLine({ sum, place }: IndexEntry): string {
  return place === null ? `${sum} - 0 0\n` : `${sum} ${place.join(' ')}\n`;
}

/** Null where it is another version's, or none. */
export function parseIndex(index: string, version: string): CacheIndex | null {
  const [title = '', ...lines] = index.split('\n');
  const recordsFile = /(records-[0-9a-f]+)$/.exec(title)?.[1];
  if (recordsFile === undefined || `${title}\n` !== indexTitle(version, recordsFile)) return null;
  const entries = lines.flatMap((line): IndexEntry[] => {
    const [sum, at = '', head = '', rows = '', ...more] = line.split(' ');
    // The last line of an interrupted build may be cut.
    if (sum?.length !== SUM_LENGTH || rows === '' || more.length > 0) return [];
    return [{ sum, place: at === '-' ? null : [Number(at), Number(head), Number(rows)] }];
  });
  return { recordsFile, entries };
}
