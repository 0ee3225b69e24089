import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const statement = {
  type: 'statement',
  id: 'a',
  text: 'We will dig 40 km of canals.',
  speaker: { name: 'Vendal Orsik', country: 'Zembla' },
  said: '2026-03-12',
};

test('rows from standard input become a bundle, and the answer says what was built', async () => {
  const folder = folderOf({});
  const file = join(folder, 'canals.zip');

  const ran = await run(
    ['build', '-', '-o', file, '--name', 'Canals', '--publisher', 'Tests'],
    jsonLines(statement),
  );

  expect(ran).toMatchObject({ status: 0, complaints: [] });
  expect(ran.answers).toMatchObject([
    { file, id: 'canals', items: 1, skipped: 0, counts: { statements: 1 }, coverage: { from: '2026-03-12' } },
  ]);
});

test('the same input gives the same bytes, whatever the output is called', async () => {
  const folder = folderOf({ 'in.jsonl': jsonLines(statement, { ...statement, id: 'b', text: 'No canal.' }) });

  for (const name of ['one.zip', 'two.zip'])
    await run(['build', join(folder, 'in.jsonl'), '-o', join(folder, name)]);

  expect(readFileSync(join(folder, 'one.zip'))).toEqual(readFileSync(join(folder, 'two.zip')));
});

test('a folder’s manifest says what its files do not, and options come before it', async () => {
  const manifest = {
    id: 'herald',
    name: 'Herald',
    publisher: 'Zembla Herald',
    licence: 'Ask them',
    defaults: { outlet: 'Zembla Herald' },
    documents: [{ file: 'march/canal.txt', published: '2026-03-12', title: 'Canal' }],
  };
  const text =
    'The Zembla canal was opened by its minister on a rainy day in March.\n\nNobody else came to see it.';
  const folder = folderOf({
    'manifest.json': JSON.stringify(manifest),
    'march/canal.txt': text,
    'april/dam.txt': `${text} Or so.`,
  });

  const built = await run(['build', folder, '-o', join(folder, '.out.zip'), '--name', 'Mine']);
  const inspected = await run(['inspect', join(folder, '.out.zip')]);

  expect(built).toMatchObject({ status: 0, complaints: [] });
  expect(inspected.answers).toMatchObject([
    {
      manifest: {
        id: 'herald',
        name: 'Mine',
        publisher: 'Zembla Herald',
        licence: 'Ask them',
        created: '2026-03-12',
        coverage: { outlets: ['Zembla Herald'] },
      },
      rows: { documents: 2 },
      problems: [],
    },
  ]);
});

test('what is wrong is named and skipped, and the rest is built', async () => {
  const folder = folderOf({
    'in.jsonl': jsonLines(statement, '{"broken', { type: 'statement', id: 'c' }, statement),
  });
  const args = ['build', join(folder, 'in.jsonl'), '-o', join(folder, 'out.zip')];

  const ran = await run(args);

  expect(ran.status).toBe(0);
  expect(ran.answers).toMatchObject([{ items: 1, skipped: 3 }]);
  expect(ran.complaints.slice(0, 3).map((line) => line.replace(folder, ''))).toEqual([
    '/in.jsonl, line 2: this is not valid JSON.',
    '/in.jsonl, line 3: text is missing.',
    'a is in the input twice.',
  ]);
  expect((await run([...args, '--strict'])).status).toBe(1);
});

test('where nothing could be built, nothing is written and what was there stays', async () => {
  const folder = folderOf({ 'in.jsonl': '{"broken', 'out.zip': 'before' });

  const ran = await run(['build', join(folder, 'in.jsonl'), '-o', join(folder, 'out.zip')]);

  expect(ran.status).toBe(1);
  expect(readFileSync(join(folder, 'out.zip'), 'utf8')).toBe('before');
  expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.zip']);
});

test('a missing input, an unreadable one and a circle of links do not stop the others', async () => {
  const folder = folderOf({ 'good/in.jsonl': jsonLines(statement) });
  symlinkSync(folder, join(folder, 'good/circle'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'good/dangling'));

  const ran = await run([
    'build',
    join(folder, 'good'),
    join(folder, 'missing'),
    '-o',
    join(folder, 'out.zip'),
  ]);

  expect(ran.status).toBe(0);
  expect(ran.answers).toMatchObject([{ items: 1 }]);
  expect(ran.complaints.join('\n')).toContain('missing: there is no such file or folder.');
});

