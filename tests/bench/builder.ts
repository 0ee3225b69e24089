import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCli } from '../../scripts/build-cli.ts';
import { madeArticle } from './made-article.ts';
import type { Figure } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = resolve(ROOT, '.output/cli/on-record.mjs');
const PAGES = resolve(ROOT, '../shared/data/pages');
const ARTICLES = 2_500;
const WORDS = 400;
const PARTS = 10;
/** Documents of the figure for memory, and the words of each. */
const MANY = 100_000;
const FEW_WORDS = 40;
const MEGABYTE = 1e6;

/** The command line's `build` over made articles and saved pages: speed by cores, memory, a second run, parts. */
export async function benchBuilder(): Promise<Figure[]> {
  await buildCli();
  return inFolder(async (folder) => {
    const rows = madeRows(ARTICLES, WORDS);
    const input = join(folder, 'rows.jsonl');
    const [one, two] = [join(folder, 'one.zip'), join(folder, 'two.zip')];
    writeFileSync(input, rows.join(''));
    const megabytes = readFileSync(input).length / MEGABYTE;
    const first = await run('build', input, '-o', one, '-j', '1', '--name', 'X');
    const again = await run('build', input, '-o', one, '-j', '1', '--name', 'X');
    const both = await run('build', input, '-o', two, '-j', '2', '--name', 'X', '--no-cache');
    return [
      figure('build, plain text, one core', 'MB/s', megabytes / first.seconds, '≥ 5'),
      figure('  the same by processor time', 'MB/s', megabytes / first.processor),
      figure('  two cores to one', '×', first.seconds / both.seconds, '≥ 1.7'),
      figure(
        '  second run with nothing new, to the first',
        '%',
        (100 * again.seconds) / first.seconds,
        '≤ 5',
      ),
      figure('  parts merged that differ from one run', 'bytes', await differing(folder, rows, one), '0'),
      ...(await benchPages(folder)),
    ];
  });
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

async function benchPages(folder: string): Promise<Figure[]> {
  if (!existsSync(PAGES)) {
    console.log('  no saved pages here: ../shared/data/pages is absent');
    return [];
  }
  const pages = globSync('*.html', { cwd: PAGES }).length;
  const { processor } = await run('build', PAGES, '-o', join(folder, 'pages.zip'), '-j', '1', '--no-cache');
  return [figure('build, saved pages, by processor time', 'pages/s', pages / processor, '≥ 40')];
}

/** Builds each part apart and merges them; how many bytes are not those of the bundle of all. */
async function differing(folder: string, rows: readonly string[], whole: string): Promise<number> {
  const parts: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const input = join(folder, `rows-${part}.jsonl`);
    const output = join(folder, `part-${part}.ndjson`);
    writeFileSync(input, rows.filter((_, at) => at % PARTS === part).join(''));
    await run('build', '--shard', input, '-o', output, '-j', '1', '--no-cache');
    parts.push(output);
  }
  const merged = join(folder, 'merged.zip');
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

interface Ran {
  readonly seconds: number;
  readonly processor: number;
  /** The peak; NaN where the system does not tell (anything but Linux). */
  readonly megabytes: number;
}

async function run(...args: string[]): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'ignore' });
  const peak = watchPeak(child);
  const status = await new Promise<number | null>((done) => child.on('exit', done));
  if (status !== 0) throw new Error(`on-record ${args.join(' ')} ended with ${status}`);
  return { seconds: (performance.now() - started) / 1000, ...peak() };
}

const LOOK_MS = 20;
const TICKS_A_SECOND = 100;

/** What the system says of a process while it runs: its peak of memory and its processor time. */
function watchPeak(child: ChildProcess): () => Pick<Ran, 'processor' | 'megabytes'> {
  let [megabytes, processor] = [Number.NaN, Number.NaN];
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
      if (kilobytes !== undefined) megabytes = Number(kilobytes) / 1024;
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      if (ticks > 0) processor = ticks / TICKS_A_SECOND;
    } catch {
      // Not Linux, or it has ended.
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    return { megabytes, processor };
  };
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
