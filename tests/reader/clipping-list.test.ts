import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../utils/model.ts';
import type { Clipping } from '../../utils/reader/clipping.ts';
import { createClippingIndex } from '../../utils/reader/clipping-index.ts';
import { type ClippingPage, type ClippingQuery, EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { storedOf } from '../../utils/reader/stored-clipping.ts';
import { ARTICLE, clipping, MINISTRY, saying, TOLVANE } from './made-clipping.ts';

const moment = (day: string): Clipping['created'] => `${day}T09:00:00.000Z` as Clipping['created'];

const dam: Clipping = clipping('dam', { created: moment('2026-03-01'), changed: moment('2026-03-09') });
const gate: Clipping = {
  ...clipping('gate', {
    speaker: { ...TOLVANE, name: 'Rufus Firefly', refs: [] },
    institution: null,
    article: {
      ...ARTICLE,
      outlet: 'Sylvania Today',
      title: 'Gates',
      url: 'https://today.example/g',
      published: null,
    },
    tags: ['Éclairs'],
    colour: null,
    kind: 'selection',
    note: 'see the annex',
    created: moment('2026-03-02'),
  }),
  quote: saying('Shut the gate before the flood comes.').quote,
};
const lost: Clipping = clipping('lost', {
  speaker: null,
  institution: MINISTRY,
  article: { ...ARTICLE, published: '2024-01' as IsoDate },
  tags: [],
  created: moment('2026-03-03'),
});
const gone: Clipping = clipping('gone', { deleted: moment('2026-03-04') });

function list(
  change: Partial<ClippingQuery> = {},
  filter: Partial<ClippingQuery['filter']> = {},
): ClippingPage {
  const index = createClippingIndex();
  index.put([dam, gate, lost, gone].map(storedOf));
  return index.list({ ...EVERY_CLIPPING, ...change, filter: { ...EVERY_CLIPPING.filter, ...filter } });
}

const ids = ({ rows }: ClippingPage): readonly string[] => rows.map(({ id }) => id);

test.each([
  ['nothing', '', ['lost', 'gate', 'dam']],
  ['a word of the quote', 'flood', ['gate']],
  ['the beginning of a word', 'flo', ['gate']],
  ['the end of a word', 'lood', []],
  ['words of several fields', 'gate firefly annex', ['gate']],
  ['a tag, without its accents', 'eclairs', ['gate']],
  ['a title', 'counts', ['lost', 'dam']],
  ['an office', 'minister', ['gate', 'dam']],
  ['a phrase', '"the gate before"', ['gate']],
  ['a phrase that is not there', '"gate the"', []],
  ['marks alone', '“ ” — !', ['lost', 'gate', 'dam']],
])('%s is searched', (_, text, expected) => {
  expect(ids(list({ text }))).toEqual(expected);
});

test.each([
  ['an official', { officials: ['person:rufus firefly'] }, ['gate']],
  ['an institution', { institutions: ['organisation:ministry of rivers of freedonia'] }, ['lost', 'dam']],
  ['an outlet', { outlets: ['sylvania today'] }, ['gate']],
  ['two outlets', { outlets: ['sylvania today', 'the freedonia herald'] }, ['lost', 'gate', 'dam']],
  ['two tags, both there', { tags: ['rivers', 'budget'] }, ['dam']],
  ['two tags, one there', { tags: ['rivers', 'eclairs'] }, []],
  ['a colour', { colours: ['yellow'] }, ['lost', 'dam']],
  ['a kind', { kinds: ['selection'] }, ['gate']],
  ['a page', { url: 'https://today.example/g' }, ['gate']],
  ['a first day of publication', { from: '2025' }, ['dam']],
  ['a last month of publication', { to: '2024-01' }, ['lost']],
  ['a day within the month that an article is dated by', { from: '2024-01-15', to: '2024-01-20' }, ['lost']],
  ['a day of clipping', { dated: 'clipped', from: '2026-03-02', to: '2026-03-02' }, ['gate']],
  ['the trash', { trash: true }, ['gone']],
] as readonly (readonly [string, Partial<ClippingQuery['filter']>, readonly string[]])[])(
  '%s filters',
  (_, filter, expected) => {
    expect(ids(list({}, filter))).toEqual(expected);
  },
);

test.each([
  ['newest', ['lost', 'gate', 'dam']],
  ['oldest', ['dam', 'gate', 'lost']],
  ['changed', ['dam', 'lost', 'gate']],
  ['published', ['dam', 'lost', 'gate']],
  ['speaker', ['lost', 'dam', 'gate']],
  ['outlet', ['gate', 'lost', 'dam']],
  ['title', ['lost', 'dam', 'gate']],
] as const)('sorted by %s', (sort, expected) => {
  // Of two that are alike the newer is first, and what has no date comes last.
  expect(ids(list({ sort }))).toEqual(expected);
});

test('grouped by tag, a clipping stands under each of its tags, and what has none comes last', () => {
  const { runs, total, clippings } = list({ group: 'tag' });

  expect(runs).toEqual([
    { key: 'budget', label: 'budget', start: 0, count: 1 },
    { key: 'eclairs', label: 'Éclairs', start: 1, count: 1 },
    { key: 'rivers', label: 'rivers', start: 2, count: 1 },
    { key: '', label: null, start: 3, count: 1 },
  ]);
  expect([total, clippings]).toEqual([4, 3]);
});

test('grouped by day, the newest day is first; by nothing, all is one run', () => {
  expect(list({ group: 'day' }).runs.map(({ key }) => key)).toEqual([
    '2026-03-03',
    '2026-03-02',
    '2026-03-01',
  ]);
  expect(list().runs).toEqual([{ key: '', label: null, start: 0, count: 3 }]);
});

test('what is found is counted by what it has, and a page of it can be asked for', () => {
  const page = list({ offset: 1, limit: 1 });

  expect(ids(page)).toEqual(['gate']);
  expect(page.facets.outlets).toEqual([
    { key: 'the freedonia herald', label: 'The Freedonia Herald', count: 2 },
    { key: 'sylvania today', label: 'Sylvania Today', count: 1 },
  ]);
  expect(page.facets.tags.map(({ label }) => label)).toEqual(['budget', 'Éclairs', 'rivers']);
});

test('10,000 different tags are counted as any number of them', () => {
  const index = createClippingIndex();
  index.put(
    Array.from({ length: 100 }, (_, row) =>
      storedOf(
        clipping(`c${row}`, { tags: Array.from({ length: 100 }, (_, at) => `tag ${row * 100 + at}`) }),
        row + 1,
      ),
    ),
  );

  expect(index.list(EVERY_CLIPPING).facets.tags).toHaveLength(10_000);
  expect(index.list({ ...EVERY_CLIPPING, text: '"tag 4242"' }).total).toBe(1);
});

test('whatever was asked before, a question is answered as if it were the first', () => {
  const typed = [
    '',
    's',
    'sh',
    'shut',
    'shut ga',
    'shut',
    '"shut the',
    '"shut the gate" annex',
    'flood',
    'ood',
  ];
  const queries = typed.flatMap((text) =>
    (['newest', 'title'] as const).flatMap((sort) =>
      [false, true].map((trash) => ({
        ...EVERY_CLIPPING,
        text,
        sort,
        filter: { ...EVERY_CLIPPING.filter, trash },
      })),
    ),
  );
  const index = createClippingIndex();
  index.put([dam, gate, lost, gone].map(storedOf));

  fc.assert(
    fc.property(fc.array(fc.constantFrom(...queries), { maxLength: 12 }), (asked) => {
      for (const query of asked) expect(index.list(query)).toEqual(list(query, query.filter));
    }),
  );
});

test('a clipping that was changed is found by its new words at once, though the question is the same', () => {
  const index = createClippingIndex();
  index.put([dam, gate].map(storedOf));
  const annex = { ...EVERY_CLIPPING, text: 'annex' };
  expect(ids(index.list(annex))).toEqual(['gate']);

  index.put([storedOf({ ...dam, note: 'see the annex too' }, 2)]);
  index.keepOnly(['dam', 'gate'], 2);

  expect(ids(index.list(annex))).toEqual(['gate', 'dam']);
});

test('what is prepared in steps finds the same as what was not', () => {
  const many = Array.from({ length: 450 }, (_, at) => ({ ...gate, id: `gate ${at}` as Clipping['id'] }));
  const index = createClippingIndex();
  index.put(many.map(storedOf));

  expect([...index.prepare()]).toHaveLength(2);

  expect(index.list({ ...EVERY_CLIPPING, text: 'flood annex' }).total).toBe(450);
});
