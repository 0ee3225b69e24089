import { expect, test } from 'vitest';
import {
  forgetBundles,
  type RememberedBundle,
  rememberBundle,
  rememberedBundles,
  type SmallStorage,
} from '../../utils/corpus/remembered-bundles.ts';

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
