import type { ShardKind } from '../bundle/bundle-types.ts';
import { recordKeys } from './record-keys.ts';
import { linesOf } from './row-records.ts';
import type { InstallRow, RecordStore } from './store.ts';

/** Records read at once: some 100 kB to 1 MB. */
const BATCH = 32;

/** The rows of an install as they stood in its bundle, as lines of JSON, some thousand at a time. */
export async function* storedLines(
  store: RecordStore,
  row: InstallRow,
  kind: ShardKind,
): AsyncGenerator<string[]> {
  const keys = recordKeys(row);
  for (let first = 0; ; first += BATCH) {
    const wanted = Array.from({ length: BATCH }, (_, at) => keys.rows(kind, first + at));
    const records = (await store.readMany(wanted)).filter((record) => record !== undefined);
    if (records.length > 0) yield records.flatMap((record) => linesOf(kind, keys.rowLayout, record));
    if (records.length < BATCH) return;
  }
}
