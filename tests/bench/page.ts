import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { madeArticle } from './made-article.ts';
import { benchMarks } from './marks.ts';
import type { Figure } from './measure.ts';

const SIZES = [1_000, 4_000, 16_000];
const RUNS = 5;
/** After the load event the page is left alone for so long, so that all that the extension does is counted. */
const SETTLE_MS = 1_500;

/** Time the renderer's main thread spends on one page, with the extension and without it, by length. */
export async function benchPage(): Promise<Figure[]> {
  const site = await serveSite(
    0,
    Object.fromEntries(SIZES.map((words) => [`/${words}.html`, { body: newsPage(words) }])),
  );
  try {
    const withIt = await measure(true, site.origin);
    const without = await measure(false, site.origin);
    const pages = SIZES.flatMap((words): Figure[] => {
      const [on, off] = [withIt.get(words) ?? [], without.get(words) ?? []];
      const words_ = words.toLocaleString('en');
      return [
        {
          name: `page of ${words_} words, main thread, with On Record`,
          unit: 'ms',
          samples: on.map(({ task }) => task),
        },
        { name: `  the same page without it`, unit: 'ms', samples: off.map(({ task }) => task) },
        {
          name: `  script alone, with it, per 1,000 words`,
          unit: 'ms',
          samples: on.map(({ script }) => (script / words) * 1_000),
          target: '≤ 10',
        },
        {
          name: `  tasks over 50 ms that it adds`,
          unit: '',
          samples: on.map(({ long }, run) => long - (off[run]?.long ?? 0)),
          target: '0',
        },
      ];
    });
    return [...pages, ...(await benchMarks())];
  } finally {
    await site.close();
  }
}

interface Work {
  readonly task: number;
  readonly script: number;
  /** Tasks over 50 ms. */
  readonly long: number;
}

async function measure(extension: boolean, origin: string): Promise<Map<number, Work[]>> {
  const chromium = await launchChromium({ headless: true, extension });
  const found = new Map<number, Work[]>();
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const words of SIZES) {
        const page = await chromium.context.newPage();
        found.set(words, [...(found.get(words) ?? []), await workOf(page, `${origin}/${words}.html`)]);
        await page.close();
      }
    }
  } finally {
    await chromium.close();
  }
  return found;
}

async function workOf(page: Page, url: string): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const kept = window as unknown as { long: number };
    kept.long = 0;
    new PerformanceObserver((list) => {
      kept.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  const metrics = await metricsOf(session);
  const long = await page.evaluate(() => (window as unknown as { long: number }).long);
  return { task: metrics('TaskDuration') * 1_000, script: metrics('ScriptDuration') * 1_000, long };
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

function newsPage(words: number): string {
  const paragraphs = madeArticle(words)
    .split('\n\n')
    .map((text) => `<p>${text}</p>`);
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made news</title>' +
    `<meta property="og:type" content="article"></head><body><article><h1>Made news</h1>${paragraphs.join('\n')}</article></body></html>`
  );
}
