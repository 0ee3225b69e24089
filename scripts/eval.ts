import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EvalSetRecord } from '../tests/bench/report/figures-page.ts';
import { keepSets } from '../tests/bench/report/keep.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SHARED = resolve(ROOT, '../shared');
const DATA = join(SHARED, 'data');
const CLI = join(ROOT, 'cli/launch.mjs');
/** A folder of this run's own, so that two runs at once never read each other's answers; it goes when the run ends. */
const WORK = mkdtempSync(join(tmpdir(), 'on-record-eval-'));
process.on('exit', () => rmSync(WORK, { recursive: true, force: true }));

/** As the panel has it: from here on a speaker is shown without a doubt. */
const CERTAIN = 0.93;

/** One set: which files it needs, how its answers are made, and who scores them. */
interface EvalSet {
  readonly name: string;
  readonly needs: readonly string[];
  /** Makes the predictions and gives their file. */
  predict(): string;
  readonly scorer: string;
  readonly gold: readonly [flag: string, file: string];
  readonly targets: string;
}

const SETS: readonly EvalSet[] = [
  {
    name: 'statements',
    needs: ['statements.in.jsonl', 'statements.gold.jsonl'],
    predict: () => run('statements', ['analyze'], join(DATA, 'statements.in.jsonl')),
    scorer: 'score-statements.mjs',
    gold: ['gold', 'statements.gold.jsonl'],
    targets: 'F1, found / right speaker: quotes .83 / .76, indirect .64 / .60, all .75 / .69',
  },
  {
    name: 'certain',
    needs: ['statements.in.jsonl', 'statements.gold.jsonl'],
    predict: () => certainOnly(run('statements', ['analyze'], join(DATA, 'statements.in.jsonl'))),
    scorer: 'score-statements.mjs',
    gold: ['gold', 'statements.gold.jsonl'],
    targets: `what the panel shows as certain, confidence ≥ ${CERTAIN}: precision of the right speaker; recall is not asked`,
  },
  {
    name: 'names',
    needs: ['names.in.jsonl', 'names.gold.jsonl'],
    predict: () => run('names', ['analyze'], join(DATA, 'names.in.jsonl')),
    scorer: 'score-names.mjs',
    gold: ['gold', 'names.gold.jsonl'],
    targets: 'F1: people .86, institutions .74',
  },
  {
    name: 'pages',
    needs: ['pages.index.jsonl', 'pages.gold.jsonl'],
    predict: () => run('pages', ['analyze'], savedPages()),
    scorer: 'score-pages.mjs',
    gold: ['gold', 'pages.gold.jsonl'],
    targets: 'article bodies F1 .96; snippets 49 of 50, 2 of 51',
  },
  {
    name: 'claims',
    needs: ['claims.in.jsonl', 'claims.gold.jsonl'],
    predict: () => run('claims', ['analyze'], join(DATA, 'claims.in.jsonl')),
    scorer: 'score-claims.mjs',
    gold: ['gold', 'claims.gold.jsonl'],
    targets: 'average precision .88',
  },
  {
    name: 'lookup',
    needs: ['lookup.corpus.jsonl', 'lookup.in.jsonl', 'lookup.gold.jsonl'],
    predict: () =>
      run(
        'lookup',
        ['lookup', '--bundle', bundle('lookup', 'lookup.corpus.jsonl')],
        join(DATA, 'lookup.in.jsonl'),
      ),
    scorer: 'score-lookup.mjs',
    gold: ['gold', 'lookup.gold.jsonl'],
    targets: 'precision .998, recall by person .97, no namesake linked',
  },
  ...(['related', 'tweets'] as const).map(
    (name): EvalSet => ({
      name,
      needs: ['related.corpus.jsonl', `${name}.in.jsonl`, `${name}.gold.jsonl`],
      predict: () =>
        run(
          name,
          ['related', '--bundle', bundle('related', 'related.corpus.jsonl')],
          join(DATA, `${name}.in.jsonl`),
        ),
      scorer: 'score-related.mjs',
      gold: ['qrels', `${name}.gold.jsonl`],
      targets: name === 'related' ? 'MAP@5 .62 (here about .67)' : 'MAP@5 .92',
    }),
  ),
];

