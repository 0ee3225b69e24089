import type { EntityId } from '../model.ts';
import { type Columns, openColumns } from './columns.ts';
import { type InstallHead, parseHead } from './install-head.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import { type RecordKeys, recordKeys } from './record-keys.ts';
import type { Records } from './records.ts';
import { createSizedCache, type SizedCache } from './sized-cache.ts';
import type { InstallRow } from './store.ts';

/** Pieces of tables of names that are read before anybody asks for them: 10 MB. A million names have six times that. */
const MOST_EARLY = 200;
/** Names that are kept by the ids of who bears them: the few who speak often, and 1 MB. */
const MOST_LABELS = 8_000;

/** An active install, with what is kept of it between questions: read when first asked for. */
export interface OpenInstall {
  readonly row: InstallRow;
  readonly keys: RecordKeys;
  readonly head: InstallHead;
  /** By the keys of names and by ids. */
  names(): Promise<readonly KeyTable[]>;
  /** By what entities are browsed by. */
  browsed(): Promise<readonly KeyTable[]>;
  /** One a statement segment. */
  columns(): Promise<readonly Columns[]>;
  /** What entities are called that were asked for lately; for `read-labels.ts`. */
  readonly labels: SizedCache<EntityId, string>;
}

/** Opens an install; null where its records are gone, as after a removal in another context. */
export async function openInstall(row: InstallRow, records: Records): Promise<OpenInstall | null> {
  const keys = recordKeys(row);
  const [bytes] = await records.once([keys.head]);
  const head = parseHead(bytes);
  if (head === null) return null;
  const install: OpenInstall = {
    row,
    keys,
    head,
    names: kept(() => readTables(records, head.names, keys.names)),
    browsed: kept(() => readTables(records, head.browsed, keys.browsed)),
    columns: kept(async () => {
      const columns = await records.once(head.statements.map((_, segment) => keys.columns(segment)));
      return columns.map((column) => openColumns(column ?? new Uint8Array(4)));
    }),
    labels: createSizedCache(MOST_LABELS),
  };
  const pieces = head.names.reduce((sum, count) => sum + count, 0);
  if (pieces <= MOST_EARLY) install.names().catch(() => undefined);
  return install;
}

/** The tables of all segments, each of so many pieces, in one read. */
async function readTables(
  records: Records,
  pieces: readonly number[],
  keyOf: (segment: number, piece: number) => string,
): Promise<KeyTable[]> {
  const keys = pieces.map((count, segment) =>
    Array.from({ length: count }, (_, piece) => keyOf(segment, piece)),
  );
  const read = await records.alone(keys.flat());
  let from = 0;
  return keys.map(({ length }) => {
    const own = read.slice(from, from + length);
    from += length;
    return openKeyTable(own.filter((bytes) => bytes !== undefined));
  });
}

/** Reads once and keeps the answer; a failed read is tried again the next time. */
function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= read().catch((error: unknown) => {
      value = null;
      throw error;
    });
    return value;
  };
}
