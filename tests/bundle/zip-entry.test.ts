import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createRoom } from '../../utils/bundle/room.ts';
import type { ZipEntry } from '../../utils/bundle/zip-directory.ts';
import { readZipEntry } from '../../utils/bundle/zip-entry.ts';
import { packedSpaces } from './raw-zip.ts';

const MEGABYTE = 1024 ** 2;
const LOCAL_HEADER = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(26)]);

/** A file that lies at the beginning of a zip. */
function laid(packed: Uint8Array, size: number): { source: Blob; entry: ZipEntry } {
  return {
    source: new Blob([LOCAL_HEADER, new Uint8Array(packed)]),
    entry: { path: 'rows.ndjson', method: 'deflated', packed: packed.length, size, offset: 0 },
  };
}

test('bytes come out as they went in, also those that do not shrink', async () => {
  const noise = crypto.getRandomValues(new Uint8Array(40_000));
  for (const content of [new TextEncoder().encode('{}\n'.repeat(9_000)), noise, new Uint8Array()]) {
    const { source, entry } = laid(deflateRawSync(content), content.length);
    const read = await readZipEntry(source, entry, 'a.zip');
    expect(read.ok && Buffer.compare(read.value, content)).toBe(0);
  }
});

test('what unpacks to more than it says is refused on the way, again and again, and nothing else ends', async () => {
  const { source, entry } = laid(packedSpaces(512 * MEGABYTE), MEGABYTE);
  const before = process.memoryUsage().arrayBuffers;
  for (let round = 0; round < 6; round++) {
    const read = await readZipEntry(source, entry, 'a.zip');
    expect(read).toMatchObject({ ok: false, error: { code: 'cannot-unpack', file: 'rows.ndjson' } });
  }
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
});

test('a file that says it is far smaller than its packed bytes is not read at all', async () => {
  const { source, entry } = laid(packedSpaces(4_096 * MEGABYTE), MEGABYTE);
  let reads = 0;
  const watched = {
    slice: (start: number, end: number) => {
      reads++;
      return source.slice(start, end);
    },
  } as unknown as Blob;
  expect(await readZipEntry(watched, entry, 'a.zip')).toMatchObject({ ok: false });
  expect(reads).toBe(0);
});

test('what unpacks to less than it says is refused', async () => {
  const { source, entry } = laid(deflateRawSync(Buffer.from('{}\n')), 4);
  expect(await readZipEntry(source, entry, 'a.zip')).toMatchObject({ ok: false });
});

test('files that are read one after the other lie in the same memory, each as long as it is', async () => {
  const room = createRoom();
  const memory = new Set<ArrayBufferLike>();
  for (const text of ['{"long": "enough for the others"}\n', '{}\n', '[]\n']) {
    const { source, entry } = laid(deflateRawSync(Buffer.from(text)), text.length);
    const read = await readZipEntry(source, entry, 'a.zip', room);
    expect(read.ok && Buffer.from(read.value).toString()).toBe(text);
    if (read.ok) memory.add(read.value.buffer);
  }
  expect(memory.size).toBe(1);
});
