import { describe, expect, test } from 'vitest';
import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { maintain } from '../../utils/corpus/maintain.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { BUNDLE, corpusOf } from './lutha-bridge.ts';

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
