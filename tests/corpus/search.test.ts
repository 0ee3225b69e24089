import { beforeAll, describe, expect, test } from 'vitest';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import { NO_FILTER, type SearchRequest, type StatementFilter } from '../../utils/corpus/search-request.ts';
import type { EntityId, IsoDate } from '../../utils/model.ts';
import { articleRow, madeBundle, organisation, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const home = (id: string): never => ({ bundle: 'home', id }) as never;
let corpus: Corpus;

beforeAll(async () => {
  const store = createMemoryStore();
  const rows = {
    entities: [
      person('p1', 'Vera Orlik'),
      person('p2', 'Ivo Hentz'),
      organisation('o1', 'Ministry of Bridges'),
    ],
    documents: [
      articleRow('d1', {
        outlet: 'The Lutha Herald',
        published: '2026-03-09' as IsoDate,
        title: 'Cracks in the Lutha bridge',
        entities: [
          ['p1' as EntityId, 1],
          ['o1' as EntityId, 1],
        ],
      }),
      articleRow('d2', {
        outlet: 'Harbour News',
        published: '2026-03-10' as IsoDate,
        entities: [['p1' as EntityId, 1]],
      }),
      articleRow('d3', { outlet: 'Harbour News', title: 'Bread is dear' }),
    ],
    statements: [
      statement('s1', 'Two piers of the bridge have cracks.', ['p1'], {
        document: 'd1',
        institutions: ['o1' as EntityId],
      }),
      statement('s2', 'The piers, two of them, carry the bridge.', ['p1'], {
        document: 'd2',
        kind: 'indirect',
      }),
      statement('s3', 'A crack is not yet a collapse.', ['p2'], { said: '2025-12-31' }),
      statement('s4', 'Bridges are built to last.', ['p2'], { said: '2025' }),
      statement('s5', 'Bread is dear.', []),
    ],
  };
  await installBundle(store, madeBundle(rows, { id: 'home' }), PLAIN_RULES);
  const abroad = { statements: [statement('t1', 'Two piers stand abroad.', [], { said: '2026-05-01' })] };
  await installBundle(store, madeBundle(abroad, { id: 'abroad' }), PLAIN_RULES);
  corpus = openCorpus(store, PLAIN_RULES);
});

async function ids(request: Partial<SearchRequest>): Promise<string[]> {
  const search = {
    groups: [],
    phrases: [],
    filter: NO_FILTER,
    order: 'newest' as const,
    offset: 0,
    limit: 10,
    ...request,
  };
  return (await corpus.read({ search })).search.hits.map(({ row }) => row.id);
}
const word = (...terms: string[]): { terms: string[]; prefix: null } => ({ terms, prefix: null });

describe('search', () => {
  test.each([
    ['every word must be there', [word('piers'), word('bridge')], ['s2', 's1']],
    ['a word may be filed in several ways', [word('crack', 'cracks')], ['s1', 's3']],
    [
      'a beginning stands for all that begins so',
      [{ terms: ['bridg'], prefix: 'bridg' }],
      ['s2', 's1', 's4'],
    ],
    ['a word that nobody said finds nothing', [word('piers'), word('zeppelin')], []],
    ['no word finds everything, newest first and undated last', [], ['t1', 's2', 's1', 's3', 's4', 's5']],
  ])('%s', async (_, groups, expected) => {
    expect(await ids({ groups })).toEqual(expected);
  });

  test.each<[string, Partial<StatementFilter>, string[]]>([
    ['an official', { officials: [home('p1')] }, ['s2', 's1']],
    ['an institution', { institutions: [home('o1')] }, ['s1']],
    ['an official of another bundle', { officials: [{ bundle: 'abroad', id: 'p1' } as never] }, []],
    ['an outlet, however it is written', { outlets: ['harbour news'] }, ['s2']],
    ['a bundle', { bundles: ['abroad' as never] }, ['t1']],
    ['a first day', { from: '2026-03-10' as IsoDate }, ['t1', 's2']],
    ['a last month', { to: '2026-03' as IsoDate }, ['s2', 's1', 's3', 's4']],
    ['one year', { from: '2025' as IsoDate, to: '2025' as IsoDate }, ['s3', 's4']],
    ['a kind of speech', { kinds: ['indirect'] }, ['s2']],
    ['two of them at once', { officials: [home('p1')], kinds: ['direct'] }, ['s1']],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await ids({ filter: { ...NO_FILTER, ...filter } })).toEqual(expected);
  });

  test('finds a phrase only where it stands, and says that it may not have looked everywhere', async () => {
    const groups = [word('two'), word('piers')];
    expect(await ids({ groups, phrases: ['two piers'] })).toEqual(['t1', 's1']);
    const { search } = await corpus.read({
      search: { groups, phrases: ['two piers'], filter: NO_FILTER, order: 'score', offset: 0, limit: 1 },
    });
    expect([search.hits.length, search.total, search.complete]).toEqual([1, 2, true]);
  });

  test('finds no phrase that begins or ends within a word', async () => {
    expect(await ids({ groups: [word('piers')], phrases: ['o piers'] })).toEqual([]);
    expect(await ids({ groups: [word('bridge')], phrases: ['the bridg'] })).toEqual([]);
    expect(await ids({ groups: [word('bridge')], phrases: ['bridge.'] })).toEqual(['s2']);
  });

  test('shows what will do too behind what was asked for, however new it is', async () => {
    const groups = [{ terms: ['cracks'], also: ['two'], prefix: null }];
    expect(await ids({ groups, order: 'score' })).toEqual(['s1', 't1', 's2']);
  });

  test('gives pages, and how many there are in all', async () => {
    expect(await ids({ offset: 2, limit: 2 })).toEqual(['s1', 's3']);
    const { search } = await corpus.read({
      search: { groups: [], phrases: [], filter: NO_FILTER, order: 'newest', offset: 5, limit: 5 },
    });
    expect([search.hits.length, search.total]).toEqual([1, 6]);
  });
});

