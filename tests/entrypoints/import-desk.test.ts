import { expect, test } from 'vitest';
import type { DeskToPage, PageToDesk } from '../../entrypoints/library/desk-messages.ts';
import { createImportDesk } from '../../entrypoints/library/import-desk.ts';
import { bundleBytes } from '../../utils/bundle/write-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { BundleId } from '../../utils/model.ts';
import { documentRow, entityRow, info, statementRow } from '../bundle/sample-bundle.ts';
import { PLAIN_RULES } from '../corpus/plain-rules.ts';

async function bundleFile(id: string): Promise<File> {
  const rows = { entities: [entityRow(0)], documents: [documentRow(0)], statements: [statementRow(0)] };
  return new File([await bundleBytes({ ...info, id: id as BundleId }, rows)], `${id}.zip`);
}

interface Desk {
  readonly store: RecordStore;
  readonly told: DeskToPage[];
  ask(message: PageToDesk): void;
  /** Waits until so many answers of a type were told. */
  until(type: DeskToPage['type'], count: number): Promise<void>;
}

function desk(free: number | null = null): Desk {
  const store = createMemoryStore();
  const told: DeskToPage[] = [];
  const ask = createImportDesk(
    store,
    PLAIN_RULES,
    (message) => told.push(message),
    async () => free,
  );
  return {
    store,
    told,
    ask,
    until: async (type, count) => {
      while (told.filter((message) => message.type === type).length < count)
        await new Promise((done) => setTimeout(done, 1));
    },
  };
}

const active = async (store: RecordStore): Promise<string[]> =>
  (await store.installs()).filter(({ state }) => state === 'active').map(({ bundle }) => bundle);
const install = (job: number, file: File): PageToDesk => ({
  type: 'install',
  job,
  file,
  withoutBadRows: false,
  shipped: false,
});

test('a check tells its progress and its answer, and installs nothing', async () => {
  const { store, told, ask, until } = desk();
  ask({ type: 'check', job: 1, file: await bundleFile('one') });
  await until('checked', 1);

  expect(told.map(({ type }) => type)).toEqual(['started', 'progress', 'progress', 'progress', 'checked']);
  expect(told.at(-1)).toMatchObject({ result: { ok: true, value: { same: false } } });
  expect(await active(store)).toEqual([]);
});

test('two imports run one after the other', async () => {
  const { store, told, ask, until } = desk();
  ask(install(1, await bundleFile('one')));
  ask(install(2, await bundleFile('two')));
  await until('installed', 2);

  const steps = told
    .filter(({ type }) => type !== 'progress')
    .map((message) => ('job' in message ? `${message.type} ${message.job}` : ''));
  expect(steps).toEqual(['started 1', 'installed 1', 'started 2', 'installed 2']);
  expect(await active(store)).toEqual(['one', 'two']);
});

test('what is cancelled while it waits never begins', async () => {
  const { store, told, ask, until } = desk();
  ask(install(1, await bundleFile('one')));
  ask(install(2, await bundleFile('two')));
  ask({ type: 'cancel', job: 2 });
  await until('installed', 2);

  expect(told.at(-1)).toMatchObject({ job: 2, result: { ok: false, error: { code: 'cancelled' } } });
  expect(await active(store)).toEqual(['one']);
});

test('what is no bundle is refused in one sentence, and the next one is not held up', async () => {
  const { told, ask, until } = desk();
  ask({ type: 'check', job: 1, file: new File(['nothing'], 'odd.zip') });
  ask({ type: 'check', job: 2, file: await bundleFile('two') });
  await until('checked', 2);

  const answers = told.filter(({ type }) => type === 'checked');
  expect(answers[0]).toMatchObject({
    result: { ok: false, error: { message: expect.stringContaining('odd.zip') } },
  });
  expect(answers[1]).toMatchObject({ result: { ok: true } });
});

test('a removal waits for nobody', async () => {
  const { store, told, ask, until } = desk();
  ask(install(1, await bundleFile('one')));
  await until('installed', 1);
  ask({ type: 'remove', bundle: 'one' as BundleId });
  await until('removed', 1);

  expect(told.at(-1)).toMatchObject({ result: { ok: true, value: true } });
  expect(await active(store)).toEqual([]);
});

test('an import for which the disk has no room is not begun', async () => {
  const { store, told, ask, until } = desk(1_000_000);
  ask(install(1, await bundleFile('one')));
  await until('installed', 1);

  expect(told.at(-1)).toMatchObject({ result: { ok: false, error: { code: 'disk-full' } } });
  expect(await store.installs()).toEqual([]);
});

test('an import that waits for another page’s says so, goes on behind it, and can be called off until then', async () => {
  const { store, told, ask, until } = desk();
  let end = (): void => undefined;
  const others = store.exclusively(() => new Promise<void>((done) => (end = done)));
  ask(install(1, await bundleFile('one')));
  await until('held', 1);
  ask({ type: 'cancel', job: 1 });
  await until('installed', 1);
  expect(told.at(-1)).toMatchObject({ job: 1, result: { ok: false, error: { code: 'cancelled' } } });

  ask(install(2, await bundleFile('two')));
  await until('held', 2);
  end();
  await others;
  await until('installed', 2);
  expect(told.at(-1)).toMatchObject({ job: 2, result: { ok: true } });
  expect(await active(store)).toEqual(['two']);
});
