import { describe, expect, test } from 'vitest';
import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import { otherCoverage } from '../../utils/answer/coverage.ts';
import { describe as describeEntity } from '../../utils/answer/describe.ts';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { lookup } from '../../utils/answer/lookup.ts';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import { relate } from '../../utils/answer/relate.ts';
import { relatedTo } from '../../utils/answer/related-to.ts';
import { search } from '../../utils/answer/search.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { maintain } from '../../utils/corpus/maintain.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import type { Analysis, Article, ArticleEntity, EntityId, IsoDate, LocalId } from '../../utils/model.ts';
import { fingerprintOf } from '../../utils/text/fingerprint.ts';
import { articleRow, madeBundle, organisation, person, statement } from '../corpus/made-bundle.ts';

const PARAGRAPHS = [
  'The minister Vera Orlik said that the bridge over the Lutha will be closed.',
  'Cracks were found in two of its piers, and ferries carry the passengers.',
];
const TEXT = PARAGRAPHS.join('\n\n');

const office = (title: string, to: string | null): never =>
  ({ title, institution: 'o1', country: 'Ruritania', from: null, to, document: null }) as never;

const BUNDLE = madeBundle(
  {
    entities: [
      person('p1', 'Vera Orlik', {
        aliases: ['Wera Orlik'],
        country: 'Ruritania',
        roles: [
          office('Deputy Minister of Bridges', '2025-01-01'),
          office('Minister of Bridges', '2026-03-01'),
        ],
      }),
      person('p2', 'Ivo Hentz'),
      organisation('o1', 'Ministry of Bridges of Ruritania', { country: 'Ruritania' }),
    ],
    documents: [articleRow('d1', { fingerprint: fingerprintOf(PARAGRAPHS) })],
    statements: [
      statement('s1', 'The Lutha bridge has cracks in two piers.', ['p1'], { document: 'd1' }),
      statement('s2', 'The Lutha bridge is safe, and its piers are sound.', ['p1'], { said: '2025-05-05' }),
      statement('s3', 'Repairs of the Lutha bridge and its piers begin soon.', [], {
        institutions: ['o1' as EntityId],
        said: '2025-06-06',
      }),
      statement('s4', 'I never saw cracks in the piers of the Lutha bridge.', ['p2'], { said: '2025-07-07' }),
      statement('s5', 'Bread is dear this winter.', ['p2'], { said: '2025-08-08' }),
    ],
  },
  { id: 'home', publisher: 'Tester' },
);

