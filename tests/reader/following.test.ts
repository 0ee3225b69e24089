import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { CorpusStatement, EntityRef } from '../../utils/model.ts';
import type { FollowedName } from '../../utils/reader/followed-name.ts';
import { type Followed, isAnyOf, newOf, openFollowing } from '../../utils/reader/following.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals } from '../../utils/reader/refusals.ts';
import { corpusStatement } from '../components/made-up.ts';

const ref = (bundle: string, id: string): EntityRef => ({ bundle, id }) as EntityRef;
const TOLVANE: FollowedName = {
  name: 'Mira Tolvane',
  kind: 'person',
  refs: [ref('rivers', 'p1'), ref('dams', 'p7')],
};
const dam = corpusStatement('a', 'The dam holds.', '2025-05-02');
const gate = corpusStatement('b', 'The gate is shut.', '2025-06-02');
const texts = (statements: readonly CorpusStatement[]): readonly string[] =>
  statements.map(({ text }) => text);

test('of one who is followed only what comes later is new, until it is marked as seen', async () => {
  const following = openFollowing(openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
  await following.follow(TOLVANE, [dam]);
  const now = async (): Promise<Followed> => (await following.all())[0] as Followed;
  expect(texts(newOf(await now(), [gate, dam]))).toEqual(['The gate is shut.']);

  await following.markSeen((await now()).key, [gate, dam]);

  expect(newOf(await now(), [gate, dam])).toEqual([]);
  await following.markSeen('rivers/nobody', [gate]);
  expect(await following.all()).toHaveLength(1);
});

test.each([
  ['in another bundle and under another id', { id: 'z', bundle: { id: 'dams', name: 'Dams' } }, 0],
  ['with other capitals and marks', { text: 'THE DÁM holds.' }, 0],
  ['on another day', { said: '2025-05-03' }, 1],
  ['in other words', { text: 'The dam held.' }, 1],
])('the same statement %s', (_, change, count) => {
  const again = { ...dam, ...change } as CorpusStatement;
  expect(newOf({ seen: [] }, [dam, again])).toHaveLength(1 + count);
});

test('whoever has one of the references is followed, and is followed no longer once that was said', async () => {
  const following = openFollowing(openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
  await following.follow(TOLVANE, []);
  await following.follow({ ...TOLVANE, name: 'Someone Else', refs: [ref('dams', 'p8')] }, []);
  expect((await following.all()).filter(isAnyOf([ref('dams', 'p7')]))).toHaveLength(1);

  await following.unfollow([ref('dams', 'p7'), ref('dams', 'p9')]);

  expect((await following.all()).map(({ name }) => name)).toEqual(['Someone Else']);
});

test('corrections that were made before there was any following are still there', async () => {
  const indexedDB = new IDBFactory();
  const first = new Dexie('reader', { indexedDB, IDBKeyRange });
  first.version(1).stores({ corrections: '[name+bundle+entity]' });
  await first
    .table('corrections')
    .add({ name: 'mira', bundle: 'rivers', entity: 'p1', called: 'Mira Tolvane' });
  first.close();

  const reader = openReaderDatabase({ indexedDB, IDBKeyRange });

  expect(await openRefusals(reader).all()).toHaveLength(1);
  expect(await openFollowing(reader).all()).toEqual([]);
});
