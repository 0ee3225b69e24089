import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { type CorpusDatabase, openCorpusDatabase, RECORDS } from '../../utils/corpus/corpus-database.ts';
import { storageFailure } from '../../utils/corpus/storage-failure.ts';
import { countedIndexedDb } from './counted-indexed-db.ts';

const read = (database: CorpusDatabase, key: string): Promise<unknown[]> =>
  database.transact(RECORDS, 'readonly', (records) => [records.get(key)]);

const write = (
  database: CorpusDatabase,
  entries: readonly (readonly [string, unknown])[],
): Promise<unknown> =>
  database.transact(RECORDS, 'readwrite', (records) =>
    entries.map(([key, value]) => records.put(value, key)),
  );

const codeOf = async (failing: Promise<unknown>): Promise<string> => {
  const failure = storageFailure(await failing.catch((error: unknown) => error));
  return failure.ok ? 'none' : failure.error.code;
};

test('another context deletes the database without waiting, and the next use begins with an empty one', async () => {
  const indexedDB = new IDBFactory();
  const database = openCorpusDatabase({ indexedDB });
  await write(database, [['1:head', 'kept']]);

  await new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase('corpus');
    request.onsuccess = done;
    request.onblocked = failed;
  });

  expect(await read(database, '1:head')).toEqual([undefined]);
});

test('of records one of which cannot be written none is', async () => {
  const database = openCorpusDatabase({ indexedDB: new IDBFactory() });

  const written = write(database, [
    ['1:first', 'fine'],
    ['1:second', () => 'no data'],
  ]);

  await expect(written).rejects.toThrow();
  expect(await read(database, '1:first')).toEqual([undefined]);
});

test('a connection that was closed is opened again by the next use', async () => {
  const database = openCorpusDatabase({ indexedDB: new IDBFactory() });
  await write(database, [['1:head', 'kept']]);

  database.close();

  expect(await read(database, '1:head')).toEqual(['kept']);
});

test('a corpus of a newer version, and a browser without storage, are told apart', async () => {
  const indexedDB = new IDBFactory();
  await new Promise((done) => {
    indexedDB.open('corpus', 1_000).onsuccess = done;
  });

  expect(await codeOf(read(openCorpusDatabase({ indexedDB }), '1:head'))).toBe('newer-storage');
  expect(await codeOf(read(openCorpusDatabase({ indexedDB: undefined }), '1:head'))).toBe('no-storage');
});

test('after a write that failed the next use has a connection of its own, which a full disk has not closed', async () => {
  const { indexedDB, opened } = countedIndexedDb();
  const database = openCorpusDatabase({ indexedDB });
  await write(database, [['1:head', 'kept']]);

  await write(database, [['1:second', () => 'no data']]).catch(() => undefined);

  expect(await read(database, '1:head')).toEqual(['kept']);
  expect(opened()).toBe(2);
});

test('of a disk that is full Chromium tells by its words alone', async () => {
  const words = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE';

  expect(await codeOf(Promise.reject(new DOMException(words, 'UnknownError')))).toBe('disk-full');
});
