import type { BundleId, Result } from '../model.ts';
import { storageFailure } from './storage-failure.ts';
import type { RecordStore } from './store.ts';

/**
 * Takes a bundle out of the corpus: at once for whoever asks it, its records going with the next sweep. Says
 * whether there was one. What came with the extension can be removed too, and that is remembered.
 */
export async function removeBundle(store: RecordStore, bundle: BundleId): Promise<Result<boolean>> {
  try {
    const rows = (await store.installs()).filter((row) => row.state === 'active' && row.bundle === bundle);
    await store.changeInstalls({ put: rows.map((row) => ({ ...row, state: 'removed' })), remove: [] });
    for (const { install: _install, ...row } of rows)
      if (row.shipped) await store.addInstall({ ...row, state: 'declined', bytes: 0 });
    return { ok: true, value: rows.length > 0 };
  } catch (error) {
    return storageFailure(error);
  }
}
