import { expect, test } from 'vitest';
import { createZipWriter, DEFLATE_HERE, type Deflater } from '../../utils/bundle/zip-writer.ts';

const FILES = ['a', 'b', 'c', 'd', 'e'];

async function zipped(deflater: Deflater): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = createZipWriter((bytes) => void parts.push(bytes), deflater);
  for (const name of FILES) await zip.add(name, new TextEncoder().encode(name.repeat(999)));
  await zip.finish();
  return new Uint8Array(Buffer.concat(parts));
}

test('files that are deflated at once stand in the order in which they were asked for', async () => {
  let asked = 0;
  // The later, the sooner it is done.
  const reversed: Deflater = {
    ahead: 3,
    deflate: (content) =>
      new Promise((done) => {
        setTimeout(() => done(DEFLATE_HERE.deflate(content)), 10 * (FILES.length - asked++));
      }),
  };

  expect(await zipped(reversed)).toEqual(await zipped(DEFLATE_HERE));
});

test('a file that cannot be deflated fails the zip, and no later than at its end', async () => {
  const failing: Deflater = { ahead: 3, deflate: () => Promise.reject(new Error('no memory')) };

  await expect(zipped(failing)).rejects.toThrow('no memory');
});
