import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { openMarked, test } from './chromium.ts';
import { BRIDGES_PAGE, importFreedonia } from './freedonia.ts';

/** Opens Freedonia's article in a tab, and the panel beside it. */
export async function openBridges(chromium: RunningChromium, tab: Page, origin: string): Promise<Page> {
  await openMarked(tab, `${origin}/bridges.html`);
  return chromium.openSidePanel(tab);
}

/** For the tests of a file: Freedonia's corpus is imported and its article served. Tells the site's origin in a test. */
export function atFreedonia(): () => string {
  let site: SampleSite | null = null;
  test.beforeAll(async ({ chromium }) => {
    site = await serveSite(0, BRIDGES_PAGE);
    const tab = await chromium.context.newPage();
    await importFreedonia(tab, chromium.extensionId);
    await tab.close();
  });
  test.afterAll(() => site?.close());
  return () => {
    if (site === null) throw new Error('The site is there in tests only.');
    return site.origin;
  };
}
