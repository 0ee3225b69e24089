import { expect, test } from 'vitest';
import { indexVersion } from '../../utils/corpus/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { mergeSegments } from '../../utils/corpus/merge-segments.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import { sweep } from '../../utils/corpus/sweep.ts';
import type { BundleId } from '../../utils/model.ts';
import { madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const BUNDLE = madeBundle({
  entities: [person('p1', 'Vera Orlik')],
  statements: Array.from({ length: 40 }, (_, at) => statement(`s${at}`, `Bridge ${at}`, ['p1'])),
});

/** The store as a question sees it that has just read what is installed when somebody else does this. */
function whileAsked(store: RecordStore, change: () => Promise<unknown>): RecordStore {
  let changed: Promise<unknown> | null = null;
  return {
    ...store,
    async readMany(keys) {
      changed ??= change();
      await changed;
      return store.readMany(keys);
    },
  };
}

async function filledStore(): Promise<RecordStore> {
  const store = createMemoryStore();
  await installBundle(store, BUNDLE, PLAIN_RULES, { segmentRows: 8 });
  return store;
}

test('a bundle whose index is replaced while somebody asks is not missing from the answer', async () => {
  const store = await filledStore();
  const asked = whileAsked(store, () => mergeSegments(store, indexVersion(PLAIN_RULES)));

  const { installs, names } = await openCorpus(asked, PLAIN_RULES).read({ names: [['x:vera orlik']] });

  expect(installs).toHaveLength(1);
  expect(names.flat()).toHaveLength(1);
});

test('a bundle that is removed while somebody asks is not in the answer', async () => {
  const store = await filledStore();
  const asked = whileAsked(store, async () => {
    await removeBundle(store, 'made' as BundleId);
    await sweep(store);
  });

  const { installs } = await openCorpus(asked, PLAIN_RULES).read({ names: [['x:vera orlik']] });

  expect(installs).toEqual([]);
});
