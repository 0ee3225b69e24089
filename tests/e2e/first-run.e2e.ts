import { launchChromium } from '../../scripts/launch-chromium.ts';
import { axeIn } from './axe.ts';
import { cardFrame, expect, hoverText, test } from './chromium.ts';
import { marksOn } from './toolbar.ts';

const PICTURES = '.output/pictures';

test('the first installation opens the welcome page, which leads to the sample page', async () => {
  const chromium = await launchChromium({ headless: true, welcome: true });
  const opened = (path: string) => () => chromium.context.pages().find((page) => page.url().endsWith(path));
  await expect.poll(opened('/welcome.html')).toBeDefined();
  const welcome = opened('/welcome.html')();
  if (welcome === undefined) throw new Error('No welcome page.');
  await expect(welcome.getByRole('heading', { name: 'What it can see' })).toBeVisible();
  await expect(welcome.getByText('Nothing leaves this machine')).toBeVisible();

  await welcome.getByRole('button', { name: 'Open the sample page' }).click();

  await expect.poll(opened('/sample.html')).toBeDefined();
  const sample = opened('/sample.html')();
  if (sample === undefined) throw new Error('No sample page.');
  await expect.poll(() => marksOn(sample)).toBeGreaterThan(3);
  await hoverText(sample, 'Sergiy Boyev');
  const card = await cardFrame(sample);
  await expect(card.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
  await expect(card.getByText('Sanctions alone are not enough').first()).toBeVisible();
  const panel = await chromium.openSidePanel(sample);
  await expect(panel.getByText('same official').first()).toBeVisible();
  await chromium.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the welcome page is clean for axe and shows its pictures, ${scheme}`, async ({ tab, chromium }) => {
    await tab.emulateMedia({ colorScheme: scheme });
    await tab.goto(`chrome-extension://${chromium.extensionId}/welcome.html`);
    for (const name of ['marks', 'card', 'panel']) {
      const picture = tab.locator(`img[src="/pictures/${name}-light.png"]`);
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => [image.currentSrc, image.naturalWidth > 0]))
        .toEqual([expect.stringContaining(`${name}-${scheme}.png`), true]);
    }
    for (const width of [1100, 280]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await axeIn(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await tab.screenshot({ path: `${PICTURES}/welcome-${scheme}-${width}.png`, fullPage: true });
    }
  });
}