async function counts(request: Partial<SearchRequest>): Promise<SearchCounts | null> {
  const all = { groups: [], phrases: [], filter: NO_FILTER, order: 'newest' as const, offset: 0, limit: 1 };
  return (await corpus.read({ counts: { ...all, ...request } })).counts;
}
const short = (list: readonly { name: string; count: number }[] | undefined): string | undefined =>
  list?.map(({ name, count }) => `${name} ${count}`).join(', ');

describe('counts beside the filters', () => {
  test('are of all that is found, over all bundles', async () => {
    const all = await counts({});
    expect(all?.kinds).toEqual([
      { kind: 'direct', count: 5 },
      { kind: 'indirect', count: 1 },
    ]);
    expect(all?.years).toEqual([
      { year: 2026, count: 3 },
      { year: 2025, count: 2 },
    ]);
    expect(all?.outlets).toEqual([
      { outlet: 'the lutha herald', count: 1 },
      { outlet: 'harbour news', count: 1 },
    ]);
    expect(short(all?.officials)).toBe('Vera Orlik 2, Ivo Hentz 2');
    expect(short(all?.institutions)).toBe('Ministry of Bridges 1');
  });

  test('are of what was typed', async () => {
    const typed = await counts({ groups: [word('crack', 'cracks')] });
    expect(short(typed?.officials)).toBe('Vera Orlik 1, Ivo Hentz 1');
    expect(typed?.years.map(({ year, count }) => [year, count])).toEqual([
      [2026, 1],
      [2025, 1],
    ]);
  });

  test('say of each value what choosing it would find: without its own filter, with all others', async () => {
    const chosen = await counts({ filter: { ...NO_FILTER, kinds: ['indirect'], from: '2026' as IsoDate } });
    // Of 2026 two are direct; the one that is indirect is Orlik's, of 2026.
    expect(chosen?.kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['direct', 2],
      ['indirect', 1],
    ]);
    expect(chosen?.years).toEqual([{ year: 2026, count: 1 }]);
    expect(short(chosen?.officials)).toBe('Vera Orlik 1');
  });

  test('find for each value what the search with that value finds', async () => {
    const all = await counts({});
    for (const { refs, count } of all?.officials ?? [])
      expect(await ids({ filter: { ...NO_FILTER, officials: refs } })).toHaveLength(count);
    for (const { outlet, count } of all?.outlets ?? [])
      expect(await ids({ filter: { ...NO_FILTER, outlets: [outlet] } })).toHaveLength(count);
    for (const { year, count } of all?.years ?? []) {
      const date = String(year) as IsoDate;
      expect(await ids({ filter: { ...NO_FILTER, from: date, to: date } })).toHaveLength(count);
    }
  });

  test('of a phrase are of the statements in which it stands', async () => {
    const typed = await counts({ groups: [word('two'), word('piers')], phrases: ['two piers'] });
    expect(typed?.kinds).toEqual([{ kind: 'direct', count: 2 }]);
  });
});

test('a timeline counts by month, by year where no month is known, and what is undated', async () => {
  const { timeline } = await corpus.read({ timeline: [home('p1'), home('p2'), home('o1')] });
  expect(timeline).toEqual({
    months: [
      { month: '2025', statements: 1 },
      { month: '2025-12', statements: 1 },
      { month: '2026-03', statements: 2 },
    ],
    undated: 0,
  });
});

test('other coverage shares names or headline with the page, and is not the page’s own document', async () => {
  const coverage = {
    terms: ['lutha', 'cracks'],
    entities: [home('p1'), home('o1')],
    exclude: null,
    limit: 9,
  };
  const found = (await corpus.read({ coverage })).coverage;
  expect(found.map(({ row }) => row.id)).toEqual(['d1', 'd2']);
  expect(found[1]).toMatchObject({ headline: 0, bundle: { id: 'home', name: 'Bundle home' } });
  const others = await corpus.read({ coverage: { ...coverage, exclude: home('d1') } });
  expect(others.coverage.map(({ row }) => row.id)).toEqual(['d2']);
});
