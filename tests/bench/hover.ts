import type { Frame, Page } from '@playwright/test';
import { cardFrame, cardIsVisible, hoverText, openMarked } from '../../scripts/hover.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import type { Figure } from './measure.ts';
import { benchPanelOpen } from './panel-open.ts';

const RUNS = 12;
const NAMES = ['Sergiy Boyev', 'David Aloyan', 'Julius Pranevičius'];
/** The pointer rests so long before a card is wanted. */
const DWELL_MS = DEFAULT_SETTINGS.dwell;

/** From the pointer's rest to the painted card, less the dwell that is meant to be waited. */
export async function benchHover(): Promise<Figure[]> {
  const site = await serveSite();
  const chromium = await launchChromium({ headless: true });
  try {
    const warm: number[] = [];
    const first: number[] = [];
    const woken: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width: 1000, height: 800 });
      await openMarked(page, `${site.origin}/brief.html`);
      await watchPointer(page);
      first.push(await hoverToPaint(page, NAMES[0] ?? ''));
      for (const name of NAMES.slice(1)) warm.push(await hoverToPaint(page, name));
      await page.close();

      const next = await chromium.context.newPage();
      await next.setViewportSize({ width: 1000, height: 800 });
      await openMarked(next, `${site.origin}/brief.html`);
      await watchPointer(next);
      await chromium.stopWorker();
      woken.push(await hoverToPaint(next, NAMES[0] ?? ''));
      await next.close();
    }
    return [
      {
        name: 'dwell end to painted card, card kept, worker awake',
        unit: 'ms',
        samples: warm,
        target: 'p95 ≤ 50',
      },
      { name: '  first card of a page', unit: 'ms', samples: first },
      { name: '  first card of a page, worker stopped', unit: 'ms', samples: woken, target: 'p95 ≤ 250' },
      ...(await benchPanelOpen()),
    ];
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** Keeps the time of the pointer's last move, on the clock that all frames share. */
function watchPointer(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.addEventListener(
      'pointermove',
      (event) => {
        (window as unknown as { moved: number }).moved = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
  });
}

async function hoverToPaint(page: Page, name: string): Promise<number> {
  await page.mouse.move(5, 5, { steps: 2 });
  for (let tries = 0; tries < 80 && (await cardIsVisible(page)); tries++) await page.waitForTimeout(25);
  await hoverText(page, name);
  const card = await cardFrame(page);
  const painted = await paintedAt(card);
  const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
  return painted - moved - DWELL_MS;
}

/** When the frame after the card's next content was drawn; content that is there already counts as now. */
function paintedAt(card: Frame): Promise<number> {
  return card.evaluate(
    () =>
      new Promise<number>((done) => {
        const watched = window as unknown as { lastPaint?: number };
        const settle = (): void => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(performance.timeOrigin + performance.now())),
          );
        };
        const root = document.getElementById('card');
        if (root?.querySelector('h1, h2') && watched.lastPaint === undefined) return settle();
        const observer = new MutationObserver(() => {
          if (!root?.querySelector('h1, h2')) return;
          observer.disconnect();
          watched.lastPaint = performance.now();
          settle();
        });
        if (root) observer.observe(root, { childList: true, subtree: true });
      }),
  );
}
