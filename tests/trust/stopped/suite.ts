import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { serveSite } from '../../../scripts/serve-site.ts';
import { BRIDGES_PAGE } from '../../e2e/freedonia.ts';
import { readersDay } from '../readers-day.ts';
import type { Outcome, Suite } from '../suite.ts';
import { stopBeforeEach } from './stop-before-each.ts';

/** The background stopped between any two messages of a reader's day: the reader notices nothing. */
export const stoppedWorker: Suite = {
  name: 'stopped worker',
  attempt: 'message before which the background worker was stopped',
  quick: false,
  waits: true,
  run,
};

/** Fewer, and not every message was reached. */
const LEAST = 60;

async function run(): Promise<Outcome> {
  const site = await serveSite(0, BRIDGES_PAGE);
  const chromium = await launchChromium({ headless: true });
  const losses: string[] = [];
  try {
    const stops = await stopBeforeEach(chromium);
    chromium.context.on('page', (page) => {
      void stops.watch(page).catch(() => undefined);
      page.on('pageerror', (error) => losses.push(`${page.url()}: ${error.message}`));
    });
    await readersDay(chromium, site.origin).catch((error: unknown) =>
      losses.push(`After ${stops.stopped()} stops: ${error instanceof Error ? error.stack : error}`),
    );
    await stops.end();
    if (stops.stopped() < LEAST) losses.push(`Only ${stops.stopped()} messages were reached.`);
    return { attempts: stops.stopped(), losses };
  } finally {
    await chromium.close();
    await site.close();
  }
}