async function corpusOf(): Promise<Corpus> {
  const opened = await openMemoryCorpus([BUNDLE]);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

const article: Article = {
  text: TEXT,
  paragraphs: [
    [0, PARAGRAPHS[0]?.length ?? 0],
    [(PARAGRAPHS[0]?.length ?? 0) + 2, TEXT.length],
  ],
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  authors: [],
};

function analysisOf(names: readonly string[]): Analysis {
  const entities = names.map((name, at): ArticleEntity => {
    const start = TEXT.indexOf(name);
    return {
      id: `e${at + 1}` as LocalId,
      kind: 'person',
      name,
      type: null,
      country: null,
      mentions: start < 0 ? [] : [[start, start + name.length]],
      references: [],
      roles: [],
      confidence: 1,
    };
  });
  return { language: 'en', readable: true, entities, statements: [], claims: [] };
}

const home = (id: string): { bundle: never; id: never } => ({ bundle: 'home' as never, id: id as never });

describe('linkPage', () => {
  test('links the names that the corpus knows and tells that the page is an article of it', async () => {
    const page = await linkPage(await corpusOf(), article, analysisOf(['Vera Orlik', 'Otto Nowhere']));
    expect(Object.keys(page.matches)).toEqual(['e1']);
    expect(page.matches['e1' as LocalId]?.[0]).toMatchObject({
      entity: home('p1'),
      name: 'Vera Orlik',
      linked: true,
    });
    expect(page.document).toMatchObject({ bundle: 'home', row: { id: 'd1' } });
  });
});

describe('describe', () => {
  test('says who it is, the later office first, and what was said, newest first', async () => {
    const profile = await describeEntity(await corpusOf(), [home('p1')]);
    expect(profile).toMatchObject({
      name: 'Vera Orlik',
      aliases: ['Wera Orlik'],
      country: 'Ruritania',
      statements: 2,
    });
    expect(profile?.offices.map(({ title, institution }) => [title, institution?.name])).toEqual([
      ['Minister of Bridges', 'Ministry of Bridges of Ruritania'],
      ['Deputy Minister of Bridges', 'Ministry of Bridges of Ruritania'],
    ]);
    expect(profile?.latest.map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  test('joins the same official of another bundle, and not a namesake of another country', async () => {
    const other = madeBundle(
      {
        entities: [person('q1', 'Vera Orlik', { country: 'Ruritania' })],
        statements: [statement('t1', 'Ferries are free.', ['q1'], { said: '2026-02-02' })],
      },
      { id: 'other' },
    );
    const namesake = madeBundle(
      {
        entities: [person('r1', 'Vera Orlik', { country: 'Sylvania' })],
        statements: [statement('u1', 'Lanterns are dear.', ['r1'], { said: '2026-03-03' })],
      },
      { id: 'namesake' },
    );
    const opened = await openMemoryCorpus([BUNDLE, other, namesake]);
    const profile = opened.ok ? await describeEntity(opened.value, [home('p1')]) : null;
    expect(profile?.refs.map(({ bundle, id }) => `${bundle} ${id}`)).toEqual(['home p1', 'other q1']);
    expect(profile?.latest.map(({ id }) => id)).toEqual(['t1', 's2', 's1']);
  });

  test('is null for what the corpus no longer has', async () => {
    expect(await describeEntity(await corpusOf(), [home('p9')])).toBeNull();
    expect(await describeEntity(await corpusOf(), [])).toBeNull();
  });
});

describe('relate', () => {
  const question = {
    text: 'The Lutha bridge has cracks in its piers.',
    speakers: [home('p1')],
    institutions: [home('o1')],
    published: null,
    exclude: null,
    limit: 10,
  };

  test('gives the speaker’s statements, then the institution’s, then those of others', async () => {
    const found = await relate(await corpusOf(), question);
    const groups = found.map(({ group }) => group);
    expect(groups).toEqual(
      [...groups].sort(
        (a, b) => 'speaker institution others'.indexOf(a) - 'speaker institution others'.indexOf(b),
      ),
    );
    expect(new Set(found.slice(0, 2).map(({ statement: { id } }) => id))).toEqual(new Set(['s1', 's2']));
    expect(found.map(({ statement: { id } }) => id)).toContain('s4');
  });

  test('leaves the page’s own article out', async () => {
    const found = await relate(await corpusOf(), { ...question, exclude: { bundle: 'home', id: 'd1' } });
    expect(found.map(({ statement: { id } }) => id)).not.toContain('s1');
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('the command line’s questions', () => {
  test('lookup answers every name, in order', async () => {
    const found = await lookup(await corpusOf(), [{ name: 'Nobody Atall' }, { name: 'Vera Orlik' }]);
    expect(found.map((matches) => matches.map(({ entity }) => entity.id))).toEqual([[], ['p1']]);
  });

  test('relatedTo finds the speaker by name and answers best first', async () => {
    const found = await relatedTo(await corpusOf(), {
      text: 'Cracks in the piers of the bridge.',
      speaker: { name: 'Vera Orlik', institution: 'Ministry of Bridges of Ruritania' },
    });
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(found.find(({ statement: { id } }) => id === 's1')?.group).toBe('speaker');
    expect((await relatedTo(await corpusOf(), { text: 'Bread' }))[0]?.statement.id).toBe('s5');
  });
});

describe('search', () => {
  test('finds statements by words as they are inflected, and narrows them', async () => {
    const corpus = await corpusOf();
    const found = await search(corpus, { text: 'crack pier' });
    expect(new Set(found.hits.map(({ id }) => id))).toEqual(new Set(['s1', 's4']));
    const narrowed = await search(corpus, { text: 'crack', filter: { officials: [home('p2')] } });
    expect(narrowed.hits.map(({ id }) => id)).toEqual(['s4']);
  });

  test.each([
    'It will cost $5.5 million, 7 per cent of what is there.',
    '“$5.5 million” 7 per cent',
    '“of what is”',
    'cos* 7%',
  ])('finds a statement by its own words, figures and small words too: %s', async (typed) => {
    const opened = await openMemoryCorpus([
      madeBundle({
        statements: [
          statement('s1', 'It will cost $5.5 million, 7 per cent of what is there.'),
          statement('s2', 'It will cost $6.5 million, 8 per cent of that.'),
        ],
      }),
    ]);
    if (!opened.ok) throw new Error(opened.error.message);

    const found = await search(opened.value, { text: typed });

    expect(found.hits.map(({ id }) => id)).toEqual(['s1']);
  });

  test('finds nothing for words that are in every text, and everything for no words, newest first', async () => {
    const corpus = await corpusOf();
    expect(await search(corpus, { text: 'the of' })).toEqual({ hits: [], total: 0, complete: true });
    const all = await search(corpus, { text: ' ', limit: 2 });
    expect([all.hits.map(({ id }) => id), all.total]).toEqual([['s5', 's4'], 5]);
  });
});

describe('otherCoverage', () => {
  const about = (id: string, title: string, published: string): ReturnType<typeof articleRow> =>
    articleRow(id, {
      title,
      published: published as IsoDate,
      entities: [
        ['p1' as EntityId, 3],
        ['o1' as EntityId, 1],
      ],
    });

  test('is of the same story: alike in names and headline, near in time, and another article', async () => {
    const quiet = Array.from({ length: 200 }, (_, at) =>
      articleRow(`q${at}`, { title: `Harvest report ${at}` }),
    );
    const bundle = madeBundle(
      {
        entities: [person('p1', 'Vera Orlik'), organisation('o1', 'Ministry of Bridges of Ruritania')],
        documents: [
          about('own', 'Lutha bridge to close', '2026-03-02'),
          about('late', 'Lutha bridge to be torn down', '2026-06-01'),
          about('same', 'Cracks close Lutha bridge', '2026-03-01'),
          ...quiet,
        ],
      },
      { id: 'home' },
    );
    const opened = await openMemoryCorpus([bundle]);
    if (!opened.ok) throw new Error(opened.error.message);
    const titled = { ...article, title: 'Lutha bridge to close', published: '2026-03-02' as IsoDate };
    const analysis = analysisOf(['Vera Orlik']);
    const page = await linkPage(opened.value, titled, analysis);
    const known = { ...page, document: { bundle: 'home' as never, row: about('own', '', '2026-03-02') } };
    const found = await otherCoverage(opened.value, known);
    expect(found.map(({ document }) => document.id)).toEqual(['same']);
  });
});

describe('corpusSummary', () => {
  test('lists the bundles', async () => {
    expect(await corpusSummary(await corpusOf())).toMatchObject({
      bundles: [{ id: 'home', name: 'Bundle home', publisher: 'Tester', statements: 5, documents: 1 }],
      problem: null,
    });
  });

  test('lists a bundle that waits to be indexed again, and says so', async () => {
    const store = createMemoryStore();
    await installBundle(store, BUNDLE, {
      ...INDEX_RULES,
      version: 'older',
      nameKeys: () => [],
      terms: () => [],
    });
    const corpus = openCorpus(store, INDEX_RULES);
    expect(await corpusSummary(corpus)).toMatchObject({ bundles: [{ id: 'home', waiting: true }] });

    expect(await maintain(store, INDEX_RULES)).toBe(1);

    expect(await corpusSummary(corpus)).toMatchObject({ bundles: [{ id: 'home', waiting: false }] });
    expect(await maintain(store, INDEX_RULES)).toBe(0);
  });

  test('says in a sentence why the corpus cannot be used', async () => {
    const refused = {
      ...createMemoryStore(),
      installs: () => Promise.reject(new DOMException('', 'InvalidStateError')),
    };
    const summary = await corpusSummary(openCorpus(refused, INDEX_RULES));
    expect(summary).toEqual({
      bundles: [],
      problem: {
        code: 'storage-refused',
        message: 'The browser refuses storage here, so the corpus cannot be used.',
      },
    });
  });
});
