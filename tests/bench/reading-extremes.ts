import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import { madeArticle } from './made-article.ts';
import { type Figure, time } from './measure.ts';

const MEGABYTE = 1_000_000;
const SMALL = 20_000;
const PROCESSES = 7;
const CLI = resolve(import.meta.dirname, '../../cli/launch.mjs');

/** 1 MB each: what no rule was written for. */
const ODD: Readonly<Record<string, () => string>> = {
  'open quotes': () => '“He said '.repeat(110_000),
  'one sentence': () => 'he said the plan and '.repeat(48_000),
  'one word': () => 'a'.repeat(MEGABYTE),
  'all capitals': () => 'ABC DEF '.repeat(125_000),
  'all digits': () => '5 '.repeat(500_000),
  'one name': () => 'Rufus Firefly '.repeat(71_000),
  'one office': () => 'the minister of the ministry of '.repeat(31_000),
  brackets: () => '( '.repeat(250_000) + ') '.repeat(250_000),
  'short lines': () => 'a\n'.repeat(500_000),
};

/** How reading grows, what odd text costs, and how soon a fresh process answers. */
export async function benchReadingExtremes(): Promise<Figure[]> {
  return [...(await growth()), ...(await odd()), ...freshProcesses()];
}

async function growth(): Promise<Figure[]> {
  const text = madeArticle(MEGABYTE / 5).slice(0, MEGABYTE);
  const small = await time(() => analyze(articleFromText(text.slice(0, SMALL))), 5);
  const large = await time(() => analyze(articleFromText(text)), 5, 1);
  const ratios = large.map((ms, at) => ms / (small[at] ?? Number.NaN));
  return [{ name: 'reading 1 MB, as times 20 kB', unit: '×', samples: ratios, target: '≤ 75' }];
}

async function odd(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, make] of Object.entries(ODD)) {
    const text = make();
    const samples = await time(() => analyze(articleFromText(text)), 1, 0);
    figures.push({ name: `  1 MB of ${name}`, unit: 'ms', samples, target: '≤ 2,000' });
  }
  return figures;
}

/**
 * In a process of its own: loading the built command line's code, then the first article, which is not the one
 * that the build read to find out what code to keep. An empty input still loads all that reading an article needs.
 */
function freshProcesses(): Figure[] {
  // The launcher builds the command line where that is older than its sources.
  commandTime('');
  const article = JSON.stringify({ id: 1, text: madeArticle(1_000) });
  const loads: number[] = [];
  const firsts: number[] = [];
  for (let run = 0; run < PROCESSES; run++) {
    const empty = commandTime('');
    const one = commandTime(`${article}\n`);
    firsts.push(one - empty);
    loads.push(empty - nodeAlone());
  }
  return [
    {
      name: 'command line started by its launcher, less Node itself',
      unit: 'ms',
      samples: loads,
      target: '≤ 60',
    },
    { name: 'first article of 1,000 words after that', unit: 'ms', samples: firsts, target: '≤ 60' },
  ];
}

function commandTime(input: string): number {
  return spawnTime([CLI, 'analyze'], input);
}

function nodeAlone(): number {
  return spawnTime(['-e', '0'], '');
}

function spawnTime(args: readonly string[], input: string): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { input });
  return performance.now() - start;
}
