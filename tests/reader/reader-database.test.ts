import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';
import { countedIndexedDb } from '../corpus/counted-indexed-db.ts';

/** A browser whose disk is full until told. */
function fullDisk(): { indexedDB: IDBFactory; makeRoom(): void } {
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  let isFull = true;
  indexedDB.open = (name, version) => {
    if (isFull) throw new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
    return open(name, version);
  };
  return {
    indexedDB,
    makeRoom: () => {
      isFull = false;
    },
  };
}

test('a database that could not be opened on a full disk says so, and opens when there is room', async () => {
  const { indexedDB, makeRoom } = fullDisk();
  const { facts } = openReaderDatabase({ indexedDB, IDBKeyRange });
  const ask = (): Promise<unknown> => storedValue(() => facts.count());

  expect(await Promise.all([ask(), ask()])).toMatchObject([
    { error: { code: 'reader-full' } },
    { error: { code: 'reader-full' } },
  ]);
  makeRoom();
  await new Promise((done) => setTimeout(done, 5));

  expect(await ask()).toEqual({ ok: true, value: 0 });
});

test('a database whose files the browser cannot read is told as unopened, without the browser’s own words', async () => {
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  };
  const { facts } = openReaderDatabase({ indexedDB, IDBKeyRange });

  expect(await storedValue(() => facts.count())).toMatchObject({ error: { code: 'reader-unopened' } });
});

test('after a write for which there was no room the database is opened anew, since the connection may be of no use', async () => {
  const { indexedDB, opened } = countedIndexedDb();
  const { facts, transaction } = openReaderDatabase({ indexedDB, IDBKeyRange });
  const write = (work: () => Promise<unknown>): Promise<unknown> =>
    storedValue(() => transaction(['facts'], work));

  const failed = await write(async () => {
    await facts.put({ key: 'a', value: 'a' });
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await new Promise((done) => setTimeout(done, 5));

  expect(failed).toMatchObject({ error: { code: 'reader-full' } });
  expect(await write(() => facts.put({ key: 'b', value: 'b' }))).toEqual({ ok: true, value: 'b' });
  expect(await facts.count()).toBe(1);
  expect(opened()).toBe(2);
});
