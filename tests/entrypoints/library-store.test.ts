import '../components/strings.ts';
import { expect, test } from 'vitest';
import type { PageToDesk } from '../../entrypoints/library/desk-messages.ts';
import { createLibraryStore, type LibraryStore } from '../../entrypoints/library/store.ts';
import type { TableCounts, TableHead } from '../../utils/builder/table-columns.ts';
import type { BundleId } from '../../utils/model.ts';
import { previewOf } from '../components/library/made-up-preview.ts';

interface Bench {
  readonly store: LibraryStore;
  /** What was asked of the browser and told to others, in order. */
  readonly done: string[];
  readonly told: PageToDesk[];
}

/** When all that was asked of workers has been answered. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const COUNTS: TableCounts = {
  statements: 3,
  documents: 0,
  speakers: 2,
  undated: 0,
  leftOut: 0,
  complete: true,
};
const UNSURE: TableHead = {
  names: ['Zitat', 'Wer'],
  rows: [['Wir graben.', 'Ida Orsik']],
  meanings: ['statement', null],
  isSure: false,
};
const TABLES: Readonly<Record<string, TableHead>> = {
  'zitate-2025.csv': UNSURE,
  'zitate-2026.csv': UNSURE,
  'quotes.csv': { ...UNSURE, names: ['quote', 'who'], isSure: true },
};

function bench(): Bench {
  const done: string[] = [];
  const told: PageToDesk[] = [];
  const store = createLibraryStore({
    tellDesk: (message) => told.push(message),
    look: (files) => ({
      ended: Promise.resolve({ ok: true, value: files.map((file) => TABLES[file.name] ?? null) }),
      stop: () => undefined,
    }),
    count: (files, columns) => {
      done.push(`count ${files.map(({ name }) => name).join('+')} ${JSON.stringify(columns)}`);
      return { ended: Promise.resolve({ ok: true, value: COUNTS }), stop: () => undefined };
    },
    build: (files, name, columns) => {
      if (columns !== null) done.push(`build ${name} ${JSON.stringify(columns)}`);
      const value = files.some((file) => file.name.startsWith('bad'))
        ? { bundle: null, problems: [] }
        : { bundle: new File([], 'built.zip'), problems: [{ code: 'source-empty', message: 'empty' }] };
      return { ended: Promise.resolve({ ok: true, value }), stop: () => done.push('stop') };
    },
    summary: async () => ({
      bundles: [],
      lost: [{ id: 'gone' as BundleId, name: 'Gone', publisher: '' }],
      problem: null,
      unkept: [],
    }),
    storage: async () => null,
    persist: async () => void done.push('persist'),
    remember: async ({ bundle }) => void done.push(`remember ${bundle}`),
    forget: async (bundles) => void done.push(`forget ${bundles.join()}`),
    announceChange: () => done.push('announce'),
    now: () => 0,
    shippedFile: async () => new File([], 'seed.zip'),
  });
  return { store, done, told };
}

const imported = (job: number): Parameters<LibraryStore['hear']>[0] => ({
  type: 'installed',
  job,
  result: {
    ok: true,
    value: { outcome: 'installed', bundle: 'rivers' as BundleId, name: 'Rivers', publisher: '', leftOut: 0 },
  },
});

test('the browser is asked to keep the corpus when the reader imports, and the import is remembered outside it', async () => {
  const { store, done, told } = bench();
  store.add([new File([], 'rivers.zip')]);
  await store.hear({ type: 'checked', job: 1, result: { ok: true, value: previewOf() as never } });
  expect(done).toEqual([]);
  store.confirm(1);
  expect(told.map(({ type }) => type)).toEqual(['check', 'install']);
  await store.hear(imported(1));

  expect(done).toEqual(['persist', 'remember rivers', 'announce']);
});

test('where the worker has gone, what it was asked for has failed, and what is asked next is asked anew', async () => {
  const { store, told } = bench();
  store.add([new File([], 'rivers.zip'), new File([], 'lakes.zip')]);
  await store.hear({ type: 'checked', job: 1, result: { ok: true, value: previewOf() as never } });
  await store.remove('seas' as BundleId);

  store.deskGone();

  expect(store.jobs.value.map(({ step }) => step.step)).toEqual(['checked', 'failed']);
  expect(store.unremoved.value).toContain('Try again');
  store.confirm(1);
  expect(told.at(-1)?.type).toBe('install');
});

test('what came with the extension is not remembered, since it comes back by itself', async () => {
  const { store, done } = bench();
  await store.restoreShipped();
  await store.hear({ type: 'checked', job: 1, result: { ok: true, value: previewOf() as never } });
  store.confirm(1);
  await store.hear(imported(1));

  expect(done).toEqual(['persist', 'announce']);
});

test('what the reader removes is not missed, wherever its page is killed, nor is what is told to be lost once that was read', async () => {
  const { store, done, told } = bench();
  const removing = store.remove('rivers' as BundleId);
  expect([done, told]).toEqual([['forget rivers'], []]);
  await removing;
  expect(told).toEqual([{ type: 'remove', bundle: 'rivers' }]);
  await store.hear({ type: 'removed', bundle: 'rivers' as BundleId, result: { ok: true, value: true } });
  await store.forgetLost();

  expect(done).toEqual(['forget rivers', 'announce', 'forget gone']);
});

test('a removal that failed says why', async () => {
  const { store, done } = bench();
  const error = { code: 'disk-full', message: 'No room.' };
  await store.hear({ type: 'removed', bundle: 'rivers' as BundleId, result: { ok: false, error } });

  expect(store.unremoved.value).toBe('There is not enough room on this disk; nothing was changed.');
  expect(done).toEqual([]);
});

test('files that are no bundles become one together, with what was left out of it', async () => {
  const { store, told } = bench();
  store.add([new File([], 'a.txt'), new File([], 'rivers.zip'), new File([], 'b.csv')]);
  await settled();
  await store.hear({ type: 'checked', job: 2, result: { ok: true, value: previewOf() as never } });

  expect(store.jobs.value.map(({ file }) => file)).toEqual(['rivers.zip', 'a + 1']);
  expect(told).toMatchObject([
    { type: 'check', job: 1 },
    { type: 'check', job: 2, file: { name: 'built.zip' } },
  ]);
  expect(store.jobs.value[1]?.step).toMatchObject({
    step: 'checked',
    preview: { bad: { listed: [{ code: 'source-empty' }] } },
  });
});

test('files that hold nothing to read say so', async () => {
  const { store, told } = bench();
  store.add([new File([], 'bad.txt')]);
  await settled();

  expect(told).toEqual([]);
  expect(store.jobs.value[0]?.step).toMatchObject({ step: 'failed', problem: { code: 'source-nothing' } });
});

const CHOSEN = '{"type":"statement","columns":{"statement":"Zitat","speaker":"Wer"}}';

test('tables whose columns cannot be told are asked about, those alike together, and built as the reader says', async () => {
  const { store, done, told } = bench();
  store.add(['canal.txt', 'zitate-2025.csv', 'zitate-2026.csv'].map((name) => new File([], name)));
  await settled();

  expect(store.jobs.value.map(({ file, step }) => [file, step.step])).toEqual([
    ['canal', 'checking'],
    ['zitate-2025 + 1', 'columns'],
  ]);
  store.chooseColumn(2, 1, 'speaker');
  expect(store.jobs.value[1]?.step).toEqual({ step: 'columns', counts: null });
  await settled();
  expect(store.jobs.value[1]?.step).toEqual({ step: 'columns', counts: COUNTS });
  store.proceed(2);
  await settled();

  expect(done.slice(1)).toEqual([
    `count zitate-2025.csv+zitate-2026.csv ${CHOSEN}`,
    `build zitate-2025 ${CHOSEN}`,
  ]);
  expect(told.map(({ type }) => type)).toEqual(['check', 'check']);
});

test('a table that can be told is built at once, and its columns can still be changed', async () => {
  const { store, done } = bench();
  store.add([new File([], 'quotes.csv')]);
  await settled();
  await store.hear({ type: 'checked', job: 1, result: { ok: true, value: previewOf() as never } });
  expect(done).toEqual([]);

  store.changeColumns(1);
  await settled();

  expect(store.jobs.value[0]?.step).toEqual({ step: 'columns', counts: COUNTS });
  store.cancel(1);
  expect(store.jobs.value[0]?.step.step).toBe('cancelled');
});

test('without a column for the statements or the texts nothing is counted, and nothing goes on', async () => {
  const { store, done } = bench();
  store.add([new File([], 'zitate-2026.csv')]);
  await settled();
  done.length = 0;

  store.chooseColumn(1, 0, null);
  store.proceed(1);
  await settled();

  expect(done).toEqual([]);
  expect(store.jobs.value[0]?.step).toEqual({ step: 'columns', counts: null });
});
