import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import * as v from 'valibot';
import type { Figure } from '../measure.ts';

/** One part of the benchmark, as it was run: when, on what, and what came out. */
export interface PartRecord {
  readonly name: string;
  /** When it ended, ISO 8601. */
  readonly made: string;
  /** Of the project, shortened; with `+` where files were changed since. */
  readonly commit: string;
  readonly machine: string;
  /** Of the machine when the part began, over one minute: above 1, something else was running. */
  readonly load: number;
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

/** A kept run: parts may come from several runs, so each says for itself where it is from. */
export interface BenchRecord {
  readonly format: 1;
  readonly parts: readonly PartRecord[];
}

/** What could not be measured is NaN here, and null in JSON. */
const sample = v.pipe(
  v.nullable(v.number()),
  v.transform((value) => value ?? Number.NaN),
);
const RECORD = v.object({
  format: v.literal(1),
  parts: v.array(
    v.object({
      name: v.string(),
      made: v.string(),
      commit: v.string(),
      machine: v.string(),
      load: v.number(),
      seconds: v.number(),
      figures: v.array(
        v.object({
          name: v.string(),
          unit: v.string(),
          samples: v.array(sample),
          target: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
});

/** A record from a file. Throws, with the path and the place in it, where it is none. */
export function readRecord(file: string): BenchRecord {
  const read = v.safeParse(RECORD, JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file} is no record of a benchmark: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/** The parts of both; of a part in both, the newer. */
export function mergeRecords(before: BenchRecord, after: BenchRecord): BenchRecord {
  const newer = new Set(after.parts.map(({ name }) => name));
  return { format: 1, parts: [...before.parts.filter(({ name }) => !newer.has(name)), ...after.parts] };
}

/** Runs one part and notes where it ran. */
export async function recordPart(name: string, run: () => Promise<Figure[]>): Promise<PartRecord> {
  const [load = 0] = loadavg();
  const started = performance.now();
  const figures = await run();
  return {
    ...{ name, figures, load: rounded(load), commit: commitNow(), machine: machineNow() },
    made: new Date().toISOString(),
    seconds: rounded((performance.now() - started) / 1_000),
  };
}

export function machineNow(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  return `${model} × ${cpus().length}, ${gigabytes} GB, ${process.platform}, Node ${process.version}`;
}

function commitNow(): string {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
