import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, line } from './measure.ts';
import { type Change, compareRecords } from './report/compare.ts';
import { KEPT_BENCH, keepParts } from './report/keep.ts';
import { type BenchRecord, machineNow, type PartRecord, readRecord, recordPart } from './report/record.ts';
import { reportPage } from './report/report-page.ts';

/** Every part of the benchmark: a name to ask for it by, and what runs it. Loaded only when it runs. */
const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  reading: async () => (await import('./reading.ts')).benchReading(),
  'reading-extremes': async () => (await import('./reading-extremes.ts')).benchReadingExtremes(),
  install: async () => (await import('./install.ts')).benchInstall(),
  page: async () => (await import('./page.ts')).benchPage(),
  hover: async () => (await import('./hover.ts')).benchHover(),
  corpus: async () => (await import('./corpus.ts')).benchCorpus(),
  libraries: async () => (await import('./libraries.ts')).benchLibraries(),
  clippings: async () => (await import('./clippings.ts')).benchClippings(),
  refind: async () => (await import('./refind.ts')).benchRefind(),
  builder: async () => (await import('./builder.ts')).benchBuilder(),
  'builder-memory': async () => (await import('./builder.ts')).benchBuilderMemory(),
  'corpus-million': async () => (await import('./corpus.ts')).benchCorpusMillion(),
};
/** Parts that run only where they are asked for: they take minutes. */
const ONLY_ASKED: readonly string[] = ['builder-memory', 'corpus-million'];

const OUTPUT = resolve(import.meta.dirname, '../../.output/bench');
const HELP = `npm run bench [-- PART… --report --compare FILE --keep]
  PART…            ${Object.keys(PARTS).join(', ')};
                   without any, all but ${ONLY_ASKED.join(' and ')}, which take minutes
  --report         one page with every figure, its samples, its target and its growth: .output/bench/report.html,
                   and beside it the same as a record, report.json
  --compare FILE   what moved since a record (one of --report, or docs/figures/bench.json), noise told from change
  --keep           keeps the record in docs/figures and writes docs/figures.md`;

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      report: { type: 'boolean', default: false },
      compare: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const unknown = positionals.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}.\n${HELP}`);
  // Read first, since a file that is no record should not take the time of a run.
  const before = values.compare === undefined ? null : readRecord(values.compare);

  console.log(machineNow());
  const [load = 0] = loadavg();
  if (load > 1)
    console.log(`Something else is running (load ${load.toFixed(1)}): times are longer than they are.`);
  console.log('Median of the samples, in brackets the smallest and largest.\n');
  const parts: PartRecord[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (positionals.length > 0 ? !positionals.includes(name) : ONLY_ASKED.includes(name)) continue;
    const part = await recordPart(name, run);
    parts.push(part);
    for (const figure of part.figures) console.log(line(figure));
    console.log('');
    // Part by part: a later one that breaks off does not lose it.
    if (values.keep) keepParts([part]);
  }
  const record: BenchRecord = { format: 1, parts };
  const changes = before === null ? [] : compareRecords(before, record);
  for (const change of changes) console.log(changeLine(change));
  if (values.report) writeReport(record, changes);
  if (values.keep) console.log(`Kept in ${KEPT_BENCH}.`);
}

function changeLine({ part, name, before, after, interval, verdict }: Change): string {
  const ratio =
    interval === null ? 'too few samples' : `× ${interval.map((end) => end.toFixed(2)).join(' to ')}`;
  return `${`${part}: ${name.trim()}`.padEnd(72)} ${before.toFixed(2)} → ${after.toFixed(2)}  ${ratio}  ${verdict}`;
}

function writeReport(record: BenchRecord, changes: readonly Change[]): void {
  mkdirSync(OUTPUT, { recursive: true });
  const page = resolve(OUTPUT, 'report.html');
  writeFileSync(page, reportPage(record, changes));
  writeFileSync(resolve(OUTPUT, 'report.json'), `${JSON.stringify(record)}\n`);
  console.log(`\nReport: ${page}`);
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
