import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCli } from '../../scripts/build-cli.ts';
import { madeArticle } from './made-article.ts';
import type { Figure } from './measure.ts';
import { type Ran, run } from './run-cli.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = resolve(ROOT, '../shared/data/pages');
const REAL = resolve(ROOT, '../shared/data/statements.in.jsonl');
const ARTICLES = 3_000;
const WORDS = 400;
/** Each kind of run so often, in turn, so that whatever else the machine does meets all alike. */
const ROUNDS = 3;
/** So many times the articles, for what one core and two do once each of the threads has compiled what it runs. */
const LONG = 3;
const PARTS = 10;
/** Articles of the comparison of parts with one run. */
const IN_PARTS = 300;
/** Documents of the figure for memory, and the words of each. */
const MANY = 100_000;
const FEW_WORDS = 40;
const MEGABYTE = 1e6;

/**
 * The command line's `build` over made articles and saved pages: speed by cores, a second run, parts. What one core does
 * in a second is told by processor time: other programs change it little, and the compiler's threads, which a run with
 * one reader has too, do not count as a second core. How two do together only the clock of an idle machine tells; they
 * cannot do better than what their processor time says.
 */
export async function benchBuilder(): Promise<Figure[]> {
  await buildCli();
  return inFolder(async (folder) => {
    const input = join(folder, 'rows.jsonl');
    writeFileSync(input, madeRows(ARTICLES, WORDS).join(''));
    const alone = [input, '--name', 'X', '--no-cache', '-j'];
    const [one, two, again]: [Ran[], Ran[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      one.push(await run('build', ...alone, '1', '-o', join(folder, 'one.zip')));
      two.push(await run('build', ...alone, '2', '-o', join(folder, 'two.zip')));
      const cached = join(folder, `cached-${round}.zip`);
      const first = await run('build', input, '-j', '1', '-o', cached);
      const second = await run('build', input, '-j', '1', '-o', cached);
      again.push((100 * second.processor) / first.processor);
    }
    const many = join(folder, 'many-rows.jsonl');
    writeFileSync(many, madeRows(LONG * ARTICLES, WORDS).join(''));
    const long = [many, '--name', 'X', '--no-cache', '-o', join(folder, 'long.zip'), '-j'];
    const [longOne, longTwo] = [await run('build', ...long, '1'), await run('build', ...long, '2')];
    const more = (statSync(many).size - statSync(input).size) / MEGABYTE;
    return [
      ...speeds('build, made plain text', input, one, '≥ 5'),
      {
        name: '  of what comes behind it, by processor time',
        unit: 'MB/s',
        samples: one.map(({ processor }) => more / (longOne.processor - processor)),
      },
      {
        name: '  two cores to one, by the clock',
        unit: '×',
        samples: one.map(({ processor }, round) => processor / (two[round]?.seconds ?? Number.NaN)),
        target: '≥ 1.7',
      },
      {
        name: '  at best, by processor time',
        unit: '×',
        samples: one.map(({ processor }, round) => (2 * processor) / (two[round]?.processor ?? Number.NaN)),
      },
      figure(`  by the clock, ${LONG} times as much text`, '×', longOne.processor / longTwo.seconds, '≥ 1.7'),
      { name: '  second run with nothing new, to the first', unit: '%', samples: again, target: '≤ 5' },
      figure('  parts merged that differ from one run', 'bytes', await differing(folder), '0'),
      ...(await benchReal(folder)),
      ...(await benchPages(folder)),
    ];
  });
}

function speeds(name: string, input: string, runs: readonly Ran[], target?: string): Figure[] {
  const megabytes = statSync(input).size / MEGABYTE;
  return [
    {
      name: `${name}, by processor time`,
      unit: 'MB/s',
      samples: runs.map(({ processor }) => megabytes / processor),
      ...(target === undefined ? {} : { target }),
    },
    { name: '  by the clock', unit: 'MB/s', samples: runs.map(({ seconds }) => megabytes / seconds) },
  ];
}

/** Articles as people write them have fewer statements than made ones. */
async function benchReal(folder: string): Promise<Figure[]> {
  if (!existsSync(REAL)) {
    console.log('  no articles here: ../shared/data/statements.in.jsonl is absent');
    return [];
  }
  const runs: Ran[] = [];
  for (let round = 0; round < ROUNDS; round++)
    runs.push(
      await run('build', REAL, '--type', 'document', '-j', '1', '--no-cache', '-o', join(folder, 'real.zip')),
    );
  return speeds('build, 161 articles', REAL, runs, '≥ 5');
}

/** The peak of memory over a hundred thousand documents; takes minutes. */
export async function benchBuilderMemory(): Promise<Figure[]> {
  await buildCli();
  return inFolder(async (folder) => {
    const input = join(folder, 'many.jsonl');
    writeFileSync(input, madeRows(MANY, FEW_WORDS).join(''));
    const { megabytes } = await run('build', input, '-o', join(folder, 'many.zip'), '-j', '1');
    return [figure('build, 100,000 documents, peak of memory', 'MB', megabytes, '≤ 400')];
  });
}

/** As often as it takes until the program is warm: what a core does in the long run, and what of it there is at once. */
const PAGE_COPIES = 6;

async function benchPages(folder: string): Promise<Figure[]> {
  if (!existsSync(PAGES)) {
    console.log('  no saved pages here: ../shared/data/pages is absent');
    return [];
  }
  const pages = globSync('*.html', { cwd: PAGES });
  const copies = join(folder, 'pages');
  mkdirSync(copies);
  for (let copy = 0; copy < PAGE_COPIES; copy++)
    for (const page of pages) copyFileSync(join(PAGES, page), join(copies, `${copy}-${page}`));
  const [once, often]: [number[], number[]] = [[], []];
  const build = async (input: string): Promise<number> =>
    (await run('build', input, '-o', join(folder, 'pages.zip'), '-j', '1', '--no-cache')).processor;
  for (let round = 0; round < ROUNDS; round++) {
    once.push(pages.length / (await build(PAGES)));
    often.push((PAGE_COPIES * pages.length) / (await build(copies)));
  }
  return [
    {
      name: `build, ${pages.length} saved pages, by processor time`,
      unit: 'pages/s',
      samples: once,
      target: '≥ 40',
    },
    { name: `  the same ${PAGE_COPIES} times over`, unit: 'pages/s', samples: often, target: '≥ 40' },
  ];
}

/** Builds each part apart and merges them; how many bytes are not those of the bundle of all. */
async function differing(folder: string): Promise<number> {
  const rows = madeRows(IN_PARTS, WORDS);
  const all = join(folder, 'all.jsonl');
  const [whole, merged] = [join(folder, 'whole.zip'), join(folder, 'merged.zip')];
  writeFileSync(all, rows.join(''));
  await run('build', all, '-o', whole, '-j', '2', '--name', 'X', '--no-cache');
  const parts: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const input = join(folder, `rows-${part}.jsonl`);
    const output = join(folder, `part-${part}.ndjson`);
    writeFileSync(input, rows.filter((_, at) => at % PARTS === part).join(''));
    await run('build', '--shard', input, '-o', output, '-j', '1', '--no-cache');
    parts.push(output);
  }
  await run('merge', ...parts, '-o', merged, '--name', 'X');
  const [a, b] = [readFileSync(whole), readFileSync(merged)];
  return (
    Math.abs(a.length - b.length) +
    a.reduce((sum, byte, at) => sum + Number(at < b.length && byte !== b[at]), 0)
  );
}

function madeRows(articles: number, words: number): string[] {
  return Array.from({ length: articles }, (_, at) => {
    const published = `2026-0${1 + (at % 9)}-1${at % 10}`;
    const row = {
      type: 'document',
      id: `d${at}`,
      title: `Story ${at}`,
      published,
      text: madeArticle(words, at + 1),
    };
    return `${JSON.stringify(row)}\n`;
  });
}

function figure(name: string, unit: string, value: number, target?: string): Figure {
  return { name, unit, samples: [value], ...(target === undefined ? {} : { target }) };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
