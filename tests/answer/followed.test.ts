import { expect, test } from 'vitest';
import { followedNow } from '../../utils/answer/followed.ts';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import type { BundleId, EntityRef } from '../../utils/model.ts';
import { madeBundle, person, statement } from '../corpus/made-bundle.ts';

const ORLIK = {
  name: 'Vera Orlik',
  kind: 'person',
  refs: [{ bundle: 'home', id: 'p1' } as EntityRef],
} as const;

test('one who is followed is found by reference, then by name where the reference is gone, then no longer', async () => {
  const store = createMemoryStore();
  const corpus = openCorpus(store, INDEX_RULES);
  const bundle = (id: string, entity: string, text: string): ReturnType<typeof madeBundle> =>
    madeBundle(
      {
        entities: [person(entity, 'Vera Orlik', { country: 'Freedonia' })],
        statements: [statement('s1', text, [entity])],
      },
      { id },
    );
  const said = async (): Promise<readonly string[] | null> =>
    (await followedNow(corpus, ORLIK))?.latest.map(({ text }) => text) ?? null;
  await installBundle(store, bundle('home', 'p1', 'The bridge is open.'), INDEX_RULES);
  expect(await said()).toEqual(['The bridge is open.']);

  await installBundle(store, bundle('abroad', 'x9', 'The bridge is shut.'), INDEX_RULES);
  expect((await said())?.toSorted()).toEqual(['The bridge is open.', 'The bridge is shut.']);

  await removeBundle(store, 'home' as BundleId);
  expect(await said()).toEqual(['The bridge is shut.']);

  await removeBundle(store, 'abroad' as BundleId);
  expect(await said()).toBeNull();
});
