import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedRef } from '../../utils/model.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openFollowing } from '../../utils/reader/following.ts';
import { openKeptArticles } from '../../utils/reader/kept-articles.ts';
import { lastBackup, markBackedUp } from '../../utils/reader/last-backup.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals } from '../../utils/reader/refusals.ts';
import { ARTICLE } from '../components/made-up.ts';
import { backupOf, everything, madeSettings, NOW, staged } from './backed-up.ts';
import { clipping, got, saying } from './made-clipping.ts';

const TOLVANE = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as NamedRef;

function emptyDesk(): ReaderDatabase {
  return openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
}

async function fullDesk(
  words: readonly string[] = ['The dam holds.', 'The gate is shut.'],
): Promise<ReaderDatabase> {
  const database = emptyDesk();
  await got(
    openClippings(database).add(
      words.map((exact, at) =>
        clipping(`c${at}`, { quote: saying(exact).quote, note: exact, tags: [exact.slice(0, 9)] }),
      ),
    ),
  );
  await openRefusals(database).refuse('Mira', [TOLVANE]);
  await openFollowing(database).follow({ name: 'Mira Tolvane', kind: 'person', refs: [TOLVANE] }, []);
  await got(openKeptArticles(database).keep(ARTICLE, { private: false }));
  return database;
}

const OPTIONS = { conflicts: 'newer', settings: true } as const;

test('whatever was kept is the same after a backup, a wiped profile and a restore', async () => {
  const words = fc.uniqueArray(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `dam ${text.trim()}`),
    {
      maxLength: 8,
      selector: (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    },
  );
  await fc.assert(
    fc.asyncProperty(words, async (quotes) => {
      const before = await fullDesk(quotes);
      const settings = madeSettings({ theme: 'dark', marks: false });
      const after = emptyDesk();
      const wiped = madeSettings();

      const restore = await staged(after, await backupOf(before, settings), wiped);
      await got(restore.merge(OPTIONS));

      expect(await everything(after)).toEqual(await everything(before));
      expect(wiped.value).toEqual(settings.value);
    }),
    { numRuns: 30 },
  );
});

test('a restore shows first what is new, the same and different, and changes nothing', async () => {
  const here = await fullDesk();
  const there = await fullDesk(['The dam holds.', 'The gate is open.', 'The river rises.']);
  const bytes = await backupOf(there, madeSettings({ theme: 'dark', marks: true }));
  const before = (await everything(here)) as { staged: number };

  const { preview, drop } = await staged(here, bytes);

  expect(preview.tables.clippings).toEqual({ added: 1, same: 1, different: 1 });
  expect(preview.tables.corrections).toEqual({ added: 0, same: 1, different: 0 });
  expect(preview.conflicts).toEqual([
    {
      table: 'clippings',
      key: 'c1',
      label: 'The gate is open.',
      here: clipping('x').changed,
      backup: clipping('x').changed,
    },
  ]);
  expect(preview.settings).toEqual(['theme']);
  await got(drop());
  expect(await everything(here)).toEqual(before);
});

test.each([
  ['the newer, where the backup’s is newer', 'newer', '2026-03-05T00:00:00.000Z', 'theirs'],
  ['the newer, where that is here', 'newer', '2026-02-05T00:00:00.000Z', 'mine'],
  ['what is here', 'here', '2026-03-05T00:00:00.000Z', 'mine'],
  ['the backup’s', 'backup', '2026-02-05T00:00:00.000Z', 'theirs'],
] as const)('of two versions stays %s', async (_, conflicts, changed, note) => {
  const [here, there] = [emptyDesk(), emptyDesk()];
  await got(openClippings(here).add([clipping('c1', { note: 'mine' })]));
  await got(openClippings(there).add([clipping('c1', { note: 'theirs', changed: changed as never })]));

  const restore = await staged(here, await backupOf(there));
  await got(restore.merge({ conflicts, settings: false }));

  expect(await got(openClippings(here).get(['c1' as never]))).toMatchObject([{ note }]);
});

test('the same words that were clipped here and there are one clipping after it', async () => {
  const [here, there] = [emptyDesk(), emptyDesk()];
  await got(openClippings(here).add([clipping('mine', { note: 'mine' })]));
  await got(
    openClippings(there).add([clipping('theirs', { note: 'theirs' }), clipping('x', { kind: 'card' })]),
  );

  const restore = await staged(here, await backupOf(there));
  expect(restore.preview.tables.clippings).toEqual({ added: 1, same: 0, different: 1 });
  await got(restore.merge({ conflicts: 'backup', settings: false }));

  expect((await here.clippings.toArray()).map((row) => [row.id, row.clipping.id, row.clipping.note])).toEqual(
    [
      ['mine', 'mine', 'theirs'],
      ['x', 'x', clipping('x').note],
    ],
  );
});

test('what was seen on either side is not new', async () => {
  const [here, there] = [await fullDesk(), await fullDesk()];
  await here.following.toCollection().modify({ seen: [1, 2] });
  await there.following.toCollection().modify({ seen: [2, 3] });

  await got((await staged(here, await backupOf(there))).merge(OPTIONS));

  expect((await openFollowing(here).all())[0]?.seen).toEqual([1, 2, 3]);
});

test('where the settings cannot be written nothing is restored', async () => {
  const here = emptyDesk();
  const settings = madeSettings();
  const restore = await staged(here, await backupOf(await fullDesk()), {
    ...settings,
    write: async () => {
      throw new Error('no room');
    },
  });

  expect((await restore.merge(OPTIONS)).ok).toBe(false);

  expect(await everything(here)).toMatchObject({
    clippings: [],
    articles: [],
    corrections: [],
    following: [],
  });
});

test('a restored list is searched and found by name like any other', async () => {
  const here = emptyDesk();
  const clippings = openClippings(here);
  await got((await staged(here, await backupOf(await fullDesk()))).merge(OPTIONS));

  expect(await got(clippings.filedUnder(['person:mira tolvane']))).toHaveLength(2);
});

test('a backup of any size is written in pieces that are bounded', async () => {
  const database = await fullDesk(Array.from({ length: 60 }, (_, at) => `${at} ${'word '.repeat(20_000)}`));
  const bytes = await backupOf(database);

  const { preview } = await staged(emptyDesk(), bytes);

  expect(preview.tables.clippings.added).toBe(60);
  expect(preview.manifest.files.filter(({ path }) => path.startsWith('clippings')).length).toBeGreaterThan(3);
});

test('the age of the last backup is known once it has reached a file', async () => {
  const database = emptyDesk();
  expect(await got(lastBackup(database))).toBeNull();

  await got(markBackedUp(database, NOW));

  expect(await got(lastBackup(database))).toBe(NOW);
});
