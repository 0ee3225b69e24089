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

test('a line over the limit is passed over without being kept', async () => {
  const read = [];
  for await (const line of linesOf(fileOf(`a\n${'x'.repeat(50)}\nb`).open(), 20)) read.push(line.text);

  expect(read).toEqual(['a', null, 'b']);
});

test('a page that begins with many comments, or with much in one piece, is told as fast as another', async () => {
  const many = `${'<!-- a --> '.repeat(300)}<!doctype html><p>One</p>${'<!-- b -->'.repeat(100_000)}`;

  expect(await itemsOf(many)).toMatchObject([{ markup: 'html' }]);
  expect(await itemsOf(`${'<!-- a --> '.repeat(300)}<other>`)).toMatchObject([{ markup: 'text' }]);
});
