import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256 } from '../../utils/bundle/sha256.ts';
import type { Result } from '../../utils/model.ts';
import { openClippings } from '../../utils/reader/clippings.ts';
import { openBackup } from '../../utils/reader/open-backup.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../utils/reader/reader-database.ts';
import { stageRestore } from '../../utils/reader/stage-restore.ts';
import { zipOf } from '../bundle/made-zip.ts';
import { backupOf, everything, madeSettings } from './backed-up.ts';
import { clipping, got, saying } from './made-clipping.ts';

async function desk(count: number): Promise<ReaderDatabase> {
  const database = openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const made = Array.from({ length: count }, (_, at) =>
    clipping(`c${at}`, { quote: saying(`Dam ${at}.`).quote }),
  );
  await got(openClippings(database).add(made));
  return database;
}

async function restored(bytes: Uint8Array<ArrayBuffer>, database: ReaderDatabase): Promise<Result<unknown>> {
  const backup = await openBackup(new Blob([bytes]), 'mine.zip');
  return backup.ok ? stageRestore(database, madeSettings(), backup.value) : backup;
}

/** A sound backup with some files or fields of the manifest changed; checksums fit unless they are what is wrong. */
async function changed(
  files: Readonly<Record<string, string | null>>,
  manifest: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const sound = unzipSync(await backupOf(await desk(2)));
  const contents: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [path, bytes] of Object.entries(sound)) contents[path] = new Uint8Array(bytes);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) delete contents[path];
    else contents[path] = new TextEncoder().encode(text);
  }
  const stated = JSON.parse(new TextDecoder().decode(contents['manifest.json']));
  for (const one of stated.files) {
    const bytes = contents[one.path];
    if (bytes !== undefined) one.sha256 = await sha256(bytes);
  }
  return zipOf({ ...contents, 'manifest.json': JSON.stringify({ ...stated, ...manifest }) });
}

const PATH = 'clippings-0000.ndjson';
const lines = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const good = clipping('c0');

test.each([
  ['no zip', async () => new TextEncoder().encode('not a zip'), 'not-a-backup'],
  ['a bundle', () => zipOf({ 'manifest.json': '{"format":1,"id":"x"}' }), 'not-a-backup'],
  ['a zip of other things', () => zipOf({ 'letter.txt': 'Dear all' }), 'not-a-backup'],
  ['a newer version', () => changed({}, { format: 2 }), 'newer-backup'],
  ['a manifest without counts', () => changed({}, { counts: undefined }), 'bad-row'],
  ['a missing file', () => changed({ [PATH]: null }), 'backup-files'],
  ['a file that nobody lists', () => changed({ 'more.ndjson': '{}' }), 'backup-files'],
  ['no settings', () => changed({ 'settings.json': null }), 'backup-files'],
  [
    'counts that are wrong',
    () => changed({}, { counts: { clippings: 9, articles: 0, corrections: 0, following: 0 } }),
    'backup-files',
  ],
  ['a path that climbs out', () => changed({ '../evil': 'x' }), 'climbs-out'],
  ['fewer rows than stated', () => changed({ [PATH]: lines(good) }), 'backup-damaged'],
  ['a row twice', () => changed({ [PATH]: lines(good, good) }), 'backup-twice'],
  ['a row that is no JSON', () => changed({ [PATH]: '{\n{\n' }), 'not-json'],
  [
    'a key that reaches a prototype',
    () => changed({ [PATH]: `${lines(good)}{"__proto__":{}}\n` }),
    'prototype-key',
  ],
  [
    'a link that runs',
    () =>
      changed({
        [PATH]: lines(good, { ...good, id: 'c9', article: { ...good.article, url: 'javascript:x' } }),
      }),
    'not-address',
  ],
  [
    'a note of more than a megabyte',
    () => changed({ [PATH]: lines(good, { ...good, id: 'c9', note: 'x'.repeat(1_048_577) }) }),
    'too-long',
  ],
  ['settings that are no JSON', () => changed({ 'settings.json': '{' }), 'not-json'],
])('%s is refused in one sentence, and nothing is changed', async (_, make, code) => {
  const database = await desk(1);
  const before = await everything(database);

  const result = await restored(await make(), database);

  expect(result).toMatchObject({ ok: false, error: { code } });
  expect(await everything(database)).toEqual(before);
});

test('what is wrong with a row is said with its file, line and field', async () => {
  const bytes = await changed({ [PATH]: lines(good, { ...good, id: 'c9', colour: 'red' }) });

  expect(await restored(bytes, await desk(0))).toMatchObject({
    error: { file: PATH, line: 2, field: 'colour', code: 'not-one-of' },
  });
});

test('cut short anywhere, or with a byte changed anywhere, it is refused or the same, and no exception leaves', async () => {
  const bytes = await backupOf(await desk(3));
  const database = await desk(0);

  for (let at = 0; at < bytes.length; at += 61) {
    expect((await restored(bytes.slice(0, at), database)).ok).toBe(false);
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x41;
    const result = await restored(flipped, database);
    if (result.ok) expect(await database.staged.count()).toBe(3);
  }
});
