import { describe, expect, test } from 'vitest';
import { indexVersion } from '../../utils/corpus/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { mergeSegments } from '../../utils/corpus/merge-segments.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import { NO_FILTER } from '../../utils/corpus/search-request.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { BundleId, EntityId, IsoDate } from '../../utils/model.ts';
import { articleRow, madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const WORDS = ['bridge', 'harbour', 'ferry', 'pier', 'tide'];
const VERSION = indexVersion(PLAIN_RULES);
const BUNDLE = madeBundle({
  entities: Array.from({ length: 6 }, (_, at) => person(`p${at}`, `Person ${at}`)),
  documents: Array.from({ length: 8 }, (_, at) =>
    articleRow(`d${at}`, { title: `Story ${at}`, published: `2026-01-${at + 10}` as IsoDate }),
  ),
  statements: Array.from({ length: 60 }, (_, at) =>
    statement(`s${at}`, `The ${WORDS[at % 5]} and the ${WORDS[at % 3]} ${at}.`, [`p${at % 6}`], {
      document: `d${at % 8}`,
    }),
  ),
});

async function splitStore(): Promise<RecordStore> {
  const store = createMemoryStore();
  await installBundle(store, BUNDLE, PLAIN_RULES, { segmentRows: 8 });
  return store;
}

const ASKED: Readonly<Record<string, (corpus: Corpus) => Promise<unknown>>> = {
  'what goes with a statement': async (corpus) => {
    const speakers = [{ bundle: 'made' as BundleId, id: 'p3' as EntityId }];
    const look = { term: 1, rarest: 1, speaker: 5, institution: 3 };
    const { related } = await corpus.read({
      related: [{ terms: ['ferry', 'tide', '17'], speakers, institutions: [], look, exclude: null }],
    });
    return related.map(({ candidates, statistics }) => [
      candidates.map(({ row, title }) => [row.id, title, row.speakers]),
      statistics,
    ]);
  },
  'what is searched for': async (corpus) => {
    const groups = [{ terms: ['bridge'], prefix: null }];
    const search = { groups, phrases: [], filter: NO_FILTER, order: 'newest' as const, offset: 0, limit: 99 };
    const answer = await corpus.read({ search });
    return [answer.search.total, answer.search.hits.map(({ row }) => row.id)];
  },
  'what people are called': async (corpus) =>
    (
      await corpus.read({
        labels: ['p2', 'p7'].map((id) => ({ bundle: 'made' as BundleId, id: id as EntityId })),
      })
    ).labels,
  'who has a name': async (corpus) => (await corpus.read({ names: [['x:person 2'], ['x:person 5']] })).names,
};

/** The store as a question sees it behind whose `nth` read, and before it is answered, something is done. */
function interrupted(
  store: RecordStore,
  nth: number,
  change: () => Promise<unknown>,
): { store: RecordStore; reads: () => number } {
  let reads = 0;
  return {
    reads: () => reads,
    store: {
      ...store,
      async readMany(keys) {
        if (++reads === nth) await change();
        return store.readMany(keys);
      },
    },
  };
}

describe.each(Object.entries(ASKED))('%s', (_, ask) => {
  test('is told rightly whichever of its reads a merge ends behind', async () => {
    const expected = await ask(openCorpus(await splitStore(), PLAIN_RULES));
    for (let nth = 1, reads = nth; nth <= reads; nth++) {
      const store = await splitStore();
      const seen = interrupted(store, nth, () => mergeSegments(store, VERSION));
      expect(await ask(openCorpus(seen.store, PLAIN_RULES))).toEqual(expected);
      reads = Math.max(reads, seen.reads());
    }
  });

  test('is told rightly by the same corpus at every step of a merge, and after it', async () => {
    const store = await splitStore();
    const corpus = openCorpus(store, PLAIN_RULES);
    const expected = await ask(corpus);
    let steps = 0;
    const asking: RecordStore = {
      ...store,
      async readMany(keys) {
        steps++;
        expect(await ask(corpus)).toEqual(expected);
        return store.readMany(keys);
      },
      async writeMany(records) {
        await store.writeMany(records);
        expect(await ask(corpus)).toEqual(expected);
      },
      async deleteAll(prefix) {
        await store.deleteAll(prefix);
        expect(await ask(corpus)).toEqual(expected);
      },
    };
    expect(await mergeSegments(asking, VERSION)).toBe(1);
    expect(steps).toBeGreaterThan(10);
    expect(await ask(corpus)).toEqual(expected);
  });
});
