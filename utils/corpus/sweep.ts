import { recordKeys } from './record-keys.ts';
import type { InstallRow, RecordStore } from './store.ts';

/**
 * Clears what an interrupted install or a removal left. For start-up: it does nothing while an install is
 * under way in any context, since what that one stages looks the same as what a killed browser left.
 */
export async function sweep(store: RecordStore): Promise<void> {
  const isDead = (row: InstallRow): boolean => row.state === 'staging' || row.state === 'removed';
  if (!(await store.installs()).some(isDead)) return;
  await store.exclusivelyIfFree(async () => {
    const dead = (await store.installs()).filter(isDead);
    await sweepRemoved(store, dead);
  });
}

/** Deletes the records of installs that no longer answer, then the installs. */
export async function sweepRemoved(store: RecordStore, dead: readonly InstallRow[]): Promise<void> {
  for (const row of dead) {
    await store.deleteAll(recordKeys(row).prefix);
    await store.changeInstalls({ put: [], remove: [row.install] });
  }
}
