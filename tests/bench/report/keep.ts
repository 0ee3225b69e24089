import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type EvalRecord, type EvalSetRecord, figuresPage } from './figures-page.ts';
import { type BenchRecord, mergeRecords, type PartRecord, readRecord } from './record.ts';

const DOCS = resolve(import.meta.dirname, '../../../docs');
const FOLDER = resolve(DOCS, 'figures');
/** What the project keeps, for `--compare` and for `docs/figures.md`. */
export const KEPT_BENCH = resolve(FOLDER, 'bench.json');
const KEPT_EVAL = resolve(FOLDER, 'eval.json');

/** Keeps parts of the benchmark in `docs/figures`, in the place of older ones, and writes `docs/figures.md` anew. */
export function keepParts(parts: readonly PartRecord[]): void {
  keep(KEPT_BENCH, mergeRecords(keptBench(), { format: 1, parts }));
}

/** The same with what sets of the evaluation came to. */
export function keepSets(sets: readonly EvalSetRecord[]): void {
  const newer = new Set(sets.map(({ name }) => name));
  const others = keptEval().sets.filter(({ name }) => !newer.has(name));
  keep(KEPT_EVAL, { format: 1, sets: [...others, ...sets] });
}

function keptBench(): BenchRecord {
  return existsSync(KEPT_BENCH) ? readRecord(KEPT_BENCH) : { format: 1, parts: [] };
}

/** Ours alone: nobody else writes it. */
function keptEval(): EvalRecord {
  return existsSync(KEPT_EVAL)
    ? (JSON.parse(readFileSync(KEPT_EVAL, 'utf8')) as EvalRecord)
    : { format: 1, sets: [] };
}

function keep(file: string, record: BenchRecord | EvalRecord): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, rounded)}\n`);
  for (const old of globSync('*.svg', { cwd: FOLDER })) rmSync(resolve(FOLDER, old));
  for (const [path, text] of figuresPage(keptBench(), keptEval())) writeFileSync(resolve(DOCS, path), text);
}

/** Samples to a microsecond: more digits are noise, and twice the bytes. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e4) / 1e4 : value;
}
