import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createActiveInstalls } from '../../utils/corpus/active-installs.ts';
import { indexVersion } from '../../utils/corpus/index-rules.ts';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { mergeSegments } from '../../utils/corpus/merge-segments.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { openRecords } from '../../utils/corpus/records.ts';
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

test('what another context imports is there for the next question once the browser has passed the word on', async () => {
  const database = { indexedDB: new IDBFactory(), IDBKeyRange, locks: undefined };
  const mine = openIndexedDbStore(database);
  const theirs = openIndexedDbStore(database);
  const corpus = openCorpus(mine, PLAIN_RULES);
  expect((await corpus.read({})).installs).toEqual([]);
  const told = new Promise<void>((done) => {
    let left = 2;
    mine.onInstallsChange(() => --left === 0 && done());
  });

  await installBundle(theirs, BUNDLE, PLAIN_RULES);
  await told;

  expect((await corpus.read({})).installs).toHaveLength(1);
  mine.close();
  theirs.close();
});

test('of a change that nobody told, an old list learns behind one answer, and tells the next', async () => {
  const store = createMemoryStore();
  const deaf: RecordStore = { ...store, onInstallsChange: () => undefined };
  let now = 0;
  const active = createActiveInstalls(deaf, openRecords(deaf), PLAIN_RULES, () => now);
  const count = (): Promise<number> => active.answer(async (installs) => installs.length);
  expect(await count()).toBe(0);

  await installBundle(store, BUNDLE, PLAIN_RULES);
  now += 60_000;

  await count();
  expect(await count()).toBe(1);
});

test('a change that comes as a message is seen by the next question, though the store has not passed the word on', async () => {
  const store = await filledStore();
  const corpus = openCorpus({ ...store, onInstallsChange: () => undefined }, PLAIN_RULES);
  const count = async (): Promise<number> => (await corpus.read({})).installs.length;
  expect(await count()).toBe(1);
  await removeBundle(store, 'made' as BundleId);
  expect(await count()).toBe(1);

  corpus.changed();

  expect(await count()).toBe(0);
});

test('a burst of questions asks once what is installed', async () => {
  const store = await filledStore();
  let asked = 0;
  const corpus = openCorpus(
    {
      ...store,
      installs() {
        asked++;
        return store.installs();
      },
    },
    PLAIN_RULES,
  );

  for (let question = 0; question < 5; question++)
    expect((await corpus.read({ names: [['x:vera orlik']] })).names.flat()).toHaveLength(1);

  expect(asked).toBe(1);
});

test('a browser that gives no channel keeps nobody from the corpus', async () => {
  const given = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class {
    constructor() {
      throw new DOMException('', 'SecurityError');
    }
  } as unknown as typeof BroadcastChannel;
  try {
    const store = openIndexedDbStore({ indexedDB: new IDBFactory(), IDBKeyRange, locks: undefined });
    await installBundle(store, BUNDLE, PLAIN_RULES);
    expect((await openCorpus(store, PLAIN_RULES).read({})).installs).toHaveLength(1);
    store.close();
  } finally {
    globalThis.BroadcastChannel = given;
  }
});
