import { cpus, loadavg } from 'node:os';
import { type Figure, line } from './measure.ts';

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

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`);
const [load = 0] = loadavg();
if (load > 1)
  console.log(`Something else is running (load ${load.toFixed(1)}): times are longer than they are.`);
console.log('Median of the samples, in brackets the smallest and largest.\n');
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length > 0 ? !asked.includes(name) : ONLY_ASKED.includes(name)) continue;
  for (const figure of await run()) console.log(line(figure));
  console.log('');
}
