import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../cli/cache-lock.ts';
import { openDiskStore } from '../../cli/disk-store.ts';
import { packRecords } from '../../utils/builder/pack-records.ts';
import { NO_META, type SourceText } from '../../utils/builder/source.ts';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const NOW = Date.UTC(2026, 5, 1);
/** Above what Linux, macOS and Windows give to a process. */
const NO_PROCESS = 2 ** 30;
const rows = (from: number, to: number): string =>
  jsonLines(
    ...Array.from({ length: to - from }, (_, at) => ({
      type: 'statement',
      id: `s${from + at}`,
      text: `Sylvania will dig ${from + at} km of canals.`,
      speaker: { name: 'Irma Hentzau', role: 'Minister of Canals', country: 'Sylvania' },
    })),
  );

describe('a cache that others use too', () => {
  it('is not touched by a second build, which says so and gives the same bytes', async () => {
    const folder = folderOf({ 'a.jsonl': rows(0, 40), 'b.jsonl': rows(40, 80) });
    const build = (name: string) =>
      run([
        'build',
        join(folder, `${name}.jsonl`),
        '-o',
        join(folder, `${name}.zip`),
        '--cache',
        join(folder, 'cache'),
      ]);

    const ran = await Promise.all([build('a'), build('b')]);
    const again = [await build('a'), await build('b')].flatMap(({ answers }) => answers);

    expect(ran.map(({ status }) => status)).toEqual([0, 0]);
    expect(ran.flatMap(({ complaints }) => complaints).join()).toMatch(/Another build is at work in .*cache/);
    expect(again.map((answer) => (answer as { known: number }).known).sort()).toEqual([0, 40]);
    for (const name of ['a', 'b']) {
      await run([
        'build',
        join(folder, `${name}.jsonl`),
        '-o',
        join(folder, 'alone.zip'),
        '--no-cache',
        '--name',
        name,
      ]);
      expect(readFileSync(join(folder, `${name}.zip`))).toEqual(readFileSync(join(folder, 'alone.zip')));
    }
  });

  it.each([
    [
      'another build of this machine that runs',
      { process: process.pid, host: hostname(), since: NOW },
      false,
    ],
    ['one that was killed', { process: NO_PROCESS, host: hostname(), since: NOW }, true],
    ['one of another machine', { process: NO_PROCESS, host: 'elsewhere', since: NOW - 1000 }, false],
    ['one of another machine, weeks ago', { process: NO_PROCESS, host: 'elsewhere', since: NOW - 3e9 }, true],
    ['one that was stopped while it wrote its name', '{"proc', true],
  ])('held by %s', (_, holder, taken) => {
    const folder = folderOf({ lock: typeof holder === 'string' ? holder : JSON.stringify(holder) });

    const unlock = lockFolder(folder, NOW);

    expect(unlock !== null).toBe(taken);
    expect(lockFolder(folder, NOW)).toBeNull();
    unlock?.();
    expect(existsSync(join(folder, 'lock'))).toBe(!taken);
  });
});

describe('what is remembered', () => {
  it('is not taken for the same where a list of people has changed', async () => {
    const people = (title: string): string =>
      JSON.stringify({
        persons: [{ id: 'p', name: 'Bela Trentino' }],
        organizations: [{ id: 'o', name: 'Ministry of Bridges' }],
        memberships: [{ person_id: 'p', organization_id: 'o', role: title }],
      });
    const folder = folderOf({ 'in/people.json': people('Minister'), 'in/rows.jsonl': rows(0, 3) });
    const args = ['build', join(folder, 'in'), '--name', 'X', '-o'];
    await run([...args, join(folder, 'out.zip')]);
    writeFileSync(join(folder, 'in/people.json'), people('Deputy Minister'));

    await run([...args, join(folder, 'out.zip')]);
    await run([...args, join(folder, 'anew.zip'), '--no-cache']);

    expect(readFileSync(join(folder, 'out.zip'))).toEqual(readFileSync(join(folder, 'anew.zip')));
  });

  const item = (source: string): SourceText => ({
    type: 'statement',
    source,
    text: `Text ${source}`,
    speaker: null,
    said: null,
    meta: NO_META,
  });
  const filled = (folder: string, sources: readonly string[], spare: number) => {
    const store = openDiskStore(folder, 'v', spare);
    const known = sources.filter((source) => {
      const one = item(source);
      if (store.memo.find(one) !== undefined) return true;
      const [record = null] = store.add(packRecords([{ head: `head of ${source}`, rows: '[]' }]));
      store.memo.keep(one, record);
      return false;
    });
    store.tidy();
    store.close();
    return known;
  };
  const recordBytes = (folder: string): number[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith('records-'))
      .map((name) => statSync(join(folder, name)).size);

  it('loses what no source gives any more once that is most of it, and keeps the rest', () => {
    const folder = folderOf({});
    filled(folder, ['a', 'b', 'c', 'd', 'e'], 10);
    const [before = 0] = recordBytes(folder);

    const known = filled(folder, ['e'], 10);
    const after = recordBytes(folder);
    const left = filled(folder, ['e', 'a'], 10);

    expect(known).toEqual(['e']);
    expect(after).toEqual([before / 5]);
    expect(left).toEqual(['e']);
    const store = openDiskStore(folder, 'v');
    expect(store.head(store.memo.find(item('e')) ?? -1)).toBe('head of e');
    store.close();
  });

  it('keeps what another folder gave as long as there is room for it', () => {
    const folder = folderOf({});
    filled(folder, ['a', 'b', 'c'], 1000);
    filled(folder, ['d'], 1000);

    expect(filled(folder, ['a', 'b', 'c'], 1000)).toEqual(['a', 'b', 'c']);
  });

  it('is read anew where the list of it says more than was written', () => {
    const folder = folderOf({});
    filled(folder, ['a', 'b'], 1000);
    const [records = ''] = readdirSync(folder).filter((name) => name.startsWith('records-'));
    truncateSync(join(folder, records), 'head of a[]'.length + 3);

    expect(filled(folder, ['a', 'b'], 1000)).toEqual(['a']);
    expect(filled(folder, ['a', 'b'], 1000)).toEqual(['a', 'b']);
  });

  it('is of use although the build was killed: all but the last few sources are known', () => {
    const folder = folderOf({});
    const sources = Array.from({ length: 60 }, (_, at) => `s${at}`);
    const killed = openDiskStore(folder, 'v');
    for (const source of sources) {
      const [record = null] = killed.add(packRecords([{ head: `head of ${source}`, rows: '' }]));
      killed.memo.keep(item(source), record);
    }

    const known = filled(folder, sources, 1000);

    expect(known.length).toBeGreaterThanOrEqual(30);
    expect(known).toEqual(sources.slice(0, known.length));
  });

  it('tells that nothing is new whatever the order in which the sources come', async () => {
    const folder = folderOf({ 'a.jsonl': rows(0, 3), 'b.jsonl': rows(3, 6) });
    const output = join(folder, 'x.zip');
    const build = (...names: string[]) =>
      run(['build', ...names.map((name) => join(folder, name)), '--name', 'X', '-o', output]);
    await build('a.jsonl', 'b.jsonl');
    const before = statSync(output).ino;

    const again = await build('b.jsonl', 'a.jsonl');

    expect(again).toMatchObject({ status: 0, answers: [{ known: 6, items: 6 }] });
    expect(statSync(output).ino).toBe(before);
  });
});
