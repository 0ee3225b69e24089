import { openMarked } from '../../scripts/hover.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import type { Figure } from './measure.ts';

const RUNS = 20;

/** From the click on the toolbar button to the frame in which the panel shows the page's people. */
export async function benchPanelOpen(): Promise<Figure[]> {
  const site = await serveSite();
  const chromium = await launchChromium({ headless: true });
  const samples: number[] = [];
  const own: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await chromium.context.newPage();
      await openMarked(page, `${site.origin}/brief.html`);
      const clicked = Date.now();
      const panel = await chromium.openSidePanel(page);
      await panel
        .getByText('Serhii Boiev')
        .first()
        .or(panel.getByText('Sergiy Boyev').first())
        .first()
        .waitFor();
      // The browser itself keeps when each larger piece of text was painted: nothing has to watch from the start. The
      // article's head comes with its names; related statements come later, when they have been asked for.
      const painted = await panel.evaluate(
        () =>
          new Promise<{ at: number; since: number }>((done) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as (PerformanceEntry & {
                readonly element?: Element | null;
              })[];
              const head = entries.find(({ element }) => element?.closest('.article-head')) ?? entries.at(-1);
              if (head) done({ at: performance.timeOrigin + head.startTime, since: head.startTime });
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
      samples.push(painted.at - clicked);
      own.push(painted.since);
      await chromium.closePanel();
      await page.close();
    }
  } finally {
    await chromium.close();
    await site.close();
  }
  return [
    { name: 'panel from click to content', unit: 'ms', samples, target: 'p95 ≤ 300' },
    { name: '  of it, since the browser began to load the panel', unit: 'ms', samples: own },
  ];
}
