import { describe, expect, test } from 'vitest';
import { ensureShipped } from '../../utils/corpus/ensure-shipped.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { recordKeys } from '../../utils/corpus/record-keys.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import { storageFailure } from '../../utils/corpus/storage-failure.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import { sweep } from '../../utils/corpus/sweep.ts';
import type { BundleId } from '../../utils/model.ts';
import { type MadeBundle, madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import { STORES } from './stores.ts';

const bundleOf = (text: string, about: MadeBundle = {}): ReturnType<typeof madeBundle> =>
  madeBundle({ entities: [person('p1', 'Vera Orlik')], statements: [statement('s1', text, ['p1'])] }, about);

/** What the corpus answers, as bundle and text, in the order of installs. */
async function texts(store: RecordStore): Promise<string[]> {
  const corpus = openCorpus(store, PLAIN_RULES);
  const { names } = await corpus.read({ names: [['x:vera orlik']] });
  const of = names.flat().map(({ ref }) => ref);
  const { latest } = await corpus.read({ latest: { of, limit: 10 } });
  return latest.map(({ bundle, row }) => `${bundle}: ${row.text}`);
}

/** Records of installs that no install row stands for. */
async function leftBehind(store: RecordStore, install: number): Promise<number> {
  const keys = recordKeys({ install, generation: 0 });
  const some = [
    keys.head,
    keys.names(0, 0),
    keys.columns(0),
    keys.postings('statements', 0, 0),
    keys.rows('statements', 0),
    keys.rows('entities', 0),
  ];
  return (await store.readMany(some)).filter((bytes) => bytes !== undefined).length;
}

describe.each(STORES)('a corpus $name', ({ create }) => {
  test('answers from a bundle that was installed, also after the worker was stopped', async () => {
    const { store, reopen } = create();
    const done = await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    expect(done).toMatchObject({ ok: true, value: { outcome: 'installed', problems: [] } });
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
    expect(await texts(reopen())).toEqual(['made: The bridge is open.']);
  });

  test('does nothing when the same file comes again', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const before = await store.installs();
    const again = await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    expect(again).toMatchObject({ ok: true, value: { outcome: 'same' } });
    expect(await store.installs()).toEqual(before);
  });

  test('replaces a version by another of the same publisher, and clears its records', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const newer = await installBundle(store, bundleOf('The bridge is shut.', { version: '2' }), PLAIN_RULES);
    expect(newer).toMatchObject({ ok: true, value: { outcome: 'replaced' } });
    expect(await texts(store)).toEqual(['made: The bridge is shut.']);
    expect((await store.installs()).map(({ install }) => install)).toEqual([2]);
    expect(await leftBehind(store, 1)).toBe(0);
  });

  test('keeps two publishers of one id apart', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    await installBundle(store, bundleOf('The bridge is shut.', { publisher: 'Stranger' }), PLAIN_RULES);
    const found = await texts(store);
    expect(found).toHaveLength(2);
    expect(found[0]).toBe('made: The bridge is open.');
    expect(found[1]).toMatch(/^made~[0-9a-f]{16}: The bridge is shut\.$/);
  });

  test('a second publisher’s bundle keeps its id when the first one’s has gone', async () => {
    const { store } = create();
    const stranger = (version: string): ReturnType<typeof madeBundle> =>
      bundleOf(`The bridge is shut: ${version}.`, { publisher: 'Stranger', version });
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const first = await installBundle(store, stranger('1'), PLAIN_RULES);
    await removeBundle(store, 'made' as BundleId);

    const second = await installBundle(store, stranger('2'), PLAIN_RULES);

    expect(second).toMatchObject({ ok: true, value: { outcome: 'replaced' } });
    expect(second.ok && second.value.install.bundle).toBe(first.ok && first.value.install.bundle);
    expect(await texts(store)).toHaveLength(1);
  });

  test('refuses an import over the bundle that came with the extension', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES, { shipped: true });
    const import_ = await installBundle(
      store,
      bundleOf('The bridge is shut.', { publisher: 'Stranger' }),
      PLAIN_RULES,
    );
    expect(import_).toMatchObject({ ok: false, error: { code: 'shipped-id' } });
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
  });

  test.each([
    ['a file that breaks off', { breaksAfter: 2 }, 'checksum'],
    ['a bad row', { problems: [{ code: 'row', message: 'Line 3 is bad.', line: 3 }] }, 'row'],
  ] as const)('is left as it was by %s', async (_, about, code) => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const failed = await installBundle(store, bundleOf('Lost.', { version: '2', ...about }), PLAIN_RULES);
    expect(failed).toMatchObject({ ok: false, error: { code } });
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
    expect(await store.installs()).toHaveLength(1);
    expect(await leftBehind(store, 2)).toBe(0);
  });

  test('takes the good rows of a bundle where the reader wants the rest', async () => {
    const { store } = create();
    const problems = [{ code: 'row', message: 'Line 3 is bad.', line: 3 }];
    const done = await installBundle(store, bundleOf('Kept.', { problems }), PLAIN_RULES, {
      withoutBadRows: true,
    });
    expect(done).toMatchObject({ ok: true, value: { problems, leftOut: 0 } });
    expect(await texts(store)).toEqual(['made: Kept.']);
  });

  test('says how many rows it has, not how many a bundle with bad ones lists', async () => {
    const { store } = create();
    const bundle = bundleOf('Kept.');
    const counts = { documents: 9, statements: 9, entities: 9 };
    const listed = { ...bundle, manifest: { ...bundle.manifest, counts } };
    const done = await installBundle(store, listed, PLAIN_RULES, { withoutBadRows: true });
    expect(done.ok && done.value.leftOut).toBe(27 - 2);
    const [row] = await store.installs();
    expect(row?.manifest.counts).toEqual(bundle.manifest.counts);
  });

  test('is left as it was by a cancel, even one after the last row', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const controller = new AbortController();
    const onProgress = ({ rows, total }: { rows: number; total: number }): void => {
      if (rows === total) controller.abort();
    };
    const bundle = bundleOf('Lost.', { version: '2' });
    const failed = await installBundle(store, bundle, PLAIN_RULES, { signal: controller.signal, onProgress });
    expect(failed).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
    expect(await leftBehind(store, 2)).toBe(0);
  });

  test('is left as it was by a full disk', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    const full: RecordStore = {
      ...store,
      writeMany: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const failed = await installBundle(full, bundleOf('Lost.', { version: '2' }), PLAIN_RULES);
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
    expect(await store.installs()).toHaveLength(1);
  });

  test('is left as it was by a browser that was killed, and swept at the next start', async () => {
    const { store, reopen } = create();
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    // Killed at the flip: everything is written, nothing is cleared, nobody is told.
    const killed: RecordStore = {
      ...store,
      changeInstalls: () => Promise.reject(new Error('killed')),
      deleteAll: async () => undefined,
    };
    await installBundle(killed, bundleOf('Lost.', { version: '2' }), PLAIN_RULES);
    expect(await leftBehind(store, 2)).toBe(6);
    const woken = reopen();
    expect(await texts(woken)).toEqual(['made: The bridge is open.']);
    await sweep(woken);
    expect(await texts(woken)).toEqual(['made: The bridge is open.']);
    expect(await woken.installs()).toHaveLength(1);
    expect(await leftBehind(woken, 2)).toBe(0);
  });

  test('is not swept from under an install, which another one waits for', async () => {
    const { store } = create();
    const both = [bundleOf('One.', { id: 'one' }), bundleOf('Two.', { id: 'two' })].map((bundle) =>
      installBundle(store, bundle, PLAIN_RULES),
    );
    await sweep(store);
    await Promise.all(both);
    expect(await texts(store)).toEqual(['one: One.', 'two: Two.']);
  });

  test('no longer answers from a bundle that was removed, also where it is open already', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('One.', { id: 'one' }), PLAIN_RULES);
    await installBundle(store, bundleOf('Two.', { id: 'two' }), PLAIN_RULES);
    const corpus = openCorpus(store, PLAIN_RULES);
    const count = async (): Promise<number> =>
      (await corpus.read({ names: [['x:vera orlik']] })).names.flat().length;
    expect(await count()).toBe(2);
    expect(await removeBundle(store, 'one' as BundleId)).toEqual({ ok: true, value: true });
    expect(await count()).toBe(1);
    expect(await removeBundle(store, 'one' as BundleId)).toEqual({ ok: true, value: false });
    await sweep(store);
    expect(await count()).toBe(1);
    expect(await leftBehind(store, 1)).toBe(0);
  });

  test('gets the shipped bundle once, its newer version after an update, and never again once it was removed', async () => {
    const { store } = create();
    let opened = 0;
    const ship = (text: string, updated: boolean): ReturnType<typeof ensureShipped> =>
      ensureShipped(
        store,
        PLAIN_RULES,
        async () => {
          opened++;
          return installBundle(store, bundleOf(text, { version: text }), PLAIN_RULES, { shipped: true });
        },
        updated,
      );
    await ship('First.', false);
    await ship('Second.', false);
    expect(await texts(store)).toEqual(['made: First.']);
    expect(opened).toBe(1);
    await ship('Second.', true);
    expect(await texts(store)).toEqual(['made: Second.']);
    await removeBundle(store, 'made' as BundleId);
    await ship('Third.', true);
    await sweep(store);
    await ship('Third.', false);
    expect(await texts(store)).toEqual([]);
    expect(opened).toBe(2);
  });

  test('asks nothing of an index that other rules made', async () => {
    const { store } = create();
    await installBundle(store, bundleOf('The bridge is open.'), { ...PLAIN_RULES, version: 'older' });
    expect(await texts(store)).toEqual([]);
    await installBundle(store, bundleOf('The bridge is open.'), PLAIN_RULES);
    expect(await texts(store)).toEqual(['made: The bridge is open.']);
    expect(await store.installs()).toHaveLength(1);
  });
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'disk-full'],
  [
    Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    }),
    'disk-full',
  ],
  [Object.assign(new Error(''), { name: 'MissingAPIError' }), 'no-storage'],
  [new Error('odd'), 'storage'],
  ['odd', 'storage'],
])('the exception %s is the failure %s', (error, code) => {
  expect(storageFailure(error)).toMatchObject({ ok: false, error: { code } });
});
