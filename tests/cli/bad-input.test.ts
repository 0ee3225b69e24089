import { closeSync, ftruncateSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const good = jsonLines({ type: 'statement', id: 'good', text: 'We will dig 40 km of canals.' });

/** Builds a folder with one good file and others, twice: as it is, and with `--strict`. */
async function built(
  files: Readonly<Record<string, string | Uint8Array>>,
  change?: (folder: string) => void,
) {
  const folder = folderOf({ 'in/good.jsonl': good, ...files });
  change?.(folder);
  const args = ['build', join(folder, 'in'), '-o', join(folder, 'out.zip')];
  const ran = await run(args);
  const complaints = ran.complaints.map((line) => line.replaceAll(folder, ''));
  return { ...ran, complaints, strict: (await run([...args, '--strict'])).status };
}

const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x410 ? code : code - 0x410 + 0xc0;
  });
const brokenMember = gzipSync(new TextEncoder().encode('WARC/1.0\r\nContent-Length: 9\r\n\r\n'.repeat(9)));
brokenMember.fill(0xff, 10, 30);

test.each([
  ['an unknown format', { 'in/x.pdf': '%PDF-1.7\n' }, '/in/x.pdf: this is a PDF: save its text.'],
  [
    'a broken archive member',
    { 'in/x.warc.gz': brokenMember },
    '/in/x.warc.gz: the file cannot be unpacked.',
  ],
  [
    'a mislabelled charset',
    {
      'in/x.html': windows1251(
        '<!doctype html><meta charset="utf-8"><title>Канал</title><p>Канал буде готовий до кінця року.</p>',
      ),
    },
    '/in/x.html: the page is not in the encoding that it declares.',
  ],
  [
    'a feed with bad XML',
    { 'in/x.xml': '<?xml version="1.0"?>\n<rss><channel><item></rss>' },
    '/in/x.xml, line 2: the feed is not sound XML (unexpected close tag.)',
  ],
  [
    'XML entity tricks',
    {
      'in/x.xml':
        '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
    },
    '/in/x.xml, line 1: the feed is not sound XML (undefined entity.)',
  ],
  [
    'a CSV with a stray quote',
    { 'in/x.csv': 'id,type,text\na,statement,"x\n' },
    '/in/x.csv, line 2: a quote that opens here does not close.',
  ],
  ['a million empty lines', { 'in/x.txt': '\n'.repeat(1_000_000) }, '/in/x.txt: the file is empty.'],
  [
    'a file of more than an article’s length',
    { 'in/x.txt': 'word '.repeat(3_500_000) },
    '/in/x.txt: the file is too large for one article.',
  ],
])('%s is named and skipped, and what is good is built', async (_, files, message) => {
  const ran = await built(files as Readonly<Record<string, string | Uint8Array>>);

  expect(ran.complaints[0]).toBe(message);
  expect(ran).toMatchObject({ status: 0, strict: 1 });
  expect(ran.answers).toMatchObject([{ items: 1, skipped: 1, counts: { statements: 1 } }]);
});

test('a file of 2 GB that is no text is named at once', async () => {
  const ran = await built({}, (folder) => {
    const file = openSync(join(folder, 'in/x.bin'), 'w');
    ftruncateSync(file, 2 ** 31);
    closeSync(file);
  });

  expect(ran).toMatchObject({ status: 0, strict: 1, answers: [{ items: 1, skipped: 1 }] });
  expect(ran.complaints[0]).toBe('/in/x.bin: the file is not text.');
});

test('links that lead in a circle, or back to a folder that is read, are named and not followed', async () => {
  const ran = await built({}, (folder) => {
    symlinkSync(folder, join(folder, 'in/up'));
    symlinkSync(join(folder, 'in/b'), join(folder, 'in/a'));
    symlinkSync(join(folder, 'in/a'), join(folder, 'in/b'));
  });

  expect(ran).toMatchObject({ status: 0, strict: 1 });
  expect(ran.complaints).toContain('/in/a: its links lead in a circle.');
  expect(ran.complaints).toContain(
    '/in/up/in: this leads to a folder that is read already, and is not followed.',
  );
});

test('a folder that cannot be read is named', async () => {
  const folder = folderOf({ 'good.jsonl': good, 'file.txt': 'x' });
  writeFileSync(join(folder, 'none'), '');

  const ran = await run([
    'build',
    join(folder, 'good.jsonl'),
    join(folder, 'file.txt', 'inside'),
    '-o',
    join(folder, 'out.zip'),
  ]);

  expect(ran.status).toBe(0);
  expect(ran.complaints[0]).toMatch(/inside: it cannot be read \(ENOTDIR\)\.$/);
});

test('a bundle with a broken row gives the others', async () => {
  const folder = folderOf({ 'good.jsonl': good });
  await run(['build', join(folder, 'good.jsonl'), '-o', join(folder, 'a.zip')]);
  const bytes = readFileSync(join(folder, 'a.zip'));
  writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, bytes.length - 40));

  const ran = await run([
    'merge',
    join(folder, 'a.zip'),
    join(folder, 'cut.zip'),
    '-o',
    join(folder, 'b.zip'),
  ]);

  expect(ran).toMatchObject({ status: 0, answers: [{ counts: { statements: 1 }, skipped: 1 }] });
});
