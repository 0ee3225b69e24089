import { expect as asserted, test as base, type Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { HOSTILE_PAGES } from './pages.ts';

export { cardFrame, cardIsVisible, hoverText, openMarked, placeOf } from '../../scripts/hover.ts';

/** Patient where the attacks of `npm run trust` walk the same way, outside of Playwright’s runner and its settings. */
export const expect = asserted.configure({ timeout: 20_000 });

interface Tools {
  /** A fresh tab; console errors of the page fail the test. */
  readonly tab: Page;
}
interface Shared {
  readonly chromium: RunningChromium;
  readonly site: SampleSite;
}

/**
 * Chromium with the extension, the sample site, and a tab. Browser and site are shared by the tests of one file: the
 * configuration gives each file a worker of its own, so that what one keeps or imports no other file meets.
 */
export const test = base.extend<Tools, Shared>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const running = await launchChromium({ headless: true });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const site = await serveSite(0, HOSTILE_PAGES);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ chromium }, use) => {
    const page = await chromium.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon/.test(message.location().url)) errors.push(message.text());
    });
    await use(page);
    await chromium.closePanel();
    await page.close();
    if (errors.length > 0) throw new Error(`The page's console has errors:\n${errors.join('\n')}`);
  },
});
