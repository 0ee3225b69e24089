import {
  type BuildOptions,
  type BuildReport,
  buildBundle,
  buildPartial,
} from '../utils/builder/build-bundle.ts';
import type { ItemReader } from '../utils/builder/read-items.ts';
import type { SourceFile } from '../utils/builder/source.ts';
import { buildChoices } from './build-choices.ts';
import { openBuildMemory, unchangedBuild } from './build-memory.ts';
import { createBuildProgress, grouped } from './build-progress.ts';
import { bundleInfo } from './bundle-info.ts';
import { type Arguments, type ExitStatus, UsageError, type World } from './command.ts';
import { DEFLATER } from './deflater.ts';
import { holdYoungMemory } from './hold-young-memory.ts';
import { inputSum } from './input-sum.ts';
import { type Output, openOutput } from './open-output.ts';
import { createProblemReport } from './problem-report.ts';
import { readHtml } from './read-html.ts';
import { openReaderPool } from './reader-pool.ts';
import { refuseLoss } from './refuse-loss.ts';
import { findSources } from './source-files.ts';
import { isoDay } from './today.ts';

/** Input below this is read before a thread has started, in bytes. */
const WORTH_A_THREAD = 1024 * 1024;
const MOST_JOBS = 64;

/** How a command is called, for whoever calls it otherwise. */
interface Usage {
  readonly command: string;
  readonly inputs: string;
}

/** Builds from what the command line names, and reports. */
export async function runBuild(args: Arguments, world: World, usage: Usage): Promise<ExitStatus> {
  const output = args.value('output');
  if (output === null) throw new UsageError(`${usage.command} needs -o FILE, the bundle to write.`);
  if (args.positional.length === 0) throw new UsageError(`${usage.command} needs an input: ${usage.inputs}.`);
  const choices = await buildChoices(args);
  const jobs = jobsOf(args, world);
  const report = createProblemReport(world.complain);
  /** What was kept, but for a field. */
  const fields = createProblemReport(world.complain);
  const sources = await findSources(args.positional, world.stdin, [output]);
  await refuseLoss(output, sources.files);
  const info = bundleInfo(args, sources, world.env.SOURCE_DATE_EPOCH);
  for (const problem of sources.problems) report.add(problem);
  const total = totalOf(sources.files);
  const today = isoDay(world.today());
  const wanted = { info, listed: choices.listed, shard: args.has('shard') };
  const isMuch = args.value('jobs') !== null || (total ?? WORTH_A_THREAD) >= WORTH_A_THREAD;
  const spawn = jobs > 1 && isMuch ? world.spawnReader : null;
  const { type, columns } = choices;
  const given = { ...wanted, type, columns: [...columns], version: world.version.code() };
  const isKept = output !== '-' && !args.has('no-cache');
  const inputs = isKept ? await inputSum(sources.files, given) : null;
  const buildInto = async ({ isFile, sink, commit }: Output): Promise<BuildReport> => {
    const memory = openBuildMemory(args, isFile ? output : null, world);
    const showProgress = createBuildProgress(world, total);
    const holdMemory = holdYoungMemory();
    const pool = spawn === null ? null : openReaderPool(jobs, spawn, today);
    try {
      const options: BuildOptions = {
        info,
        format: { type, columns, speakers: new Map() },
        reader: pool ?? readerHere(today),
        deflater: pool ?? DEFLATER,
        store: memory.store,
        memo: memory.memo,
        outletElse: choices.outletElse,
        selection: choices.selection,
        chosen: choices.chosen,
        signal: null,
        onProblem: (problem, isSkipped) => (isSkipped ? report : fields).add(problem),
        onLeftOut: (why, source) =>
          why === 'twice' && source !== ''
            ? report.add({ code: why, message: `${source} is in the input twice.` })
            : report.count(why),
        onProgress(progress) {
          holdMemory();
          showProgress(progress);
        },
        sumOf: (records, skipped) => memory.sumOf(wanted, records, skipped),
        earlier: memory.earlier,
      };
      const built = await (wanted.shard ? buildPartial : buildBundle)(sources.files, options, sink);
      if (built.items > 0 && built.unchanged !== true) await commit();
      if (built.items > 0) memory.remember(built, report.summary() + fields.summary() === '' ? inputs : null);
      else memory.forget();
      return built;
    } finally {
      await pool?.close();
      memory.close();
    }
  };
  const build = async (): Promise<BuildReport> => {
    const target = await openOutput(output, world);
    return buildInto(target).finally(target.close);
  };
  const built = unchangedBuild(args, output, inputs) ?? (await build());
  const skipped = built.skipped + sources.problems.length;
  if (built.items === 0) {
    world.complain(`Nothing was built: ${report.summary() || 'the input is empty'}.`);
    return 1;
  }
  if (output !== '-')
    await world.print(
      `${JSON.stringify(answerOf(output, built, skipped, { ...report.counts(), ...fields.counts() }))}\n`,
    );
  if (skipped > 0) world.complain(`Skipped ${grouped(skipped)}: ${report.summary()}.`);
  if (fields.summary() !== '')
    world.complain(`Kept, but for a field that could not be understood: ${fields.summary()}.`);
  return skipped > 0 && args.has('strict') ? 1 : 0;
}

/** Reads in this thread; loaded once there is something to read, which the second run of a build has not. */
function readerHere(today: string): ItemReader {
  return {
    lanes: 1,
    async read(items) {
      const { observeBatch } = await import('../utils/builder/observe-batch.ts');
      return observeBatch(items, (html, url) => readHtml(html, url, today));
    },
  };
}

function answerOf(
  file: string,
  { manifest, items, known }: BuildReport,
  skipped: number,
  leftOut: Readonly<Record<string, number>>,
): Record<string, unknown> {
  const built = manifest === null ? {} : pick(manifest);
  return { file, ...built, items, known, skipped, leftOut };
}

function pick({
  id,
  version,
  counts,
  coverage,
}: NonNullable<BuildReport['manifest']>): Record<string, unknown> {
  return { id, version, counts, coverage };
}

function totalOf(files: readonly SourceFile[]): number | null {
  let total = 0;
  for (const { size } of files) {
    if (size === null) return null;
    total += size;
  }
  return total;
}

function jobsOf(args: Arguments, world: World): number {
  const value = args.value('jobs');
  if (value === null) return world.cores;
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs ${value} is not a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}
