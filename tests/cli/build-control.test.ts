import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const statement = (id: string, change: object = {}): object => ({
  type: 'statement',
  id,
  text: `We will dig ${id.length} km of canals.`,
  speaker: { name: 'Vendal Orsik', country: 'Zembla' },
  said: '2026-03-12',
  ...change,
});

const rows = [
  statement('new'),
  statement('older', { said: '2024-01-01' }),
  statement('undated', { said: null }),
  statement('elsewhere', { outlet: 'Borduria Times', url: 'https://times.example/1' }),
];

async function idsOf(file: string): Promise<string[]> {
  const folder = folderOf({});
  await run(['merge', file, '--shard', '-o', join(folder, 'part')]);
  const lines = readFileSync(join(folder, 'part'), 'utf8').trim().split('\n');
  return lines
    .flatMap((line) => (JSON.parse(line) as { statements: { source: string }[] }).statements)
    .map(({ source }) => source)
    .sort();
}

test.each([
  [['--since', '2025'], ['elsewhere', 'new'], { 'too-old': 1, undated: 1 }],
  [['--until', '2024-06'], ['older'], { 'too-new': 2, undated: 1 }],
  [['--outlet', 'Borduria Times'], ['elsewhere', 'new', 'older', 'undated'], {}],
  [['--outlet', 'Borduria Times', '--outlet', 'Other'], ['elsewhere'], { 'other-outlet': 3 }],
])('%j takes what it says, and counts the rest by why', async (flags, ids, leftOut) => {
  const file = join(folderOf({}), 'out.zip');

  const ran = await run(['build', '-', '-o', file, ...flags], jsonLines(...rows));

  expect(ran.answers).toMatchObject([{ leftOut }]);
  expect(await idsOf(file)).toEqual(ids);
});

test('--exclude leaves out ids, addresses and sites; --aliases joins spellings under one name', async () => {
  const folder = folderOf({
    'exclude.txt': '# not these\nolder\ntimes.example\n',
    'aliases.csv': 'Vendal Orsik, Wendell Horsick, Q4021\n',
  });
  const file = join(folder, 'out.zip');
  const misspelt = statement('other name', { speaker: { name: 'Wendell Horsick', country: 'Zembla' } });

  await run(
    [
      'build',
      '-',
      '-o',
      file,
      '--exclude',
      join(folder, 'exclude.txt'),
      '--aliases',
      join(folder, 'aliases.csv'),
    ],
    jsonLines(...rows, misspelt),
  );

  expect(await idsOf(file)).toEqual(['new', 'other name', 'undated']);
  expect((await run(['inspect', file])).answers).toMatchObject([
    { people: [{ name: 'Vendal Orsik', statements: 3 }] },
  ]);
});

test('a recipe keeps a command line, and what is given comes before it', async () => {
  const folder = folderOf({ 'in/rows.jsonl': jsonLines(...rows) });
  const recipe = join(folder, 'recipe.json');

  await run([
    'build',
    join(folder, 'in'),
    '-o',
    join(folder, 'one.zip'),
    '--name',
    'Canals',
    '--since',
    '2025',
    '--save-recipe',
    recipe,
  ]);
  const again = await run(['build', '--recipe', recipe, '-o', join(folder, 'two.zip')]);

  expect(JSON.parse(readFileSync(recipe, 'utf8'))).toEqual({
    inputs: ['in'],
    output: 'one.zip',
    name: 'Canals',
    since: '2025',
  });
  expect(again).toMatchObject({ status: 0, answers: [{ id: 'canals' }] });
  expect(readFileSync(join(folder, 'two.zip'))).toEqual(readFileSync(join(folder, 'one.zip')));
});

test('--preview shows the first rows as they are understood, and builds nothing', async () => {
  const folder = folderOf({ 'in.csv': 'Who,Quote\nVendal Orsik,We will dig.\n' });

  const ran = await run([
    'build',
    join(folder, 'in.csv'),
    '--preview',
    '--type',
    'statement',
    '--column',
    'text=Quote',
    '--column',
    'speaker=Who',
  ]);

  expect(ran.answers).toMatchObject([
    { type: 'statement', text: 'We will dig.', speaker: { name: 'Vendal Orsik' } },
  ]);
});

