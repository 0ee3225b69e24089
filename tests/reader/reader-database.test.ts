import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';

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