test('SOURCE_DATE_EPOCH sets the date of creation', async () => {
  const folder = folderOf({});
  const file = join(folder, 'out.zip');

  await run(['build', '-', '-o', file], jsonLines(statement), { SOURCE_DATE_EPOCH: '1767225600' });

  expect((await run(['inspect', file])).answers).toMatchObject([{ manifest: { created: '2026-01-01' } }]);
});

test('an output that cannot be written is said so', async () => {
  const folder = folderOf({});

  const ran = await run(['build', '-', '-o', join(folder, 'no/such/folder.zip')], jsonLines(statement));

  expect(ran.status).toBe(2);
  expect(ran.complaints[0]).toMatch(/cannot be written/);
  expect(existsSync(join(folder, 'no'))).toBe(false);
});

test('a pipe is written into, and not replaced by a file', async () => {
  const folder = folderOf({ 'a.jsonl': jsonLines(statement) });
  const [pipe, file] = [join(folder, 'pipe'), join(folder, 'canals.zip')];
  execFileSync('mkfifo', [pipe]);
  const read = readFile(pipe);

  const ran = await run(['build', join(folder, 'a.jsonl'), '-o', pipe, '--name', 'Canals']);

  await run(['build', join(folder, 'a.jsonl'), '-o', file, '--name', 'Canals', '--no-cache']);
  expect(ran.status).toBe(0);
  expect(await read).toEqual(readFileSync(file));
  expect(statSync(pipe).isFIFO()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'canals.zip', 'pipe']);
});

test('where the output is a link, what it leads to is replaced', async () => {
  const folder = folderOf({ 'a.jsonl': jsonLines(statement), 'there/old.zip': 'old' });
  symlinkSync(join('there', 'old.zip'), join(folder, 'link.zip'));

  const ran = await run(['build', join(folder, 'a.jsonl'), '-o', join(folder, 'link.zip'), '--no-cache']);

  expect(ran.status).toBe(0);
  expect(lstatSync(join(folder, 'link.zip')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'there/old.zip'), 'latin1')).toMatch(/^PK/);
});

test('an output that is a folder is said before any work, and nothing is left in it', async () => {
  const folder = folderOf({ 'kept.txt': 'before' });

  const ran = await run(['build', '-', '-o', folder], jsonLines(statement));

  expect(ran).toMatchObject({
    status: 2,
    complaints: [`${folder} cannot be written (it is a folder).`],
  });
  expect(readdirSync(folder)).toEqual(['kept.txt']);
});

test('a folder is no bundle, and is called a folder', async () => {
  const folder = folderOf({});

  for (const args of [
    ['inspect', folder],
    ['lookup', '--bundle', folder],
  ])
    expect(await run(args)).toMatchObject({
      status: 1,
      complaints: [`${folder} is a folder, and a bundle is one file.`],
    });
});

test('inspect names what is wrong with a file', async () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'letter.zip'), 'Dear all');

  expect(await run(['inspect', join(folder, 'letter.zip')])).toMatchObject({
    status: 1,
    complaints: ['letter.zip is not a bundle: it is no zip file, or it is cut short.'],
  });
});

test('a source is not written over, but for what was built before', async () => {
  const folder = folderOf({ 'in.jsonl': jsonLines(statement) });
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.zip')];
  const before = readFileSync(input);
  await run(['build', input, '-o', output]);

  const lost = await run(['build', input, '-o', join(folder, '.', 'in.jsonl')]);
  const grown = await run(['build', output, input, '-o', output, '--name', 'in', '--no-cache']);

  expect(lost).toMatchObject({ status: 2, complaints: [expect.stringContaining('is a source')] });
  expect(readFileSync(input)).toEqual(before);
  expect(grown.status).toBe(0);
});

test('dates that leave nothing in between, and a list of nothing, are told', async () => {
  const folder = folderOf({ 'in.jsonl': jsonLines(statement), 'none.json': ' [ ]\n' });
  const build = (...args: string[]) => run(['build', ...args, '-o', join(folder, 'out.zip')]);

  expect(await build(join(folder, 'in.jsonl'), '--since', '2026-02', '--until', '2026-01')).toMatchObject({
    status: 2,
    complaints: ['--since 2026-02 is behind --until 2026-01: nothing can be in between.'],
  });
  expect((await build(join(folder, 'in.jsonl'), '--since', '2026-02', '--until', '2026')).status).not.toBe(2);
  expect(await build(join(folder, 'none.json'))).toMatchObject({
    status: 1,
    complaints: ['Nothing was built: the input is empty.'],
  });
});
