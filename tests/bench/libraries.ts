import { corpusFile } from './corpus-file.ts';
import { corpusQuestions } from './corpus-questions.ts';
import type { CorpusSize } from './generate-corpus.ts';
import { inBrowser } from './in-browser.ts';
import type { Figure } from './measure.ts';
import { rankingQuality } from './ranking-quality.ts';
import { SEARCH_LIBRARIES } from './search-libraries.ts';

const SIZE: CorpusSize = { statements: 100_000, people: 100_000 };
const QUESTIONS = 200;
/** Until a library is given up: the slowest takes a minute on a quiet machine. The others are measured all the same. */
const PATIENCE_MS = 10 * 60_000;

/** On Record beside three general libraries, on the same statements and questions, in the same browser. */
export async function benchLibraries(): Promise<Figure[]> {
  const file = await corpusFile(SIZE);
  const { related } = corpusQuestions(SIZE, `generated-${SIZE.statements}`, QUESTIONS);
  const texts = related.map(({ text }) => text);
  const figures = await ourFigures(file, related);
  for (const { name } of SEARCH_LIBRARIES) figures.push(...(await triedFigures(name, file, texts)));
  return [...figures, ...(await rankingQuality())];
}

/** None, and a line that says so, where a library fails or does not come to an end. */
async function triedFigures(name: string, file: string, queries: readonly string[]): Promise<Figure[]> {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1_000).toFixed(0);
  try {
    const figures = await libraryFigures(name, file, queries);
    console.log(`${name}: measured in ${seconds()} s.`);
    return figures;
  } catch (error) {
    console.log(`${name}: given up after ${seconds()} s (${String(error)}).`);
    return [];
  }
}

function figuresOf(
  name: string,
  measured: { build: number; first: number; each: readonly number[]; held: number },
): Figure[] {
  return [
    { name: `${name}: 100,000 statements indexed and stored`, unit: 'ms', samples: [measured.build] },
    { name: `${name}: new worker to first answer`, unit: 'ms', samples: [measured.first] },
    { name: `${name}: memory of the worker`, unit: 'MB', samples: [measured.held] },
    { name: `${name}: a question of ten words`, unit: 'ms', samples: measured.each },
  ];
}

function ourFigures(file: string, related: ReturnType<typeof corpusQuestions>['related']): Promise<Figure[]> {
  return inBrowser('corpus-in-page.ts', {}, async (page) => {
    const idle = (await page.evaluate(() => window.corpusBench.memory())) ?? Number.NaN;
    await page.setInputFiles('input', file);
    const { ms } = await page.evaluate(() => window.corpusBench.install());
    const first = await page.evaluate(
      (given) => window.corpusBench.wakeAndCall('related', given),
      related.slice(0, 1),
    );
    const each = await page.evaluate((given) => window.corpusBench.call('related', given), related);
    const held = ((await page.evaluate(() => window.corpusBench.memory())) ?? Number.NaN) - idle;
    return figuresOf('On Record', { build: ms, first, each, held });
  });
}

function libraryFigures(name: string, file: string, queries: readonly string[]): Promise<Figure[]> {
  return inBrowser('libraries-in-page.ts', {}, async (page) => {
    const idle = await page.evaluate(() => window.libraryBench.memory());
    await page.setInputFiles('input', file);
    const build = await inTime(page.evaluate((given) => window.libraryBench.build(given), name));
    const { first, each } = await inTime(
      page.evaluate(([given, asked]) => window.libraryBench.ask(given, asked), [name, queries] as const),
    );
    const held = (await page.evaluate(() => window.libraryBench.memory())) - idle;
    return figuresOf(name, { build, first, each, held });
  });
}

/** Rejects where an answer does not come; the browser is closed then, and with it whatever still runs there. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`no answer in ${PATIENCE_MS / 60_000} minutes`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
