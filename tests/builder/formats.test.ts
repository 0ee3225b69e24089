import { expect, test } from 'vitest';
import { linesOf } from '../../utils/builder/lines.ts';
import { entriesOf, fileOf, itemsOf, messagesOf } from './source-of.ts';

test.each([
  [
    'plain text',
    'Zembla plans a canal\n\nThe minister said so.',
    { type: 'document', markup: 'text', source: 'input' },
  ],
  ['a page', '<!DOCTYPE html><title>Canal</title>', { type: 'document', markup: 'html' }],
  ['a page after a comment', '<!-- saved -->\n<html></html>', { type: 'document', markup: 'html' }],
  ['JSON Lines', '{"type":"document","id":"a","text":"x"}', { type: 'document', source: 'a' }],
  ['CSV', 'id,text,type\na,x,statement\n', { type: 'statement', source: 'a' }],
  [
    'CSV with semicolons and a byte order mark',
    '\ufeffid;type;text\na;statement;x\n',
    { type: 'statement', source: 'a' },
  ],
  ['text that begins with a quote', '“{quoted}” he said', { type: 'document', markup: 'text' }],
])('%s is told by its content', async (_, content, item) => {
  expect(await itemsOf(content)).toMatchObject([item]);
});

const cyrillic = (text: string): number[] =>
  [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x410 ? code : code - 0x410 + 0xc0;
  });

test('a page is read in the encoding that it declares', async () => {
  const page = '<!doctype html><html><head><meta charset="windows-1251"></head><body>Канал</body></html>';

  expect(await itemsOf(new Uint8Array(cyrillic(page)))).toMatchObject([{ content: page }]);
});

test('rows that hold such a page are in the encoding of their own file', async () => {
  const html = '<html><head><meta charset="windows-1251"></head><body>Канал</body></html>';

  expect(await itemsOf(`${JSON.stringify({ type: 'document', id: 'a', html })}\n`)).toMatchObject([
    { content: html },
  ]);
});

test.each([
  ['little', [0xff, 0xfe], true],
  ['big', [0xfe, 0xff], false],
])('a table in UTF-16, %s end first, is read', async (_, mark, little) => {
  const text = 'id\ttype\ttext\na\tstatement\tКанал\n';
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, at) => void bytes.setUint16(2 * at, letter.charCodeAt(0), little));

  expect(await itemsOf(new Uint8Array([...mark, ...new Uint8Array(bytes.buffer)]))).toMatchObject([
    { source: 'a', text: 'Канал' },
  ]);
});

test('text in an encoding that nothing tells is said to be none, not read as noise', async () => {
  expect(await messagesOf(new Uint8Array(cyrillic('Канал буде готовий до кінця року')))).toEqual([
    'input: the file is not text in UTF-8.',
  ]);
});

test('CSV cells may be quoted, and hold breaks, quotes and separators', async () => {
  const csv =
    'id,type,text,speaker,role,authors\r\na,statement,"One, ""two""\nthree",Vendal Orsik,Minister,A; B\r\n';

  expect(await itemsOf(csv)).toMatchObject([
    {
      text: 'One, "two"\nthree',
      speaker: { name: 'Vendal Orsik', role: 'Minister' },
      meta: { authors: ['A', 'B'] },
    },
  ]);
});

test('a CSV quote that never closes is named by the line that it opens on', async () => {
  const csv = 'id,type,text\na,statement,x\nb,statement,"y\nc,statement,z\n';

  expect((await itemsOf(csv)).map(({ source }) => source)).toEqual(['a', 'c']);
  expect(await messagesOf(csv)).toEqual(['input, line 3: a quote that opens here does not close.']);
});

test('a CSV row with more cells than the header is named', async () => {
  expect(await messagesOf('id,type,text\na,statement,x,y\n')).toEqual([
    'input, line 2: the row has 4 cells, and the header 3.',
  ]);
});

test.each([
  ['an empty file', '', 'input: the file is empty.'],
  ['blank lines', '\n\n\n', 'input: the file is empty.'],
  ['a file of bytes', 'ab\u0003\u0004\u0000\u0000', 'input: the file is not text.'],
])('%s is no article', async (_, content, message) => {
  expect(await entriesOf(content)).toMatchObject([{ item: null, warnings: [{ message }] }]);
});

test('lines keep their numbers over blank ones, either break, and characters cut by a piece of the file', async () => {
  const read = [];
  for await (const line of linesOf(fileOf('Один\r\n\nТри', {}, 1).open())) read.push(line);

  expect(read).toEqual([
    { number: 1, text: 'Один' },
    { number: 2, text: '' },
    { number: 3, text: 'Три' },
  ]);
});

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer),
  ]);

test.each([
  ['in one piece', `a\n${'x'.repeat(50)}\nb\nc`, 100, ['b', 'c']],
  ['byte by byte', `a\n${'x'.repeat(50)}\nb\nc`, 1, ['b', 'c']],
  ['where a letter of two bytes is cut', `a\n${'ж'.repeat(50)}\nb\nc`, 3, ['b', 'c']],
  [
    'in UTF-16, with letters that have the byte of a break',
    utf16(`a\n${'ਅ'.repeat(50)}\nb\nc`),
    5,
    ['b', 'c'],
  ],
  ['where only a break is behind it', `a\n${'x'.repeat(50)}\n`, 7, []],
  ['where nothing is behind it', `a\n${'x'.repeat(50)}`, 7, []],
])('a line over the limit is told once and passed over, %s', async (_, content, piece, behind) => {
  const read = [];
  for await (const line of linesOf(fileOf(content, {}, piece).open(), 20)) read.push(line);

  expect(read).toEqual(['a', null, ...behind].map((text, at) => ({ number: at + 1, text })));
});

test('lines end as the first of them does: with a carriage return, as in tables from an old Macintosh, too', async () => {
  const table =
    'id,text,speaker\r1,Sylvania will pay for the canal,Bela Trentino\r2,"Not\nso",Irma Hentzau\r';

  expect(await itemsOf(table, 'statement')).toMatchObject([
    { source: '1', text: 'Sylvania will pay for the canal' },
    { source: '2' },
  ]);
});

test('a line over the limit is told before the rest of it is there', async () => {
  let asked = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked++;
      controller.enqueue(new TextEncoder().encode('xxxxxxxxxx'));
    },
  });

  const lines = linesOf(endless, 20);

  expect(await lines.next()).toEqual({ done: false, value: { number: 1, text: null } });
  expect(asked).toBeLessThan(6);
  await lines.return(undefined);
});

test('a page that begins with many comments, or with much in one piece, is told as fast as another', async () => {
  const many = `${'<!-- a --> '.repeat(300)}<!doctype html><p>One</p>${'<!-- b -->'.repeat(100_000)}`;

  expect(await itemsOf(many)).toMatchObject([{ markup: 'html' }]);
  expect(await itemsOf(`${'<!-- a --> '.repeat(300)}<other>`)).toMatchObject([{ markup: 'text' }]);
});
