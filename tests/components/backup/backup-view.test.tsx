import '../strings.ts';
import { expect, test } from 'vitest';
import { createBackupStore } from '../../../components/backup/backup-store.ts';
import { BackupView } from '../../../components/backup/backup-view.tsx';
import type { Result } from '../../../utils/model.ts';
import type { Moment } from '../../../utils/reader/clipping.ts';
import { drawn, texts } from '../render.ts';

const DAY = 86_400_000;
const never = (): Promise<Result<never>> =>
  Promise.resolve({ ok: false, error: { code: 'reader-unopened', message: 'No.' } });

async function view(last: Moment | null, isPrivate = false): Promise<Element> {
  const store = createBackupStore({
    last: async () => ({ ok: true, value: last }),
    make: never,
    arrived: never,
    stage: never,
    restored: () => undefined,
  });
  await store.refresh();
  return drawn(<BackupView store={store} isPrivate={isPrivate} />);
}

const daysAgo = (days: number): Moment => new Date(Date.now() - days * DAY).toISOString() as Moment;

test('the age of the last backup is told, and set off where there is none or none of late', async () => {
  expect(texts(await view(daysAgo(3)), '.backup-age')).toEqual(['Last backup: 3 days ago']);
  expect((await view(daysAgo(3))).querySelector('.old')).toBeNull();
  expect(texts(await view(daysAgo(100)), '.backup-age.old')[0]).toContain('3 months ago');
  expect(texts(await view(null), '.backup-age.old')).toEqual(['What is yours has never been backed up']);
});

test('in a private window, which has another database, nothing is backed up or restored, and that is said', async () => {
  const root = await view(daysAgo(3), true);

  expect(root.querySelector('button, input')).toBeNull();
  expect(texts(root, '.soft')).toEqual(['Backups are made and restored in a window that is not private.']);
  expect(texts(root, '.backup-age')).toEqual(['Last backup: 3 days ago']);
});
