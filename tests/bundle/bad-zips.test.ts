import { expect, test } from 'vitest';
import { bundleBytes } from '../../utils/bundle/write-bundle.ts';
import { bundleOf, lines, zipOf } from './made-zip.ts';
import { failureOf, readAll } from './read-all.ts';
import { entityRow, info, sampleRows } from './sample-bundle.ts';

const END_SIZE = 22;
const sound = { 'entities-0000.ndjson': lines([entityRow(0)]) };

/** Changes one little-endian number of the zip's last record, which says where the table of contents is. */
function withEnd(
  zip: Uint8Array<ArrayBuffer>,
  at: number,
  value: number,
  bytes: 2 | 4,
): Uint8Array<ArrayBuffer> {
  const changed = zip.slice();
  const view = new DataView(changed.buffer, changed.length - END_SIZE);
  if (bytes === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return changed;
}

/** Changes a number in the n-th entry of the table of contents. */
function withEntry(
  zip: Uint8Array<ArrayBuffer>,
  number: number,
  at: number,
  value: number,
): Uint8Array<ArrayBuffer> {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  let entry = view.getUint32(changed.length - END_SIZE + 16, true);
  for (let skip = 0; skip < number; skip++) entry += 46 + view.getUint16(entry + 28, true);
  view.setUint32(entry + at, value, true);
  return changed;
}

test.each([
  [
    'an empty file',
    async () => new Uint8Array(),
    'sample.zip is not a bundle: it is no zip file, or it is cut short.',
  ],
  [
    'text',
    async () => new TextEncoder().encode('not a zip'),
    'sample.zip is not a bundle: it is no zip file, or it is cut short.',
  ],
  [
    'a zip of other things',
    () => zipOf({ 'letter.txt': 'Dear all' }),
    'sample.zip is not a bundle: it has no manifest.json.',
  ],
  [
    'a manifest that is not JSON',
    () => zipOf({ 'manifest.json': 'format: 1' }),
    'sample.zip: manifest.json: this is not valid JSON.',
  ],
  [
    'another format',
    () => bundleOf(sound, { format: 2 }),
    'sample.zip is a bundle of format 2, and this version reads format 1: update On Record.',
  ],
  [
    'no format',
    () => bundleOf(sound, { format: undefined }),
    'sample.zip: manifest.json: format is missing.',
  ],
  [
    'an id with a path in it',
    () => bundleOf(sound, { id: '../other' }),
    'sample.zip: manifest.json: id is not made of lower-case letters, digits, dots and hyphens.',
  ],
  [
    'a count that is wrong',
    () => bundleOf(sound, { counts: { documents: 0, statements: 0, entities: 2 } }),
    'sample.zip: manifest.json: counts.entities says 2, and the files say 1.',
  ],
  [
    'a listed file that climbs out',
    () => bundleOf(sound, { files: [{ path: '../entities-0000.ndjson', sha256: '', rows: 1 }] }),
    'sample.zip: manifest.json: files[0].path is not a name such as statements-0000.ndjson.',
  ],
  [
    'a file that climbs out',
    () => bundleOf({ ...sound, '../../evil.ndjson': 'x' }),
    'sample.zip cannot be read: ../../evil.ndjson is a path that leads out of the bundle.',
  ],
  [
    'an absolute path',
    () => bundleOf({ ...sound, '/etc/passwd': 'x' }),
    'sample.zip cannot be read: /etc/passwd is a path that leads out of the bundle.',
  ],
  [
    'a file that nobody lists',
    () => zipOf({ ...sound, 'manifest.json': '{}' }),
    'sample.zip: manifest.json: format is missing.',
  ],
  [
    'a shard over 4 MiB',
    () => bundleOf({ 'entities-0000.ndjson': `${noise(5 * 1024 * 1024)}\n` }),
    'sample.zip: entities-0000.ndjson is larger than 4 MiB.',
  ],
  [
    'a bomb',
    () => bundleOf({ 'entities-0000.ndjson': ' '.repeat(80 * 1024 * 1024) }),
    'sample.zip would grow more than 200 times when unpacked.',
  ],
  [
    'a table of contents outside',
    async () => withEnd(await bundleOf(sound), 16, 0x7fffffff, 4),
    'sample.zip is damaged: its table of contents lies outside the file.',
  ],
  [
    'a million files',
    async () => withEnd(await bundleOf(sound), 10, 0xfffe, 2),
    'sample.zip holds more than 20,000 files.',
  ],
  [
    'zip64',
    async () => withEnd(await bundleOf(sound), 10, 0xffff, 2),
    'sample.zip is a zip64 file, which is more than a bundle may hold.',
  ],
  [
    'entries that share bytes',
    async () => withEntry(await bundleOf(sound), 1, 42, 0),
    'sample.zip is damaged: its table of contents cannot be read.',
  ],
  [
    'an encrypted file',
    async () => withEntry(await bundleOf(sound), 0, 8, 0x0008_0801),
    'sample.zip cannot be read: entities-0000.ndjson is encrypted.',
  ],
  [
    'another compression',
    async () => withEntry(await bundleOf(sound), 0, 8, 0x000c_0800),
    'sample.zip cannot be read: entities-0000.ndjson is compressed in a way that bundles do not use.',
  ],
  [
    'a size that is not so',
    async () => withEntry(await bundleOf(sound), 0, 24, 50_000),
    'sample.zip is damaged: entities-0000.ndjson cannot be unpacked.',
  ],
])('%s is refused in one sentence', async (_, make, message) => {
  expect((await failureOf(await make())).message).toBe(message);
});

test('a changed byte is found by its checksum, and the sentence names the file', async () => {
  const files = { path: 'entities-0000.ndjson', sha256: '0'.repeat(64), rows: 1 };

  const problem = await failureOf(await bundleOf(sound, { files: [files] }));

  expect(problem).toEqual({
    code: 'checksum',
    message:
      'sample.zip is damaged: entities-0000.ndjson does not have the checksum that its manifest lists.',
    values: ['sample.zip', 'entities-0000.ndjson'],
    file: 'entities-0000.ndjson',
  });
});

test('cut short anywhere, a bundle is refused, and no exception leaves', async () => {
  const whole = await bundleBytes(info, sampleRows(20));

  for (let length = 0; length < whole.length; length += 37) {
    expect((await readAll(whole.slice(0, length))).ok).toBe(false);
  }
});

test('a byte changed anywhere gives a failure, a listed problem or the same rows, and no exception', async () => {
  const whole = await bundleBytes(info, sampleRows(20));
  const rows = await readAll(whole);

  for (let at = 0; at < whole.length; at += 11) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const read = await readAll(changed);
    if (read.ok) expect(read).toEqual(rows);
  }
});

/** Text that does not compress. */
function noise(length: number): string {
  let text = '';
  for (let seed = 1; text.length < length; ) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    text += seed.toString(36);
  }
  return text.slice(0, length);
}
