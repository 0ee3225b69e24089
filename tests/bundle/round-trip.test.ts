import { expect, test } from 'vitest';
import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { bundleBytes, inOrder, writeBundle } from '../../utils/bundle/write-bundle.ts';
import type { IsoDate } from '../../utils/model.ts';
import { shardsOf } from './read-all.ts';
import { info, sampleRows, statementRow } from './sample-bundle.ts';

test('what is written is read back: entities, then documents, then statements', async () => {
  const rows = sampleRows();

  const shards = await shardsOf(await bundleBytes(info, rows));

  expect(shards.map((shard) => shard.path)).toEqual([
    'entities-0000.ndjson',
    'documents-0000.ndjson',
    'statements-0000.ndjson',
  ]);
  expect(shards[0]?.rows).toEqual(rows.entities);
  expect(shards[2]?.rows).toEqual(rows.statements);
  expect(shards.flatMap((shard) => shard.problems)).toEqual([]);
});

test('the same rows in another order give the same bytes', async () => {
  const { entities, documents, statements } = sampleRows(50);

  const turned = {
    entities: entities.toReversed(),
    documents: documents.toReversed(),
    statements: statements.toReversed(),
  };

  expect(await bundleBytes(info, turned)).toEqual(await bundleBytes(info, sampleRows(50)));
});

test('the manifest says what the rows cover, and undated rows leave the span alone', async () => {
  const opened = await openBundle(new Blob([await bundleBytes(info, sampleRows())]), 'sample.zip');

  expect(opened).toMatchObject({
    ok: true,
    value: {
      manifest: {
        format: 1,
        counts: { documents: 2, statements: 3, entities: 2 },
        coverage: { from: '2026-03-12', to: '2026-03-12', outlets: ['Zembla Herald'] },
        languages: ['en'],
        created: '2026-03-12',
      },
    },
  });
});

test('a bundle without a date has none, and its version is its content', async () => {
  const undated = {
    entities: [],
    documents: [],
    statements: [statementRow(0, { said: null, document: null, speakers: [] })],
  };

  const manifest = await writeBundle(info, inOrder(undated), () => undefined);

  expect(manifest.created).toBeNull();
  expect(manifest.version).toMatch(/^[0-9a-f]{8}$/);
});

test('a stated date of creation is kept', async () => {
  const manifest = await writeBundle(
    { ...info, created: '2026-01-01' as IsoDate },
    inOrder(sampleRows()),
    () => undefined,
  );

  expect(manifest.version).toMatch(/^2026-01-01-[0-9a-f]{8}$/);
});

test('a file holds at most 1,000 rows', async () => {
  const shards = await shardsOf(await bundleBytes(info, sampleRows(2_001)));

  expect(shards.filter((shard) => shard.kind === 'statements').map((shard) => shard.rows.length)).toEqual([
    1000, 1000, 1,
  ]);
});

test('a file holds at most 4 MiB', async () => {
  const long = 'x'.repeat(150_000);
  const rows = {
    ...sampleRows(0),
    statements: Array.from({ length: 60 }, (_, number) => statementRow(number, { text: long })),
  };

  const shards = await shardsOf(await bundleBytes(info, rows));

  expect(shards.every((shard) => shard.bytes.length <= 4 * 1024 * 1024)).toBe(true);
  expect(shards.filter((shard) => shard.kind === 'statements')).toHaveLength(3);
});

test('an empty bundle is a bundle', async () => {
  expect(await shardsOf(await bundleBytes(info, { entities: [], documents: [], statements: [] }))).toEqual(
    [],
  );
});
