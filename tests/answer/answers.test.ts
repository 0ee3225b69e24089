import { describe, expect, test } from 'vitest';
import { otherCoverage } from '../../utils/answer/coverage.ts';
import { describe as describeEntity } from '../../utils/answer/describe.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { lookup } from '../../utils/answer/lookup.ts';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import { relate } from '../../utils/answer/relate.ts';
import { relatedTo } from '../../utils/answer/related-to.ts';
import type { EntityId, IsoDate, LocalId } from '../../utils/model.ts';
import { articleRow, madeBundle, organisation, person, statement } from '../corpus/made-bundle.ts';
import { analysisOf, article, BUNDLE, corpusOf, home } from './lutha-bridge.ts';

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

  test.each([
    ['an outside id joins another spelling, also where a namesake is about', 'Q1', 'Vera M. Orlik', 'other'],
    ['another outside id does not', 'Q2', 'Vera M. Orlik', null],
    ['nor does an id with another name', 'Q1', 'Ivo Hentz', null],
    ['or with a surname alone', 'Q1', 'Orlik', null],
  ])('%s', async (_, id, name, joined) => {
    const of = (bundle: string, row: ReturnType<typeof person>): ReturnType<typeof madeBundle> =>
      madeBundle({ entities: [row] }, { id: bundle });
    const opened = await openMemoryCorpus([
      of('home', person('p1', 'Vera Orlik', { country: 'Ruritania', sameAs: ['Q1'] })),
      of('other', person('q1', name, { sameAs: [id, 'Q3'] })),
      of('namesake', person('r1', 'Vera Orlik', { sameAs: ['Q3'] })),
    ]);
    const profile = opened.ok ? await describeEntity(opened.value, [home('p1')]) : null;
    expect(profile?.refs.map(({ bundle }) => bundle)).toEqual(joined === null ? ['home'] : ['home', joined]);
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
