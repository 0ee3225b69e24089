import { expect, test } from 'vitest';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type BundlePreview, previewBundle } from '../../utils/corpus/preview-bundle.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import { articleRow, type MadeBundle, type MadeRows, madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const FIRST: MadeRows = {
  entities: [person('p1', 'Vera Orlik'), person('p2', 'Ivo Hentz')],
  documents: [
    articleRow('d1', { source: 'a' }),
    articleRow('d2', { source: 'b' }),
    articleRow('d3', { source: 'c' }),
  ],
  statements: [statement('s1', 'One.'), statement('s2', 'Two.')],
};
const SECOND: MadeRows = {
  entities: [person('p1', 'Vera Orlik', { aliases: ['Wera Orlik'] }), person('p3', 'Ana Tide')],
  documents: [articleRow('d1', { source: 'a' }), articleRow('d9', { source: 'b' })],
  statements: [statement('s1', 'One.'), statement('s3', 'Three.'), statement('s4', 'Four.')],
};

async function preview(store: RecordStore, rows: MadeRows, about: MadeBundle = {}): Promise<BundlePreview> {
  const done = await previewBundle(store, madeBundle(rows, about), PLAIN_RULES);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

test('of a bundle that nobody has, everything is new', async () => {
  const { replaces, changes, same } = await preview(createMemoryStore(), FIRST);
  expect([replaces, same]).toEqual([null, false]);
  expect(changes.documents).toEqual({ added: 3, changed: 0, gone: 0, same: 0 });
});

test('a newer version says what is new, changed and gone, and changes nothing', async () => {
  const store = createMemoryStore();
  await installBundle(store, madeBundle(FIRST), PLAIN_RULES);
  const before = await store.installs();
  const { replaces, changes } = await preview(store, SECOND, { version: '2' });
  expect(replaces?.version).toBe('1');
  expect(changes).toEqual({
    entities: { added: 1, changed: 1, gone: 1, same: 0 },
    // The article of source b has other text, so another id.
    documents: { added: 0, changed: 1, gone: 1, same: 1 },
    statements: { added: 2, changed: 0, gone: 1, same: 1 },
  });
  expect(await store.installs()).toEqual(before);
});

test('the same file again is said to be the same', async () => {
  const store = createMemoryStore();
  await installBundle(store, madeBundle(FIRST), PLAIN_RULES);
  expect((await preview(store, FIRST)).same).toBe(true);
});

test('another publisher’s bundle of the same id replaces nothing, and that is said', async () => {
  const store = createMemoryStore();
  await installBundle(store, madeBundle(FIRST), PLAIN_RULES);
  const { replaces, otherPublisher, changes } = await preview(store, SECOND, { publisher: 'Stranger' });
  expect([replaces, otherPublisher, changes.statements.added]).toEqual([null, true, 3]);
});

test('bad rows are listed, very many only counted; a damaged file is a failure', async () => {
  const problems = [{ code: 'row', message: 'Line 3 is bad.', line: 3 }];
  const [one, none] = [
    { listed: problems, count: 1 },
    { listed: [], count: 0 },
  ];
  expect(await preview(createMemoryStore(), FIRST, { problems })).toMatchObject({ bad: one, mended: none });
  const many = Array.from({ length: 2_500 }, () => problems).flat();
  const { bad } = await preview(createMemoryStore(), FIRST, { problems: many });
  expect([bad.listed.length, bad.count]).toEqual([1_000, 2_500]);
  const damaged = await previewBundle(
    createMemoryStore(),
    madeBundle(FIRST, { breaksAfter: 1 }),
    PLAIN_RULES,
  );
  expect(damaged).toMatchObject({ ok: false, error: { code: 'checksum' } });
});

test('rows that only lose what points to nothing are told apart from those that are left out', async () => {
  const lost = { code: 'dangling', message: 'Line 2 points to nothing.', line: 2 };
  const bad = { code: 'row', message: 'Line 3 is bad.', line: 3 };
  expect(await preview(createMemoryStore(), FIRST, { problems: [lost, bad] })).toMatchObject({
    bad: { listed: [bad], count: 1 },
    mended: { listed: [lost], count: 1 },
  });
});
