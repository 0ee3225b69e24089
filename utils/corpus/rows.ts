import type { RowOf, ShardKind } from '../bundle/bundle-types.ts';
import type { RecordKeys } from './record-keys.ts';
import type { Records } from './records.ts';
import { lineOf, recordOf } from './row-records.ts';

/** In the number that a parsed row is kept under: numbers are found sooner than texts, and a question asks for a hundred. */
const KIND_NUMBERS: Readonly<Record<ShardKind, number>> = { entities: 0, documents: 1, statements: 2 };
const KINDS = 3;

/** The rows of these ordinals, in their order; undefined where there is none, or it cannot be read. */
export async function readRows<Kind extends ShardKind>(
  records: Records,
  keys: RecordKeys,
  kind: Kind,
  ordinals: readonly number[],
): Promise<(RowOf[Kind] | undefined)[]> {
  const parsed = records.rows[kind];
  const firstKey = (keys.install * KINDS + KIND_NUMBERS[kind]) * 2 ** 32;
  const rows = ordinals.map((ordinal) => parsed.get(firstKey + ordinal) as RowOf[Kind] | undefined);
  const placesIn = new Map<number, number[]>();
  rows.forEach((row, place) => {
    if (row !== undefined) return;
    const record = recordOf(kind, keys.rowLayout, ordinals[place] as number);
    const places = placesIn.get(record);
    if (places === undefined) placesIn.set(record, [place]);
    else places.push(place);
  });
  const wanted = [...placesIn.keys()];
  const read = records.eachOfRows(
    kind,
    wanted.map((record) => keys.rows(kind, record)),
  );
  // Each record is unpacked when it is there, while the others are read.
  await Promise.all(
    wanted.map(async (record, at) => {
      const bytes = await read[at];
      if (bytes === undefined) return;
      for (const place of placesIn.get(record) ?? []) {
        const ordinal = ordinals[place] as number;
        const line = lineOf(kind, keys.rowLayout, bytes, ordinal);
        const row = parse<RowOf[Kind]>(line);
        rows[place] = row;
        if (line !== null && row !== undefined) parsed.set(firstKey + ordinal, row, line.length);
      }
    }),
  );
  return rows;
}

/** A row was checked when it was imported; one that the disk has spoilt since is as good as gone. */
function parse<Row>(line: string | null): Row | undefined {
  if (line === null) return undefined;
  try {
    return JSON.parse(line) as Row;
  } catch {
    return undefined;
  }
}
