import type { RowOf, ShardKind } from '../bundle/bundle-types.ts';
import type { RecordKeys } from './record-keys.ts';
import type { Records } from './records.ts';
import { lineOf, recordOf } from './row-records.ts';

/** The rows of these ordinals, in their order; undefined where there is none, or it cannot be read. */
export async function readRows<Kind extends ShardKind>(
  records: Records,
  keys: RecordKeys,
  kind: Kind,
  ordinals: readonly number[],
): Promise<(RowOf[Kind] | undefined)[]> {
  const rows = records.rows[kind];
  const prefix = `${keys.prefix}${kind}/`;
  const names = ordinals.map((ordinal) => prefix + ordinal);
  const kept = names.map((name) => rows.get(name) as RowOf[Kind] | undefined);
  const wanted = new Set(ordinals.filter((_, at) => kept[at] === undefined).map(recordOf));
  if (wanted.size === 0) return kept;
  const order = [...wanted];
  const read = await records.getRows(
    kind,
    order.map((record) => keys.rows(kind, record)),
  );
  const bytes = new Map(order.map((record, at) => [record, read[at]]));
  return ordinals.map((ordinal, at) => {
    const known = kept[at];
    const record = bytes.get(recordOf(ordinal));
    if (known !== undefined || record === undefined) return known;
    const line = lineOf(kind, record, ordinal);
    const row = parse<RowOf[Kind]>(line);
    if (line !== null && row !== undefined) rows.set(names[at] ?? '', row, line.length);
    return row;
  });
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
