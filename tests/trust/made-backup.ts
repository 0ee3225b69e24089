import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { BundleId, EntityRef } from '../../utils/model.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../utils/reader/reader-database.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../utils/settings.ts';
import { backupOf } from '../reader/backed-up.ts';
import { clipping, desk, got, saying, TEXT } from '../reader/made-clipping.ts';

/** What a reader of Freedonia has gathered under a name: clippings tagged with it, whom they follow, what they corrected. */
export async function filledDatabase(
  batch: string,
  clippings: number,
  indexedDB = new IDBFactory(),
): Promise<ReaderDatabase> {
  const { database, clippings: desked } = desk(indexedDB);
  const made = Array.from({ length: clippings }, (_, at) =>
    clipping(`${batch}-${at}`, {
      quote: saying(`The dam of ${batch} is ${at} m high.`).quote,
      tags: [batch],
    }),
  );
  await got(desked.add(made));
  const entity = `${batch}-p` as EntityRef['id'];
  const bundle = 'rivers' as BundleId;
  await database.following.put({
    key: `rivers/${entity}`,
    name: `Mira ${batch}`,
    kind: 'person',
    refs: [{ bundle, id: entity }],
    seen: [1, 2, 3],
  });
  await database.corrections.put({ name: `mira ${batch}`, bundle, entity, called: `Mira ${batch}` });
  await database.articles.put({
    page: `https://herald.example/${batch}`,
    print: '0123456789abcdef',
    article: {
      text: TEXT,
      paragraphs: [[0, TEXT.length]],
      title: `Dams of ${batch}`,
      outlet: 'The Freedonia Herald',
      url: `https://herald.example/${batch}`,
      published: null,
      language: 'en',
      authors: [],
    },
    kept: '2026-03-01T09:00:00.000Z' as Moment,
    private: false,
  });
  return database;
}

/** A backup of all that, with settings that never mark the name. */
export async function madeBackup(batch: string, clippings: number): Promise<Uint8Array<ArrayBuffer>> {
  const database = await filledDatabase(batch, clippings);
  const value = { ...DEFAULT_SETTINGS, neverMark: [batch] };
  const settings = {
    value,
    read: async () => value,
    parse: (stored: unknown) => ({ ...parseSettings(stored) }),
    write: async () => undefined,
  };
  const bytes = await backupOf(database, settings);
  database.close();
  return bytes;
}

/** A reader's database with nothing in it, as a new profile has. */
export function emptyDatabase(): ReaderDatabase {
  return openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
}
