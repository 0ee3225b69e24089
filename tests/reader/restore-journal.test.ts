import { expect, test } from 'vitest';
import type { ReaderDatabase } from '../../utils/reader/reader-database.ts';
import { settleRestore } from '../../utils/reader/restore-journal.ts';
import { emptyDatabase, filledDatabase } from '../trust/made-backup.ts';
import { backupOf, everything, type MadeSettings, madeSettings, staged } from './backed-up.ts';
import { got } from './made-clipping.ts';

const OPTIONS = { conflicts: 'newer', settings: true } as const;
const DARK = { theme: 'dark', marks: true };

/** What the next start does, and whether it had the rows' bundle built. */
async function nextStart(database: ReaderDatabase, settings: MadeSettings): Promise<boolean> {
  let isFollowed = false;
  const follow = async (): Promise<void> => {
    isFollowed = true;
  };
  await got(settleRestore(database, { putBack: settings.write, follow }));
  return isFollowed;
}

async function backup(): Promise<Uint8Array<ArrayBuffer>> {
  return backupOf(await filledDatabase('dam', 3), madeSettings(DARK));
}

test('killed between the settings and the end of the rows, both are as before at the next start', async () => {
  const here = emptyDatabase();
  const settings = madeSettings();
  let isWritten: () => void = () => undefined;
  const written = new Promise<void>((done) => {
    isWritten = done;
  });
  let writes = 0;
  const restore = await staged(here, await backup(), {
    ...settings,
    read: settings.read,
    write: async (wanted) => {
      // The first is kept and fails the rows; nothing runs any more when they should be put back.
      if (writes++ > 0) return new Promise(() => isWritten());
      await settings.write(wanted);
      throw new Error('killed');
    },
  });
  void restore.merge(OPTIONS);
  await written;
  expect(settings.value).toEqual(DARK);

  expect(await nextStart(here, settings)).toBe(false);

  expect(settings.value).toEqual({ theme: 'system', marks: true });
  expect(await everything(here)).toMatchObject({ clippings: [], articles: [] });
  expect(await here.facts.get('restore')).toBeUndefined();
});

test('killed when all was merged and nobody was told, what is built of the rows is built at the next start, once', async () => {
  const here = emptyDatabase();
  const settings = madeSettings();
  const restore = await staged(here, await backup(), settings);
  await got(restore.merge(OPTIONS));

  expect(await nextStart(here, settings)).toBe(true);

  expect(settings.value).toEqual(DARK);
  expect(await nextStart(here, settings)).toBe(false);
});

test('a restore that fails leaves nothing to settle', async () => {
  const here = emptyDatabase();
  const settings = madeSettings();
  let writes = 0;
  const restore = await staged(here, await backup(), {
    ...settings,
    read: settings.read,
    write: async (wanted) => {
      await settings.write(wanted);
      if (writes++ === 0) throw new Error('no room');
    },
  });

  expect((await restore.merge(OPTIONS)).ok).toBe(false);

  expect(settings.value).toEqual({ theme: 'system', marks: true });
  expect(await here.facts.get('restore')).toBeUndefined();
});
