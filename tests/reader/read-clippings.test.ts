import { expect, test } from 'vitest';
import type { Moment } from '../../utils/reader/clipping.ts';
import { type ImportedClippings, readClippings } from '../../utils/reader/read-clippings.ts';
import { exported } from './exported.ts';
import { clipping, got } from './made-clipping.ts';

const world = { now: '2026-04-01T00:00:00.000Z' as Moment, newId: () => 'new' };
const read = (content: unknown): ReturnType<typeof readClippings> =>
  readClippings(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
    'file.json',
    world,
  );

test('our own JSON is read back without loss', async () => {
  const all = [clipping('c1'), clipping('c2', { note: '=1\n---', colour: null, claim: null, speaker: null })];

  const { clippings, leftOut } = await got(readClippings(await exported('json', all), 'file.json', world));

  expect(clippings).toEqual(all);
  expect(leftOut).toBe(0);
});

test('W3C annotations that we wrote come back with words, page, note, tags and colour', async () => {
  const made = clipping('c1');

  const { clippings } = await got(
    readClippings(await exported('web-annotation', [made]), 'file.jsonld', world),
  );

  expect(clippings).toMatchObject([
    {
      id: 'new',
      kind: 'selection',
      quote: { ...made.quote, speech: null },
      article: { ...made.article, origin: { title: 'import', url: 'import' } },
      note: made.note,
      tags: made.tags,
      colour: 'yellow',
      created: made.created,
      accessed: made.accessed,
    },
  ]);
});

test.each([
  [
    'a single one',
    {
      type: 'Annotation',
      target: {
        source: 'https://a.example/x?utm_source=y',
        selector: { type: 'TextQuoteSelector', exact: 'A dam.' },
      },
      bodyValue: 'mine',
    },
  ],
  [
    'a list',
    [
      {
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'mine' },
        target: [
          {
            source: { id: 'https://a.example/x' },
            selector: [{ type: ['TextQuoteSelector'], exact: 'A dam.' }],
          },
        ],
      },
    ],
  ],
  [
    'a collection',
    {
      type: 'AnnotationCollection',
      first: {
        items: [
          {
            body: 'mine',
            target: {
              source: 'https://a.example/x',
              selector: { type: 'TextQuoteSelector', exact: 'A dam.' },
            },
          },
        ],
      },
    },
  ],
])('annotations of other programs are read: %s', async (_, content) => {
  const { clippings } = await got(read(content));

  expect(clippings).toMatchObject([
    { quote: { exact: 'A dam.' }, article: { url: 'https://a.example/x' }, note: 'mine' },
  ]);
});

test.each([
  ['text', 'not json', 'not-json'],
  ['a number', 5, 'no-clippings'],
  ['a bundle’s manifest', { format: 1, id: 'x' }, 'no-clippings'],
  ['a newer version', { kind: 'on-record-clippings', format: 2, clippings: [] }, 'newer-clippings'],
  [
    'a key that reaches a prototype',
    '{"kind":"on-record-clippings","__proto__":{"x":1},"clippings":[]}',
    'prototype-key',
  ],
  ['too many', { items: Array.from({ length: 50_001 }, () => 0) }, 'too-many-clippings'],
])('%s is refused in one sentence', async (_, content, code) => {
  expect(await read(content)).toMatchObject({ ok: false, error: { code } });
});

test.each([
  [
    'a link that runs',
    { article: { ...clipping('x').article, url: 'javascript:alert(1)' } },
    'article.url',
    'not-address',
  ],
  ['a note of more than a megabyte', { note: 'x'.repeat(1_048_577) }, 'note', 'too-long'],
  ['10,000 tags on one clipping', { tags: Array.from({ length: 10_000 }, String) }, 'tags', 'too-many'],
  [
    'a span outside of the words',
    { quote: { ...clipping('x').quote, said: [[0, 999]] } },
    'quote',
    'outside-context',
  ],
  ['a colour of its own', { colour: 'url(x)' }, 'colour', 'not-one-of'],
  ['no date', { created: 'yesterday' }, 'created', 'not-date'],
])('what is wrong with one clipping is said, and the others are read: %s', async (_, change, field, code) => {
  const result = await read({
    kind: 'on-record-clippings',
    format: 1,
    clippings: [clipping('good'), { ...clipping('bad'), ...change }],
  });

  const { clippings, problems, leftOut }: ImportedClippings = await got(Promise.resolve(result));
  expect(clippings.map(({ id }) => id)).toEqual(['good']);
  expect(leftOut).toBe(1);
  expect(problems).toMatchObject([{ code, field, line: 2 }]);
});

test('annotations without words, or of other things, are left out and counted', async () => {
  const { leftOut, clippings } = await got(read([{}, null, 7, 'x', { target: 'https://a.example/' }]));

  expect([clippings.length, leftOut]).toEqual([0, 5]);
});
