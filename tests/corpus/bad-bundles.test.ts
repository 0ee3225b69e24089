import { beforeEach, describe, expect, test } from 'vitest';
import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { sha256 } from '../../utils/bundle/sha256.ts';
import { type InstallOutcome, installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { previewBundle } from '../../utils/corpus/preview-bundle.ts';
import { NO_FILTER } from '../../utils/corpus/search-request.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { Problem, Result } from '../../utils/model.ts';
import { bundleOf, lines, zipOf } from '../bundle/made-zip.ts';
import { packedSpaces, rawZip } from '../bundle/raw-zip.ts';
import { documentRow, entityRow, statementRow } from '../bundle/sample-bundle.ts';
import { madeBundle, person, statement } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

const GIGABYTE = 1024 ** 3;
const MEGABYTE = 1024 ** 2;
const entities = { 'entities-0000.ndjson': lines([entityRow(0)]) };
const statements = (...rows: readonly unknown[]): Record<string, string> => ({
  ...entities,
  'documents-0000.ndjson': lines([documentRow(0)]),
  'statements-0000.ndjson': lines(rows),
});

let store: RecordStore;

beforeEach(async () => {
  store = createMemoryStore();
  const before = { entities: [person('p1', 'Vera Orlik')], statements: [statement('s1', 'Kept.', ['p1'])] };
  await installBundle(store, madeBundle(before), PLAIN_RULES);
});

/** Every statement of the corpus, and every install whatever its state. */
async function everything(): Promise<unknown> {
  const search = {
    groups: [],
    phrases: [],
    filter: NO_FILTER,
    order: 'newest' as const,
    offset: 0,
    limit: 99,
  };
  const answer = await openCorpus(store, PLAIN_RULES).read({ search });
  return [answer.search.hits.map(({ row }) => row.text), await store.installs()];
}

/** A file of which is counted what is read at once, at most. */
function counted(bytes: Uint8Array<ArrayBuffer>): { readonly file: Blob; readonly most: () => number } {
  let most = 0;
  const file = {
    size: bytes.length,
    slice: (start: number, end: number) => ({
      arrayBuffer: async () => {
        most = Math.max(most, end - start);
        return bytes.slice(start, end).buffer;
      },
    }),
  };
  return { file: file as unknown as Blob, most: () => most };
}

async function install(file: Blob, withoutBadRows = false): Promise<Result<InstallOutcome>> {
  const bundle = await openBundle(file, 'bad.zip');
  return bundle.ok ? installBundle(store, bundle.value, PLAIN_RULES, { withoutBadRows }) : bundle;
}

/** One line of a gigabyte, in a zip of a megabyte that declares it as it likes. */
async function longLine(declared: number, real: number): Promise<Uint8Array<ArrayBuffer>> {
  const path = 'entities-0000.ndjson';
  const sound = await bundleOf(
    {},
    {
      counts: { documents: 0, statements: 0, entities: 1 },
      files: [{ path, sha256: await sha256(new Uint8Array(1)), rows: 1 }],
    },
  );
  const manifest = await manifestOf(sound);
  return rawZip([
    { path, packed: packedSpaces(real), size: declared },
    { path: 'manifest.json', packed: manifest.packed, size: manifest.size },
  ]);
}

/** The only file of a zip, as it lies there. */
async function manifestOf(zip: Uint8Array<ArrayBuffer>): Promise<{ packed: Uint8Array; size: number }> {
  const view = new DataView(zip.buffer);
  const at = view.getUint32(zip.length - 6, true);
  const name = view.getUint16(at + 28, true);
  const start = 30 + name;
  return {
    packed: zip.slice(start, start + view.getUint32(at + 20, true)),
    size: view.getUint32(at + 24, true),
  };
}

/** Says of its table of contents that it is of ten million files, which only zip64 can. */
async function tenMillionFiles(): Promise<Uint8Array<ArrayBuffer>> {
  const zip = (await bundleOf(entities)).slice();
  new DataView(zip.buffer).setUint16(zip.length - 12, 0xffff, true);
  return zip;
}

const BAD: readonly (readonly [string, () => Promise<Uint8Array<ArrayBuffer>>, Partial<Problem>])[] = [
  ['cut short', async () => (await bundleOf(entities)).slice(0, -40), { code: 'not-a-zip', file: 'bad.zip' }],
  [
    'with a wrong checksum',
    () => bundleOf(entities, { files: [{ path: 'entities-0000.ndjson', sha256: '0'.repeat(64), rows: 1 }] }),
    { code: 'checksum', file: 'entities-0000.ndjson' },
  ],
  [
    'that is a zip bomb',
    () => bundleOf({ 'entities-0000.ndjson': ' '.repeat(80 * MEGABYTE) }),
    { code: 'bomb', file: 'bad.zip' },
  ],
  [
    'with a path that climbs out',
    () => zipOf({ ...entities, '../../evil.ndjson': 'x' }),
    { code: 'climbs-out', field: '../../evil.ndjson' },
  ],
  ['of ten million files', tenMillionFiles, { code: 'zip64', file: 'bad.zip' }],
  [
    'of an unknown format',
    () => bundleOf(entities, { format: 2 }),
    { code: 'unknown-format', field: 'format' },
  ],
  [
    'with an id twice',
    () => bundleOf(statements(statementRow(1), statementRow(1))),
    { code: 'duplicate-id', file: 'statements-0000.ndjson', line: 2, field: 'id' },
  ],
  [
    'with a reference to nobody',
    () => bundleOf(statements(statementRow(1), { ...statementRow(2), speakers: ['e9'] })),
    { code: 'dangling', file: 'statements-0000.ndjson', line: 2, field: 'speakers' },
  ],
  [
    'with an article that names nobody it has',
    () =>
      bundleOf({
        ...entities,
        'documents-0000.ndjson': lines([{ ...documentRow(0), entities: [['e9', 1]] }]),
      }),
    { code: 'dangling', file: 'documents-0000.ndjson', line: 1, field: 'entities' },
  ],
  [
    'with a field of a foreign type',
    () => bundleOf(statements(statementRow(1), { ...statementRow(2), text: { html: '<b>' } })),
    { code: 'not-string', file: 'statements-0000.ndjson', line: 2, field: 'text' },
  ],
  [
    'with a prototype key',
    () => bundleOf(statements('{"id": {"__proto__": {"admin": true}}}')),
    { code: 'prototype-key', file: 'statements-0000.ndjson', line: 1, field: '__proto__' },
  ],
  ['of one line of a gigabyte', () => longLine(GIGABYTE, GIGABYTE), { code: 'bomb', file: 'bad.zip' }],
  [
    'of one line of 32 MB that it declares as 3',
    () => longLine(3 * MEGABYTE, 32 * MEGABYTE),
    { code: 'cannot-unpack', file: 'entities-0000.ndjson' },
  ],
];

describe.each(BAD)('a bundle %s', (_, make, expected) => {
  test('is refused, with file, line and field, and the corpus is as it was', async () => {
    const before = await everything();
    const { file, most } = counted(await make());

    const refused = await install(file);

    expect(refused).toMatchObject({ ok: false, error: expected });
    const { message, file: named, line, field } = refused.ok ? ({} as Problem) : refused.error;
    expect([named, 'bad.zip'].some((each) => message.includes(each ?? ''))).toBe(true);
    for (const part of [line, field].filter((each) => each !== undefined))
      expect(message).toContain(String(part));
    expect(await everything()).toEqual(before);
    // Of a zip the table of contents and one packed file are held, and what it inflates to is bounded by its declared size.
    expect(most()).toBeLessThanOrEqual(4 * MEGABYTE);
  });
});

test('of a bundle with ten bad rows the ten are listed, and the rest is imported where the reader says so', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => (at % 10 === 3 ? '{"bad": true}' : statementRow(at)));
  const file = new Blob([await bundleOf(statements(...rows))]);
  const before = await everything();
  const bundle = await openBundle(file, 'holes.zip');
  const preview = bundle.ok ? await previewBundle(store, bundle.value, PLAIN_RULES) : bundle;
  expect(preview.ok && preview.value.bad.listed.map(({ line }) => line)).toEqual([
    4, 14, 24, 34, 44, 54, 64, 74, 84, 94,
  ]);
  expect(preview.ok && preview.value.changes.statements.added).toBe(90);
  expect(await install(file)).toMatchObject({ ok: false, error: { line: 4 } });
  expect(await everything()).toEqual(before);

  expect(await install(file, true)).toMatchObject({ ok: true, value: { outcome: 'installed' } });

  const [texts] = (await everything()) as [string[]];
  expect(texts).toHaveLength(91);
});
