import { expect, test } from 'vitest';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import {
  forgetBundles,
  type RememberedBundle,
  rememberBundle,
  rememberedBundles,
  rememberUnnoted,
  type SmallStorage,
} from '../../utils/corpus/remembered-bundles.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import type { BundleId, IsoDate } from '../../utils/model.ts';
import { madeBundle } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

function storageOf(kept: Record<string, unknown> = {}): SmallStorage {
  return {
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items) => void Object.assign(kept, items),
  };
}
const bundle = (id: string, imported = '2026-01-02'): RememberedBundle =>
  ({ id, name: `Bundle ${id}`, publisher: 'Tester', imported }) as RememberedBundle;

test('imports are remembered once each, the newest import of a bundle for all of its imports', async () => {
  const storage = storageOf();
  await rememberBundle(storage, bundle('one'));
  await rememberBundle(storage, bundle('two'));
  await rememberBundle(storage, bundle('one', '2026-02-03'));

  expect(await rememberedBundles(storage)).toEqual([bundle('two'), bundle('one', '2026-02-03')]);
});

test('what the reader removed is forgotten', async () => {
  const storage = storageOf();
  await rememberBundle(storage, bundle('one'));
  await rememberBundle(storage, bundle('two'));
  await forgetBundles(storage, ['one']);

  expect(await rememberedBundles(storage)).toEqual([bundle('two')]);
});

test('what is stored is foreign: anything else in its place is nothing', async () => {
  expect(await rememberedBundles(storageOf({ 'imported-bundles': 'odd' }))).toEqual([]);
  expect(
    await rememberedBundles(storageOf({ 'imported-bundles': [null, { id: 1 }, bundle('one')] })),
  ).toEqual([bundle('one')]);
});

test('an import whose page was killed before it was noted is noted at the next start, once, and nothing else is', async () => {
  const corpus = createMemoryStore();
  for (const id of ['one', 'two', 'own', 'removed'])
    await installBundle(corpus, madeBundle({}, { id }), PLAIN_RULES);
  await installBundle(corpus, madeBundle({}, { id: 'shipped' }), PLAIN_RULES, { shipped: true });
  await removeBundle(corpus, 'removed' as BundleId);
  const storage = storageOf();
  await rememberBundle(storage, bundle('one'));

  for (const day of ['2026-05-06', '2026-05-07'])
    await rememberUnnoted(storage, await corpus.installs(), 'own' as BundleId, day as IsoDate);

  expect((await rememberedBundles(storage)).map(({ id, imported }) => [id, imported])).toEqual([
    ['one', '2026-01-02'],
    ['two', '2026-05-06'],
  ]);
});
