import type { ShardKind } from '../bundle/bundle-types.ts';
import { type IndexRules, indexVersion } from './index-rules.ts';
import { createIndexWriter, type IndexedRows } from './index-writer.ts';
import { replaceIndex } from './replace-index.ts';
import type { InstallRow, RecordStore } from './store.ts';
import { storedLines } from './stored-lines.ts';

const KINDS: readonly ShardKind[] = ['entities', 'documents', 'statements'];

/**
 * Makes a new index, from the stored rows, for every active install whose index other rules or another shape
 * made: after an update of the extension. Until then those installs do not answer. Answers how many it made.
 */
export async function reindexStale(
  store: RecordStore,
  rules: IndexRules,
  signal?: AbortSignal,
): Promise<number> {
  const isStale = (row: InstallRow): boolean => row.state === 'active' && row.index !== indexVersion(rules);
  let made = 0;
  for (const { install } of (await store.installs()).filter(isStale)) {
    const done = await replaceIndex(
      store,
      install,
      isStale,
      indexVersion(rules),
      async (row, keys, writer) => {
        const index = createIndexWriter(keys, rules, writer);
        for (const kind of KINDS)
          for await (const lines of storedLines(store, row, kind)) {
            if (signal?.aborted) return false;
            await index.add({ kind, rows: lines.map((line) => JSON.parse(line)) } as IndexedRows);
            await writer.settle();
          }
        await index.finish();
        return true;
      },
    );
    if (done) made++;
  }
  return made;
}
