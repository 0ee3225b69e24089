import { expect, test } from 'vitest';
import { itemsOf, messagesOf } from './source-of.ts';

const json = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

test('a statement row gives its text, speaker, date and where it stood', async () => {
  const row = {
    type: 'statement',
    id: 7,
    text: 'The canal is open.',
    speaker: { name: 'Vendal Orsik', role: 'Minister of Canals', country: 'Zembla' },
    said: '2026-03-12T08:00:00Z',
    url: 'https://news.example/7',
  };

  expect(await itemsOf(json(row))).toMatchObject([
    {
      type: 'statement',
      source: '7',
      text: 'The canal is open.',
      speaker: { name: 'Vendal Orsik', role: 'Minister of Canals', institution: null, country: 'Zembla' },
      said: '2026-03-12',
      meta: { url: 'https://news.example/7', outlet: null },
    },
  ]);
});

test('a speaker may be a name alone', async () => {
  const row = { type: 'statement', id: 'a', text: 'Yes.', speaker: 'Vendal Orsik' };

  expect(await itemsOf(json(row))).toMatchObject([{ speaker: { name: 'Vendal Orsik', role: null } }]);
});

test.each([
  [{ text: 'x' }, 'text', { content: 'x', markup: 'text' }],
  [{ html: '<p>x</p>' }, 'html', { content: '<p>x</p>', markup: 'html' }],
])('a document row has text or html', async (content, _, item) => {
  expect(await itemsOf(json({ type: 'document', id: 'a', ...content }))).toMatchObject([item]);
});

test('one type for all rows can be given from outside, and a row’s own comes before it', async () => {
  const rows = json({ id: 'a', text: 'x' }, { type: 'document', id: 'b', text: 'y' });

  expect((await itemsOf(rows, 'statement')).map(({ type }) => type)).toEqual(['statement', 'document']);
});

test('a row without a type is told by its columns, and what is empty in one row counts too', async () => {
  const statements = json(
    { Who: 'Vendal Orsik', quote: 'The canal is open.', date: '2026-03-12', link: 'https://news.example/7' },
    { Who: '', quote: 'It was open before.', headline: 'A canal' },
  );
  const article = json({ headline: 'A canal', text: 'It opened.', link: 'https://news.example/8' });

  expect(await itemsOf(statements)).toMatchObject([
    { type: 'statement', text: 'The canal is open.', speaker: { name: 'Vendal Orsik' } },
    { type: 'statement', text: 'It was open before.', speaker: null },
  ]);
  expect(await itemsOf(article)).toMatchObject([{ type: 'document', content: 'It opened.' }]);
});

test('a type that is there, though empty, is not guessed', async () => {
  expect(await messagesOf(json({ type: '', who: 'Vendal Orsik', quote: 'Yes.' }))).toEqual([
    expect.stringContaining('the row has no type'),
  ]);
});

test.each([
  [
    'no type',
    { id: 'a', text: 'x' },
    'the row has no type: "document" or "statement" (or give --type for all).',
  ],
  [
    'a type that is mistyped',
    { type: 'statment', id: 'a', text: 'x' },
    'the row is called a “statment”, which is no type: "document" or "statement" (or give --type for all).',
  ],
  [
    'a list',
    [{ type: 'statement' }],
    'the row is no object with a type: "document" or "statement" (or give --type for all).',
  ],
  ['no id', { type: 'statement', text: 'x' }, 'id is missing.'],
  ['no text', { type: 'statement', id: 'a' }, 'text is missing.'],
  ['empty text', { type: 'statement', id: 'a', text: ' ' }, 'text is empty.'],
  ['text of another type', { type: 'statement', id: 'a', text: 7 }, 'text is not a string.'],
  [
    'a speaker of another type',
    { type: 'statement', id: 'a', text: 'x', speaker: 7 },
    'speaker is neither a name nor an object with a name.',
  ],
  ['a document without content', { type: 'document', id: 'a' }, 'a document needs text or html.'],
])('%s is an error with file and line', async (_, row, what) => {
  expect(await messagesOf(json({ type: 'document', id: 'ok', text: 'x' }, row))).toEqual([
    `input, line 2: ${what}`,
  ]);
});

test.each([
  [
    'a date that is none',
    { said: 'last Tuesday' },
    'said is not a date such as 2026-03-12, and is taken as undated.',
  ],
  [
    'a day that is not in the calendar',
    { said: '2026-02-30' },
    'said is not a date such as 2026-03-12, and is taken as undated.',
  ],
  [
    'a script for an address',
    { url: 'javascript:alert(1)' },
    'url is not an http or https address, and is left out.',
  ],
])('%s is left out with a warning, and the row stays', async (_, change, what) => {
  const rows = json({ type: 'statement', id: 'a', text: 'x', ...change });

  expect(await messagesOf(rows)).toEqual([`input, line 1: ${what}`]);
  expect(await itemsOf(rows)).toMatchObject([{ said: null, meta: { url: null } }]);
});

test('a broken line is named, and the lines around it are read', async () => {
  const rows = `${json({ type: 'document', id: 'a', text: 'x' })}{"id": \n\n${json({ type: 'document', id: 'b', text: 'y' })}`;

  expect((await itemsOf(rows)).map(({ source }) => source)).toEqual(['a', 'b']);
  expect(await messagesOf(rows)).toEqual(['input, line 2: this is not valid JSON.']);
});

test('half a surrogate pair becomes a replacement character, since UTF-8 has no place for it', async () => {
  expect(await itemsOf('{"type":"document","id":"a","text":"\\ud83d!"}')).toMatchObject([
    { content: '\ufffd!' },
  ]);
});
