import { expect, test } from 'vitest';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { createSessionStore } from '../../utils/corpus/session-store.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import { madeBundle, person } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const failing = (name: string): RecordStore => ({
  ...createMemoryStore(),
  installs: () => Promise.reject(new DOMException('', name)),
});

test('where the browser refuses storage the corpus works from memory, and says so', async () => {
  const store = createSessionStore(failing('InvalidStateError'), createMemoryStore);
  await installBundle(store, madeBundle({ entities: [person('p1', 'Vera Orlik')] }), PLAIN_RULES);
  const { names } = await openCorpus(store, PLAIN_RULES).read({ names: [['x:vera orlik']] });
  expect(names.flat()).toHaveLength(1);
  expect(await store.isTemporary()).toBe(true);
});

test('where it gives storage, that is used', async () => {
  const lasting = createMemoryStore();
  const store = createSessionStore(lasting, createMemoryStore);
  await installBundle(store, madeBundle({ entities: [person('p1', 'Vera Orlik')] }), PLAIN_RULES);
  expect(await lasting.installs()).toHaveLength(1);
  expect(await store.isTemporary()).toBe(false);
});

test('a failure that passes is told, and does not put an empty corpus in the place of the real one', async () => {
  const lasting = createMemoryStore();
  let broken = true;
  const flaky: RecordStore = {
    ...lasting,
    installs: () => (broken ? Promise.reject(new DOMException('', 'UnknownError')) : lasting.installs()),
  };
  const store = createSessionStore(flaky, createMemoryStore);
  await expect(store.installs()).rejects.toThrow();
  broken = false;
  expect(await store.isTemporary()).toBe(false);
});
