import { launchChromium } from '../../scripts/launch-chromium.ts';
import { launchFirefox } from '../../scripts/launch-firefox.ts';
import { axeIn } from './axe.ts';
import { cardFrame, expect, hoverText, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';
import { activeTab } from './toolbar.ts';

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
    await tab.goto(`chrome-extension://${chromium.extensionId}/welcome.html`);
    await tab.emulateMedia({ colorScheme: scheme });
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

test('where the reader withholds pages, the welcome page and the panel ask for them', async ({ site }) => {
  const chromium = await launchChromium({ headless: true });
  const page = await chromium.context.newPage();
  await page.goto(`chrome://extensions/?id=${chromium.extensionId}`);
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, chromium.extensionId);
  await page.goto(`${site.origin}/brief.html`);

  // The button itself would grant this one page, and open nothing.
  const panel = await chromium.context.newPage();
  await panel.goto(
    `chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${await activeTab(chromium, page)}`,
  );
  await expect(panel.getByRole('heading', { name: 'On Record may not read pages yet' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Allow On Record to read pages' })).toBeVisible();
  expect(await marksOn(page)).toBe(0);
  await page.goto(`chrome-extension://${chromium.extensionId}/welcome.html`);
  await expect(page.getByRole('button', { name: 'Allow On Record to read pages' })).toBeVisible();
  expect(await axeIn(page)).toEqual([]);
  await chromium.close();
});

/** The part of Firefox's interface that these tests need; no types of it are installed. */
interface Firefox {
  readonly browser: {
    readonly tabs: { query(filter: object): Promise<{ url?: string }[]> };
    readonly permissions: { remove(held: { origins: string[] }): Promise<boolean> };
  };
}

test('Firefox: the first installation opens the welcome page, and the sample page is read', async () => {
  const firefox = await launchFirefox({ headless: true });
  const sample = await firefox.openExtensionPage('/sample.html');
  await expect
    .poll(async () => {
      // A page that lies behind is not read, and the welcome page may come over it at any moment.
      await sample.bringToFront();
      return marksOn(sample);
    })
    .toBeGreaterThan(3);

  const addresses = (): Promise<(string | undefined)[]> =>
    sample.evaluate(async () => {
      const { browser } = globalThis as unknown as Firefox;
      return (await browser.tabs.query({})).map(({ url }) => url);
    });
  await expect.poll(addresses).toContain(`${firefox.origin}/welcome.html`);
  await firefox.close();
});

test('Firefox: where the reader withholds pages, the welcome page and the panel ask for them', async ({
  site,
}) => {
  const firefox = await launchFirefox({ headless: true });
  const welcome = await firefox.openExtensionPage('/welcome.html');
  await welcome.waitForSelector('.welcome-steps');
  await welcome.evaluate(async () => {
    const { browser } = globalThis as unknown as Firefox;
    await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/brief.html`);
  const panel = await firefox.openExtensionPage('/sidepanel.html?tab=1');
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('.notice:has(button)')?.textContent))
    .toContain('On Record may not read pages yet');
  expect(await marksOn(page)).toBe(0);

  const asking = await firefox.openExtensionPage('/welcome.html');
  await asking.waitForSelector('.welcome-grant button');
  await asking.bringToFront();
  await asking.click('.welcome-grant button');

  await expect
    .poll(() => asking.evaluate(() => document.querySelector('.welcome-grant') === null))
    .toBe(true);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  await firefox.close();
});
