import { type Columns, openColumns } from './columns.ts';
import { type InstallHead, parseHead } from './install-head.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import { SEGMENT_ROWS } from './postings-builder.ts';
import { type RecordKeys, recordKeys } from './record-keys.ts';
import type { Records } from './records.ts';
import type { InstallRow } from './store.ts';

/** Tables of names that are read before anybody asks for them: 10 MB. Those of a million names are six times that. */
const MOST_EARLY = 4;

/** An active install, with what is kept of it between questions: read when first asked for. */
export interface OpenInstall {
  readonly row: InstallRow;
  readonly keys: RecordKeys;
  readonly head: InstallHead;
  names(): Promise<readonly KeyTable[]>;
  /** One a statement segment. */
  columns(): Promise<readonly Columns[]>;
}

/** Opens an install; null where its records are gone, as after a removal in another context. */
export async function openInstall(row: InstallRow, records: Records): Promise<OpenInstall | null> {
  const keys = recordKeys(row);
  const likely = Math.ceil(row.manifest.counts.entities / SEGMENT_ROWS);
  let early = likely > MOST_EARLY ? null : records.once(tableKeys(keys, likely));
  early?.catch(() => undefined);
  const [bytes] = await records.once([keys.head]);
  const head = parseHead(bytes);
  if (head === null) return null;
  return {
    row,
    keys,
    head,
    names: kept(async () => {
      const begun = head.names === likely ? early : null;
      early = null;
      const tables = await (begun ?? records.once(tableKeys(keys, head.names)));
      return tables.flatMap((table) => (table === undefined ? [] : [openKeyTable(table)]));
    }),
    columns: kept(async () => {
      const columns = await records.once(head.statements.map((_, segment) => keys.columns(segment)));
      return columns.map((column) => openColumns(column ?? new Uint8Array(4)));
    }),
  };
}

function tableKeys(keys: RecordKeys, count: number): string[] {
  return Array.from({ length: count }, (_, at) => keys.names(at));
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
