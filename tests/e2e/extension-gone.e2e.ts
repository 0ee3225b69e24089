import { expect, test } from '@playwright/test';
import { hoverText, openMarked } from '../../scripts/hover.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';

// A browser of its own: after this the extension is gone.
test('a page that outlives the extension loses its marks and card at the next move, without an error', async () => {
  const chromium = await launchChromium({ headless: true });
  const site = await serveSite();
  try {
    const page = await chromium.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openMarked(page, `${site.origin}/brief.html`);
    await hoverText(page, 'Sergiy Boyev');
    await expect(page.locator('on-record-card')).toHaveCount(1);

    const [worker] = chromium.context.serviceWorkers();
    await worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload());
    });
    await expect.poll(() => chromium.context.serviceWorkers().length).toBe(0);
    await hoverText(page, 'Julius Pranevičius');

    await expect(page.locator('on-record-card')).toHaveCount(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.evaluate(() => document.querySelector('p')?.append(' More.'));
    await page.waitForTimeout(600);
    expect(errors).toEqual([]);
  } finally {
    await site.close();
    await chromium.close();
  }
});
