/** Records of one batch, one behind the other: each its head, then its rows, in UTF-8 without breaks. */
export interface RecordBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Two a record: the bytes of its head, and of its rows; both 0 where a source gave nothing. */
  readonly lengths: readonly number[];
}

/**
 * Where observations lie between reading the sources and writing the bundle, so that memory does not grow with
 * the sources. A record is called by its number, from 0 in the order of coming.
 */
export interface ObservationStore {
  /** Keeps a batch; answers the number of each of its records, null where there is none. */
  add(batch: RecordBatch): (number | null)[];
  head(record: number): string;
  /** In UTF-8, as bytes to be read at once and not kept. */
  rows(record: number): Uint8Array;
}

/** For what fits in memory: a drop on a page, a test. */
export function createMemoryStore(): ObservationStore {
  const heads: Uint8Array[] = [];
  const rows: Uint8Array[] = [];
  const decoder = new TextDecoder();
  return {
    add(batch) {
      return recordsIn(batch).map((record) => {
        if (record === null) return null;
        heads.push(record.head);
        return rows.push(record.rows) - 1;
      });
    },
    head: (record) => decoder.decode(heads[record]),
    rows: (record) => rows[record] ?? new Uint8Array(0),
  };
}

/** The records of a batch, as views into its bytes. */
function recordsIn({ bytes, lengths }: RecordBatch): ({ head: Uint8Array; rows: Uint8Array } | null)[] {
  const records: ({ head: Uint8Array; rows: Uint8Array } | null)[] = [];
  let at = 0;
  for (let pair = 0; pair < lengths.length; pair += 2) {
    const middle = at + (lengths[pair] ?? 0);
    const end = middle + (lengths[pair + 1] ?? 0);
    records.push(end === at ? null : { head: bytes.subarray(at, middle), rows: bytes.subarray(middle, end) });
    at = end;
  }
  return records;
}
