import { type RecordKeys, recordKeys } from './record-keys.ts';
import { createRecordWriter, type RecordWriter } from './record-writer.ts';
import type { InstallRow, RecordStore } from './store.ts';

/**
 * Writes a new index of an install beside the one that answers, then lets it answer, in one change of its row.
 * `write` gives the keys and the writer for it, and says whether to go through with it. What breaks off leaves
 * the old index answering; its half is cleared by the next attempt or with the install. The old index is
 * cleared at the end: whoever is reading it just then finds less, once.
 */
export function replaceIndex(
  store: RecordStore,
  install: number,
  stillWanted: (row: InstallRow) => boolean,
  version: string,
  write: (row: InstallRow, keys: RecordKeys, writer: RecordWriter) => Promise<boolean>,
): Promise<boolean> {
  return store.exclusively(async () => {
    const row = (await store.installs()).find((one) => one.install === install);
    if (row === undefined || !stillWanted(row)) return false;
    const next: InstallRow = { ...row, generation: row.generation + 1, index: version };
    const keys = recordKeys(next);
    await store.deleteAll(keys.indexPrefix);
    const writer = createRecordWriter(store);
    const written = await write(row, keys, writer);
    await writer.finish();
    // Removed meanwhile: its records go with the sweep, these too.
    const now = (await store.installs()).find((one) => one.install === install);
    if (!written || now === undefined || !stillWanted(now)) return false;
    await store.changeInstalls({ put: [next], remove: [] });
    await store.deleteAll(recordKeys(row).indexPrefix);
    return true;
  });
}
