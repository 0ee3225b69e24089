import { describe, expect, test } from 'vitest';
import { buildCommand } from '../../cli/build.ts';
import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { sha256 } from '../../utils/bundle/sha256.ts';
import { zipOf } from '../bundle/made-zip.ts';
import { fencesOf, readDoc } from './markdown.ts';
import { follow, workshop } from './shell.ts';

const GUIDE = readDoc('docs/corpus-makers.md');
const FENCES = fencesOf(GUIDE);
const RECIPES = [...new Set(FENCES.map(({ heading }) => heading))].filter((name) =>
  name.startsWith('Recipe:'),
);

test('there is a recipe for an archive, for feeds, for a parliament and for a table', () => {
  expect(RECIPES).toHaveLength(4);
});

test.each(RECIPES)(
  '%s: its commands run, and print what it says',
  (recipe) => {
    const folder = workshop();
    follow(
      FENCES.filter(({ heading }) => heading === recipe),
      folder,
    );
  },
  120_000,
);

describe('the annotated bundle', () => {
  const files = Object.fromEntries(
    FENCES.filter(({ heading, note }) => heading === 'The format' && /\.(?:nd)?json$/.test(note)).map(
      ({ note, code }) => [note, code],
    ),
  );

  test('is sound: its checksums, its counts and every row of it', async () => {
    const manifest = JSON.parse(files['manifest.json'] ?? '{}');
    for (const { path, sha256: stated } of manifest.files)
      expect(await sha256(new TextEncoder().encode(files[path])), path).toBe(stated);
    const opened = await openBundle(new Blob([await zipOf(files)]), 'freedonia-herald.zip');
    if (!opened.ok) throw new Error(opened.error.message);
    const kinds = [];
    for await (const shard of opened.value.shards()) {
      expect(shard).toMatchObject({ ok: true, value: { problems: [] } });
      if (shard.ok) kinds.push(shard.value.kind);
    }
    expect(kinds.sort()).toEqual(['documents', 'entities', 'statements']);
  });

  test.each(Object.keys(files))('%s: every field has a row in a table', (file) => {
    const [row = ''] = file === 'manifest.json' ? [files[file]] : (files[file]?.split('\n') ?? []);
    const format = GUIDE.slice(GUIDE.indexOf('## The format'));
    const named = [...format.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(
      ([, cell = '']) => cell.match(/\w+/g) ?? [],
    );
    expect(Object.keys(JSON.parse(row)).filter((field) => !named.includes(field))).toEqual([]);
  });

  test('shows where the words are in their paragraph', () => {
    const { text, context, offsets } = JSON.parse(files['statements-0000.ndjson'] ?? '{}');
    expect(context.slice(...offsets[0])).toBe(text);
  });
});

test('the options for the real source are those of the command line', () => {
  const block = FENCES.find(
    ({ heading, language }) => heading === 'A real public source' && language === 'sh',
  );
  const command = block?.code.slice(block.code.indexOf('on-record')) ?? '';
  const given = [...command.matchAll(/--(\w[\w-]*)/g)].map(([, flag = '']) => flag);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((flag) => !(flag in buildCommand.flags))).toEqual([]);
});
