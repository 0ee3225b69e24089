import type { Page } from '@playwright/test';
import { corpusFile } from './corpus-file.ts';
import type { Wake } from './corpus-in-page.ts';
import { corpusQuestions } from './corpus-questions.ts';
import { type CorpusSize, personName } from './generate-corpus.ts';
import { inBrowser } from './in-browser.ts';
import type { Figure } from './measure.ts';
import { watchMemory } from './process-memory.ts';

/** Asked of each size: enough for a p95, few enough for a minute. */
const QUESTIONS = 200;
const WARM = 20;
const WAKES = 10;
const PAGES_READ = 100;
const STATEMENTS_A_PAGE = 3;

/** What issue 3 asks for, by figure and number of statements. */
const TARGETS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  import: { 100000: '≥ 15,000', 1000000: '≥ 0.7 × that at 100,000' },
  peak: { 1000000: '≤ 200' },
  disk: { 100000: '≤ 0.6' },
  woken: { 100000: '≤ 80' },
  related: { 10000: 'p95 ≤ 5', 100000: 'p95 ≤ 10', 1000000: 'p95 ≤ 40' },
  names: { 100000: '≤ 5', 1000000: '≤ 10' },
  search: { 100000: 'p95 ≤ 30' },
  removal: { 100000: '≤ 50' },
  memory: { 100000: '≤ 60' },
};

const WAKE_PARTS = [
  ['script', '  of that until the script runs'],
  ['open', '  then until the database is open'],
  ['read', '  then until the last record is read'],
  ['answer', '  then until the answer'],
] as const;

/** The corpus at 10,000 and 100,000 statements, with as many names, in a real Chromium's IndexedDB. */
export function benchCorpus(): Promise<Figure[]> {
  return benchSizes([10_000, 100_000]);
}

/** The same and a million: some minutes, and 150 MB of disk for the made corpus. */
export function benchCorpusMillion(): Promise<Figure[]> {
  return benchSizes([10_000, 100_000, 1_000_000]);
}

async function benchSizes(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const statements of sizes) {
    const size: CorpusSize = { statements, people: statements };
    const file = await corpusFile(size);
    figures.push(...(await inBrowser('corpus-in-page.ts', {}, (page) => measure(page, file, size))));
  }
  return figures;
}

async function measure(page: Page, file: string, size: CorpusSize): Promise<Figure[]> {
  const { statements } = size;
  const at = statements.toLocaleString('en');
  const figure = (key: string, name: string, unit: string, samples: readonly number[]): Figure => {
    const target = TARGETS[key]?.[statements];
    return { name: `${at}: ${name}`, unit, samples, ...(target === undefined ? {} : { target }) };
  };
  const bundle = `generated-${statements}`;
  const { related, pages, typed } = corpusQuestions(size, bundle, QUESTIONS + WARM);

  await page.setInputFiles('input', file);
  const idle = (await page.evaluate(() => window.corpusBench.memory())) ?? Number.NaN;
  // The worker is started and its code compiled before the clock runs, as on a library page that was opened.
  await page.evaluate(() => window.corpusBench.call('found', []));
  const watch = await watchMemory(page);
  const { ms, statementsMs, rows } = await page.evaluate(() => window.corpusBench.install());
  const peak = watch.stop();

  const names = pages[0] ?? [];
  const found = await page.evaluate((given) => window.corpusBench.call('found', given), [...names]);
  if (found < names.length / 2) throw new Error(`Only ${found} of ${names.length} names were found.`);
  const wakes: Wake[] = [];
  for (let wake = 0; wake < WAKES; wake++)
    wakes.push(await page.evaluate((given) => window.corpusBench.wake([...given]), pages[wake] ?? []));
  const woken = wakes.map(({ total }) => total);

  const relatedMs = await page.evaluate((given) => window.corpusBench.call('related', given), related);
  const namesMs = await page.evaluate((given) => window.corpusBench.call('names', given), pages);
  const typedMs = await page.evaluate((given) => window.corpusBench.call('search', given), typed);
  await page.evaluate(() => window.corpusBench.stop());
  const read = pages.slice(0, PAGES_READ).map((given, at) => ({
    names: given,
    asked: related.slice(at, at + STATEMENTS_A_PAGE),
  }));
  await page.evaluate((given) => window.corpusBench.call('pages', given), read);
  const held = ((await page.evaluate(() => window.corpusBench.memory())) ?? Number.NaN) - idle;

  // At rest: right behind the import the database's log still holds what its tables hold too.
  const disk = await page.evaluate(() => window.corpusBench.stored());
  const segments = await page.evaluate(() => window.corpusBench.call('maintain'));
  const merged = await page.evaluate((given) => window.corpusBench.call('related', given), related);
  const removal = await page.evaluate(
    ([id, name]) => window.corpusBench.call('remove', id ?? '', name ?? ''),
    [bundle, personName(0)],
  );

  // Last, since what a deleted database leaves on the disk would be counted.
  const raw = await page.evaluate(() => window.corpusBench.rawBlobs());

  const warm = (samples: readonly number[]): number[] => samples.slice(WARM);
  return [
    figure('', 'import with as many people, file to ready', 'rows/s', [rows / (ms / 1_000)]),
    figure('import', '  of that the statements, 350 bytes each, to ready', 'rows/s', [
      statements / (statementsMs / 1_000),
    ]),
    figure('', '  the same bytes as raw records of 1,000 rows', 'rows/s', [rows / (raw.ms / 1_000)]),
    figure('peak', '  peak memory above idle, pages and workers', 'MB', [peak.renderers]),
    figure('', '  the same with the browser’s own processes', 'MB', [peak.all]),
    figure('disk', 'size on disk over the uncompressed bytes', '×', [disk / raw.bytes]),
    figure('woken', 'worker woken to first answer, 60 names', 'ms', woken),
    ...WAKE_PARTS.map(([part, name]) =>
      figure(
        '',
        name,
        'ms',
        wakes.map((wake) => wake[part]),
      ),
    ),
    figure('related', 'related statements, ten words', 'ms', warm(relatedMs)),
    figure('', '  the same with segments merged', 'ms', warm(merged)),
    figure('', '  merging them, behind the import', 'ms', [segments]),
    figure('names', 'look-up of 60 names', 'ms', warm(namesMs)),
    figure('search', 'search as you type, a key', 'ms', typedMs),
    figure('memory', 'memory of the worker after 100 pages', 'MB', [held]),
    figure('removal', 'removal, until it no longer answers', 'ms', [removal]),
  ];
}
