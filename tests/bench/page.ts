import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { madeArticle } from './made-article.ts';
import { type MainThread, mainThreadOf } from './main-thread.ts';
import { benchMarks } from './marks.ts';
import type { Figure } from './measure.ts';

const SIZES = [1_000, 4_000, 16_000];
/** Pages of each size, with the extension and without it in turn. */
const PAIRS = 20;
/** After the load event the page is left alone for so long, so that all that the extension does is counted. */
const SETTLE_MS = 1_200;

/** What the extension takes of a page's main thread, by the page's length: pages with it beside pages without it. */
export async function benchPage(): Promise<Figure[]> {
  const pages = Object.fromEntries(SIZES.map((words) => [`/${words}.html`, { body: newsPage(words) }]));
  const site = await serveSite(0, pages);
  const withIt = await launchChromium({ headless: true });
  const without = await launchChromium({ headless: true, extension: false });
  try {
    const figures: Figure[] = [];
    for (const words of SIZES) {
      const [on, off]: [MainThread[], MainThread[]] = [[], []];
      for (let pair = 0; pair < PAIRS; pair++) {
        on.push(await mainThreadOf(withIt, `${site.origin}/${words}.html`, SETTLE_MS));
        off.push(await mainThreadOf(without, `${site.origin}/${words}.html`, SETTLE_MS));
      }
      figures.push(...figuresOf(words, on, off));
    }
    return [...figures, ...(await benchMarks())];
  } finally {
    await withIt.close();
    await without.close();
    await site.close();
  }
}

function figuresOf(words: number, on: readonly MainThread[], off: readonly MainThread[]): Figure[] {
  const added = on.map(({ tasks }, pair) => tasks - (off[pair]?.tasks ?? Number.NaN));
  const per = (ms: number): number => (ms / words) * 1_000;
  return [
    {
      name: `page of ${words.toLocaleString('en')} words: what On Record adds, all tasks`,
      ...{ unit: 'ms', samples: added },
    },
    { name: '  per 1,000 words', unit: 'ms', samples: added.map(per), target: '≤ 10' },
    { name: '  of it in script', unit: 'ms', samples: on.map(({ script }) => script) },
    { name: '  the page without it', unit: 'ms', samples: off.map(({ tasks }) => tasks) },
    { name: '  longest task', unit: 'ms', samples: on.map(({ longest }) => longest), target: '≤ 50' },
    { name: '  longest task without it', unit: 'ms', samples: off.map(({ longest }) => longest) },
  ];
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
