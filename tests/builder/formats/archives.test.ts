import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { itemsOf, messagesOf } from '../source-of.ts';

const encoder = new TextEncoder();
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

function record(
  uri: string,
  body: Uint8Array,
  headers = 'Content-Type: text/html; charset=utf-8',
): Uint8Array {
  const http = joined(encoder.encode(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), body);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nContent-Length: ${http.length}\r\n\r\n`;
  return joined(encoder.encode(head), http, encoder.encode('\r\n\r\n'));
}

const page = (text: string): Uint8Array =>
  encoder.encode(`<!doctype html><title>${text}</title><p>${text}</p>`);
const info = encoder.encode('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n');
const picture = record('https://a.example/p.png', new Uint8Array([1, 2]), 'Content-Type: image/png');

test('a web archive gives its pages with their addresses, and passes over the rest', async () => {
  const archive = joined(
    info,
    record('https://a.example/1', page('Один')),
    picture,
    record('https://a.example/2', page('Two')),
  );

  expect(await itemsOf(archive)).toMatchObject([
    { type: 'document', markup: 'html', source: 'https://a.example/1', meta: { url: 'https://a.example/1' } },
    { content: new TextDecoder().decode(page('Two')) },
  ]);
  expect(await messagesOf(archive)).toEqual([]);
});

test('a packed archive, each record a member, gives the same', async () => {
  const archive = joined(...[info, record('https://a.example/1', page('One'))].map((part) => gzipSync(part)));

  expect(await itemsOf(archive)).toMatchObject([{ source: 'https://a.example/1' }]);
});

test('bodies in chunks and packed bodies are unpacked', async () => {
  const body = page('Chunks');
  const half = Math.floor(body.length / 2);
  const chunks = joined(
    ...[body.subarray(0, half), body.subarray(half)].flatMap((part) => [
      encoder.encode(`${part.length.toString(16)}\r\n`),
      part,
      encoder.encode('\r\n'),
    ]),
    encoder.encode('0\r\n\r\n'),
  );
  const html = 'Content-Type: text/html';
  const archive = joined(
    record('https://a.example/1', chunks, `${html}\r\nTransfer-Encoding: chunked`),
    record('https://a.example/2', gzipSync(page('Packed')), `${html}\r\nContent-Encoding: gzip`),
  );

  expect(await itemsOf(archive)).toMatchObject([
    { content: new TextDecoder().decode(body) },
    { content: new TextDecoder().decode(page('Packed')) },
  ]);
});

test('a broken member is named, and the records behind it are read', async () => {
  const members = ['One', 'Two', 'Three'].map((text) =>
    gzipSync(record(`https://a.example/${text}`, page(text))),
  );
  const broken = members[1]?.slice() ?? new Uint8Array();
  broken.fill(0xff, 12, 60);
  const archive = joined(members[0] ?? broken, broken, members[2] ?? broken);

  expect((await itemsOf(archive)).map(({ source }) => source)).toEqual([
    'https://a.example/One',
    'https://a.example/Three',
  ]);
  expect((await messagesOf(archive))[0]).toMatch(/record 2 (?:cannot be unpacked|is cut short)/);
});

test('an archive that is cut short is named, and what is whole is read', async () => {
  const archive = joined(
    record('https://a.example/1', page('One')),
    record('https://a.example/2', page('Two')).slice(0, -30),
  );

  expect((await itemsOf(archive)).map(({ source }) => source)).toEqual(['https://a.example/1']);
  expect(await messagesOf(archive)).toEqual(['input: record 2 is cut short.']);
});

test('any file may be packed with gzip', async () => {
  const rows = encoder.encode('{"type":"statement","id":"a","text":"x"}\n');

  expect(await itemsOf(gzipSync(rows))).toMatchObject([{ source: 'a' }]);
});

test('a file that is packed and broken is named', async () => {
  const broken = gzipSync(encoder.encode('Words of an article that nobody can read any more.'.repeat(9)));
  broken.fill(0xff, 10, 40);

  expect(await messagesOf(broken)).toEqual(['input: the file cannot be unpacked.']);
});

test.each([
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'input: this is a PDF: save its text.'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'input: this is a picture.'],
  [
    'XML of another kind',
    '<?xml version="1.0"?><svg xmlns="x"/>',
    'input: this is XML of a kind that is not known (its root is svg).',
  ],
  [
    'a zip that is no bundle',
    new Uint8Array([0x50, 0x4b, 3, 4, 0]),
    'input is not a bundle: it is no zip file, or it is cut short.',
  ],
])('%s is named as what it is', async (_, content, message) => {
  expect(await messagesOf(content)).toEqual([message]);
});
