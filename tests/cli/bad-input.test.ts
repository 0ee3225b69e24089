import {
  chmodSync,
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

test('of a file of 2 GB that begins as an article no more is read than an article may have', async () => {
  const ran = await built({ 'in/x.txt': 'Canal opened. '.repeat(500) }, (folder) => {
    const file = openSync(join(folder, 'in/x.txt'), 'r+');
    ftruncateSync(file, 2 ** 31);
    closeSync(file);
  });

  expect(ran).toMatchObject({ status: 0, strict: 1, answers: [{ items: 1, skipped: 1 }] });
  expect(ran.complaints[0]).toBe('/in/x.txt: the file is too large for one article.');
});

test('a broken member in the midst of a web archive costs its own page only', async () => {
  const record = (name: string): Uint8Array => {
    const page = `<html lang="en"><title>${name}</title><article>${`<p>“We dug ${name} with 40 spades,” said Ida Orsik, Minister of Canals of Sylvania, on Monday.</p>`.repeat(4)}</article></html>`;
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
    const length = new TextEncoder().encode(http).length;
    return gzipSync(
      new TextEncoder().encode(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/${name}\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`,
      ),
    );
  };
  const [first, broken, last] = ['one', 'two', 'three'].map(record) as [Uint8Array, Uint8Array, Uint8Array];
  broken.fill(0xff, 40, 80);

  const ran = await built({ 'in/x.warc.gz': Buffer.concat([first, broken, last]) });

  expect(ran).toMatchObject({ status: 0, strict: 1, answers: [{ counts: { documents: 2 } }] });
  expect(ran.complaints[0]).toMatch(/^\/in\/x\.warc\.gz: record 2 /);
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

/** Somebody who has no right to anything: root may read whatever it is forbidden. */
const NOBODY = 65_534;
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a folder and a file that may not be read are named, and what lies beside them is built', async () => {
  const folder = folderOf({ 'in/good.jsonl': good, 'in/shut/x.txt': 'x', 'in/secret.txt': 'x', 'out/x': '' });
  for (const [path, mode] of [
    ['', 0o755],
    ['out', 0o777],
    ['in/shut', 0],
    ['in/secret.txt', 0],
  ] as const)
    chmodSync(join(folder, path), mode);

  const ran = await withoutRights(() =>
    run(['build', join(folder, 'in'), '-o', join(folder, 'out/a.zip'), '--no-cache']),
  );

  expect(ran).toMatchObject({ status: 0, answers: [{ items: 1, skipped: 2 }] });
  expect(ran.complaints.map((line) => line.replace(folder, ''))).toEqual([
    '/in/shut: it may not be read.',
    expect.stringMatching(/^\/in\/secret\.txt: (?:it may not be read|the file could not be read)/),
    'Skipped 2: 2 × unreadable.',
  ]);
});

test('a row that is kept without one of its fields is not counted with what was skipped', async () => {
  const row = { type: 'statement', text: 'We will dig 40 km of canals.', speaker: 'Rufus Firefly' };
  const rows = [{ ...row, id: 1, said: 'soon' }, { ...row, id: 2 }, { id: 3 }];
  const folder = folderOf({ 'rows.jsonl': rows.map((one) => `${JSON.stringify(one)}\n`).join('') });

  const ran = await run(['build', join(folder, 'rows.jsonl'), '-o', join(folder, 'a.zip'), '--no-cache']);

  expect(ran.answers).toMatchObject([{ items: 2, skipped: 1, leftOut: { 'no-type': 1, 'bad-field': 1 } }]);
  expect(ran.complaints.slice(-2)).toEqual([
    'Skipped 1: 1 × no-type.',
    'Kept, but for a field that could not be understood: 1 × bad-field.',
  ]);
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
