import { describe, expect, test } from 'vitest';
import type { CorpusAnswer, CorpusRequest } from '../../utils/corpus/corpus-request.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import type { BundleId, EntityId, EntityRef } from '../../utils/model.ts';
import { fingerprintOf } from '../../utils/text/fingerprint.ts';
import { articleRow, madeBundle, organisation, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import { STORES } from './stores.ts';

const ref = (bundle: string, id: string): EntityRef => ({ bundle: bundle as BundleId, id: id as EntityId });

const PARAGRAPHS = [
  'The old bridge over the river Lutha will be closed until the spring.',
  'Vera Orlik said that the ministry had found cracks in two of its piers.',
  'Ferries carry passengers in the meantime, and freight goes by rail.',
];

const HOME = madeBundle(
  {
    entities: [
      person('p1', 'Vera Orlik', {
        aliases: ['Wera Orlik'],
        roles: [
          {
            title: 'Minister of Bridges',
            institution: 'o1' as EntityId,
            country: 'Ruritania',
            from: null,
            to: null,
            document: null,
          },
        ],
      }),
      person('p2', 'Ivo Hentz'),
      organisation('o1', 'Ministry of Bridges of Ruritania'),
    ],
    documents: [
      articleRow('d1', {
        title: 'Lutha bridge closed',
        published: '2026-03-01' as never,
        fingerprint: fingerprintOf(PARAGRAPHS),
        entities: [['p1' as EntityId, 3]],
      }),
      articleRow('d2', {
        title: 'Harbour opens',
        published: '2025-07-10' as never,
        entities: [['p1' as EntityId, 1]],
      }),
    ],
    statements: [
      statement('s1', 'Two piers of the bridge have cracks.', ['p1'], {
        document: 'd1',
        institutions: ['o1' as EntityId],
      }),
      statement('s2', 'The harbour is open.', ['p1'], { document: 'd2' }),
      statement('s3', 'No date is known for this.', ['p1']),
      statement('s4', 'The bridge has no cracks.', ['p2'], { said: '2026-01-05' }),
      statement('s5', 'Bread is dear.', ['p2'], { said: '2026-02-01' }),
      statement('s6', 'The ministry builds a bridge.', [], {
        institutions: ['o1' as EntityId],
        said: '2024',
      }),
    ],
  },
  { id: 'home' },
);

const ABROAD = madeBundle(
  {
    entities: [person('p1', 'Vera Orlik')],
    statements: [statement('t1', 'Every bridge needs care.', ['p1'], { said: '2026-04-02' })],
  },
  { id: 'abroad' },
);

describe.each(STORES)('a corpus $name', ({ create }) => {
  async function ask(request: CorpusRequest): Promise<CorpusAnswer> {
    const { store, reopen } = create();
    for (const bundle of [HOME, ABROAD]) await installBundle(store, bundle, PLAIN_RULES);
    return openCorpus(reopen(), PLAIN_RULES).read(request);
  }
  const look = { term: 0, rarest: 0, speaker: 0, institution: 0 };
  const related = { terms: [], speakers: [], institutions: [], exclude: null, look };

  test('finds names and aliases in every bundle, with the institutions of their offices', async () => {
    const { names } = await ask({ names: [['x:wera orlik'], ['x:vera orlik'], ['x:nobody'], []] });
    expect(names.map((found) => found.map((one) => one.ref))).toEqual([
      [ref('home', 'p1')],
      [ref('home', 'p1'), ref('abroad', 'p1')],
      [],
      [],
    ]);
    expect(names[0]?.[0]?.institutions).toEqual(['Ministry of Bridges of Ruritania']);
  });

  test('tells a page that has lost a paragraph by its fingerprint, and no other page', async () => {
    const { document } = await ask({ fingerprint: fingerprintOf(PARAGRAPHS) });
    expect(document).toMatchObject({ bundle: 'home', row: { id: 'd1' } });
    const other = await ask({
      fingerprint: fingerprintOf([PARAGRAPHS[0] ?? '', 'Another story has other things to tell today.']),
    });
    expect(other.document).toBeNull();
    expect((await ask({ fingerprint: '' })).document).toBeNull();
  });

  test('knows how much it has of an entity, and that it has nothing of another', async () => {
    const { entities } = await ask({
      entities: [ref('home', 'p1'), ref('abroad', 'p9'), ref('gone', 'p1'), ref('home', 'o1')],
    });
    expect(entities.map((one) => one && [one.row.name, one.statements, one.documents])).toEqual([
      ['Vera Orlik', 3, 2],
      null,
      null,
      ['Ministry of Bridges of Ruritania', 2, 0],
    ]);
  });

  test('gives the newest statements of one person in two bundles, by their documents’ dates too, undated last', async () => {
    const { latest } = await ask({ latest: { of: [ref('home', 'p1'), ref('abroad', 'p1')], limit: 9 } });
    expect(latest.map(({ row, date }) => [row.id, date])).toEqual([
      ['t1', '2026-04-02'],
      ['s1', '2026-03-01'],
      ['s2', '2025-07-10'],
      ['s3', null],
    ]);
    expect(latest[1]?.statement).toMatchObject({
      bundle: { id: 'home', name: 'Bundle home' },
      document: { id: 'd1', title: 'Lutha bridge closed' },
      speakers: [{ ...ref('home', 'p1'), name: 'Vera Orlik' }],
      institutions: [{ ...ref('home', 'o1'), name: 'Ministry of Bridges of Ruritania' }],
    });
  });

  test('tells what entities of any bundle are called, and nothing of others', async () => {
    const { labels } = await ask({
      labels: [ref('abroad', 'p1'), ref('home', 'o1'), ref('home', 'nobody'), ref('elsewhere', 'p1')],
    });
    expect(labels).toEqual(['Vera Orlik', 'Ministry of Bridges of Ruritania', null, null]);
  });

  test('scores statements of all bundles as one, rarer words higher', async () => {
    const [answer] = (await ask({ related: [{ ...related, terms: ['bridge', 'cracks'] }] })).related;
    expect(new Set(answer?.candidates.map(({ row }) => row.id))).toEqual(new Set(['s1', 's4', 's6', 't1']));
    expect(answer?.statistics).toEqual({
      statements: 7,
      frequency: new Map([
        ['bridge', 4],
        ['cracks', 2],
      ]),
    });
  });

  test('finds a statement by the title of its document', async () => {
    const [answer] = (await ask({ related: [{ ...related, terms: ['lutha'] }] })).related;
    expect(answer?.candidates.map(({ row, title }) => [row.id, title])).toEqual([
      ['s1', 'Lutha bridge closed'],
    ]);
  });

  test('brings what speaker and institution said, whatever the words are', async () => {
    const [answer] = (
      await ask({
        related: [
          {
            ...related,
            terms: ['bread'],
            speakers: [ref('abroad', 'p1')],
            institutions: [ref('home', 'o1')],
          },
        ],
      })
    ).related;
    expect(new Set(answer?.candidates.map(({ row }) => row.id))).toEqual(new Set(['s5', 't1', 's1', 's6']));
  });

  test('leaves the page’s own document out', async () => {
    const exclude = { bundle: 'home' as BundleId, id: 'd1' };
    const [answer] = (
      await ask({ related: [{ ...related, terms: ['cracks'], speakers: [ref('home', 'p1')], exclude }] })
    ).related;
    expect(answer?.candidates.map(({ row }) => row.id).sort()).toEqual(['s2', 's3', 's4']);
  });

  test('answers an empty batch, and a batch over an empty corpus', async () => {
    expect((await ask({})).installs.map(({ bundle }) => bundle)).toEqual(['home', 'abroad']);
    const nothing = await openCorpus(create().store, PLAIN_RULES).read({
      names: [['x:vera orlik']],
      fingerprint: fingerprintOf(PARAGRAPHS),
      entities: [ref('home', 'p1')],
      latest: { of: [ref('home', 'p1')], limit: 3 },
      related: [{ ...related, terms: ['bridge'] }],
    });
    expect(nothing).toMatchObject({ names: [[]], document: null, entities: [null], latest: [] });
    expect(nothing.related[0]?.candidates).toEqual([]);
  });
});