test('a second build reads only what is new, and writes nothing where nothing is', async () => {
  const folder = folderOf({ 'in/a.jsonl': jsonLines(statement('a')) });
  const args = ['build', join(folder, 'in'), '-o', join(folder, 'out.zip'), '--name', 'X'];

  await run(args);
  const same = await run(args);
  writeFileSync(join(folder, 'in/b.jsonl'), jsonLines(statement('bb')));
  const more = await run(args);
  const fresh = await run([...args.slice(0, 3), join(folder, 'fresh.zip'), '--name', 'X', '--no-cache']);

  expect(same.answers).toMatchObject([{ items: 1, known: 1, counts: { statements: 1 } }]);
  expect(more.answers).toMatchObject([{ items: 2, known: 1, counts: { statements: 2 } }]);
  expect(fresh.answers).toMatchObject([{ known: 0 }]);
  expect(readFileSync(join(folder, 'out.zip'))).toEqual(readFileSync(join(folder, 'fresh.zip')));
  expect(existsSync(join(folder, '.fresh.zip.cache'))).toBe(false);
});

test('parts join to the bytes of one build, in any order and grouping', async () => {
  const articles = Array.from({ length: 6 }, (_, at) => ({
    type: 'document',
    id: `d${at}`,
    published: `2026-03-1${at}`,
    text: `Canal ${at} opened\n\n“We will dig ${at + 2} more canals,” said Vendal Orsik, Minister of Defence of Ukraine.\n\nNobody came to see it.`,
  }));
  const input = [...rows, ...articles];
  const folder = folderOf({});
  const at = (name: string): string => join(folder, name);
  await run(['build', '-', '-o', at('whole.zip'), '--name', 'X'], jsonLines(...input));
  for (const [number, part] of [input.slice(0, 3), input.slice(3, 7), input.slice(5)].entries())
    await run(['build', '--shard', '-', '-o', at(`p${number}`)], jsonLines(...part));

  await run(['merge', at('p2'), at('p1'), at('p0'), '-o', at('flat.zip'), '--name', 'X']);
  await run(['merge', '--shard', at('p1'), at('p2'), '-o', at('p12')]);
  await run(['merge', at('p12'), at('p0'), '-o', at('tree.zip'), '--name', 'X']);

  expect(readFileSync(at('flat.zip'))).toEqual(readFileSync(at('whole.zip')));
  expect(readFileSync(at('tree.zip'))).toEqual(readFileSync(at('whole.zip')));
});

test('diff names what one bundle has that another has not, and validate checks each', async () => {
  const folder = folderOf({});
  await run(['build', '-', '-o', join(folder, 'a.zip')], jsonLines(rows[0]));
  await run(['build', '-', '-o', join(folder, 'b.zip')], jsonLines(rows[0], rows[1]));

  const ran = await run(['diff', join(folder, 'a.zip'), join(folder, 'b.zip')]);
  const sound = await run(['validate', join(folder, 'a.zip')]);

  expect(ran).toMatchObject({ status: 1, answers: [{ statements: { added: 1, removed: 0, changed: 0 } }] });
  expect((await run(['diff', join(folder, 'a.zip'), join(folder, 'a.zip')])).status).toBe(0);
  expect(sound).toMatchObject({
    status: 0,
    answers: [{ valid: true, rows: { statements: 1 }, problems: {} }],
  });
});

test('a part on standard output can be piped on', async () => {
  const ran = await run(['build', '--shard', '-', '-o', '-'], jsonLines(rows[0]));

  expect(ran).toMatchObject({ status: 0, answers: [{ partial: 1, statements: [{ source: 'new' }] }] });
});

test('--version says which one it is', async () => {
  expect(await run(['--version'])).toMatchObject({ status: 0, out: 'on-record 1.2.3\n' });
});

test('what was left out is told again where nothing is new', async () => {
  const row = { type: 'statement', id: 'a', text: 'We will dig 40 km of canals.', said: '2026-03-12' };
  const folder = folderOf({ 'a.jsonl': jsonLines(row, row, { ...row, id: 'b', said: '2025-03-12' }) });
  const build = () => run(['build', folder, '-o', join(folder, 'a.zip'), '--since', '2026']);

  const [first, second] = [await build(), await build()];

  expect(first).toMatchObject({ status: 0, answers: [{ known: 0, leftOut: { twice: 1, 'too-old': 1 } }] });
  expect(second).toEqual({
    ...first,
    out: expect.any(String),
    answers: [{ ...(first.answers[0] as object), known: 3 }],
  });
});