/** Runs the command line on a file of lines and gives the file of its answers. */
function run(name: string, command: readonly string[], input: string): string {
  const output = join(WORK, `${name}.out.jsonl`);
  const files = [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] as const;
  const done = spawnSync(process.execPath, [CLI, ...command], { stdio: [...files] });
  if (done.status !== 0) throw new Error(`on-record ${command.join(' ')} ended with ${done.status}.`);
  return output;
}

/** The same answers with only the statements that are certain. */
function certainOnly(file: string): string {
  const certain = join(WORK, 'certain.out.jsonl');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const row = JSON.parse(line) as { statements: { confidence: number }[] };
      return JSON.stringify({
        ...row,
        statements: row.statements.filter(({ confidence }) => confidence >= CERTAIN),
      });
    });
  writeFileSync(certain, `${lines.join('\n')}\n`);
  return certain;
}

function bundle(name: string, corpus: string): string {
  const file = join(WORK, `${name}.zip`);
  const args = [CLI, 'build', join(DATA, corpus), '-o', file, '--id', `eval-${name}`];
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`on-record build of ${corpus} ended with ${done.status}.`);
  return file;
}

/** The saved pages as lines of `{id, html, url}`. */
function savedPages(): string {
  const file = join(WORK, 'pages.in.jsonl');
  const rows = readFileSync(join(DATA, 'pages.index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as { id: string; file: string; url: string });
  const lines = rows.map(({ id, file: page, url }) =>
    JSON.stringify({ id, url, html: readFileSync(join(DATA, 'pages', page), 'utf8') }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Scores one set and prints what its scorer says; null where it is not beside the project. */
function evaluate(set: EvalSet, misses: string | null): EvalSetRecord | null {
  console.log(`\n${set.name}  (to reach: ${set.targets})`);
  const missing = set.needs.filter((file) => !existsSync(join(DATA, file)));
  if (missing.length > 0 || !existsSync(join(SHARED, 'eval', set.scorer))) {
    console.log(`  not measured: ${[...missing, set.scorer].join(', ')} not beside the project (../shared)`);
    return null;
  }
  const [flag, file] = set.gold;
  const args = [join(SHARED, 'eval', set.scorer), `--${flag}`, join(DATA, file), '--pred', set.predict()];
  const done = spawnSync(process.execPath, [...args, ...(misses ? ['--misses', misses] : [])], {
    encoding: 'utf8',
  });
  const printed = done.stdout.replace(/^/gm, '  ').trimEnd();
  process.stdout.write(printed);
  process.stderr.write(done.stderr);
  console.log('');
  if (done.status !== 0) throw new Error(`${set.scorer} ended with ${done.status}.`);
  return { name: set.name, targets: set.targets, printed, made: new Date().toISOString() };
}

const HELP = `npm run eval [-- SET… --misses N --keep]
  SET…        ${SETS.map(({ name }) => name).join(', ')}; without any, all
  --misses N  up to N answers that are wrong, of each kind
  --keep      keeps what is printed in docs/figures and writes docs/figures.md`;

function evaluateAsked(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.keep && values.misses !== undefined) throw new Error('Misses are not kept: ask without --keep.');
  const unknown = positionals.filter((name) => !SETS.some((set) => set.name === name));
  if (unknown.length > 0) throw new Error(`No such set: ${unknown.join(', ')}.\n${HELP}`);
  const chosen = SETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const records = chosen.map((set) => evaluate(set, values.misses ?? null));
  if (values.keep) keepSets(records.filter((record) => record !== null));
}

try {
  evaluateAsked();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
