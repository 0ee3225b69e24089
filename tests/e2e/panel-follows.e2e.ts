import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { expect, openMarked } from './chromium.ts';
import { test } from './firefox.ts';
import { openMarkedIn, openPanelOf } from './firefox-page.ts';
import { BRIDGES_PAGE } from './freedonia.ts';

let bridges: SampleSite;
test.beforeAll(async () => {
  bridges = await serveSite(0, BRIDGES_PAGE);
});
test.afterAll(() => bridges.close());

test('the panel follows the active tab, and comes back to where the reader was on each', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  await panel.locator('.name-button', { hasText: 'Sergiy Boyev' }).click();
  await expect(panel.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();

  const other = await chromium.context.newPage();
  await openMarked(other, `${bridges.origin}/bridges.html`);
  await expect(panel.getByRole('heading', { name: 'Nine bridges, one river and a minister' })).toBeVisible();
  await expect(panel.getByText('Serhii Boiev')).toHaveCount(0);

  await tab.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Search' }).click();
  await other.bringToFront();
  await expect(panel.getByRole('searchbox')).toBeVisible();
  await panel.getByRole('tab', { name: 'This page' }).click();
  await expect(panel.getByRole('heading', { name: 'Nine bridges, one river and a minister' })).toBeVisible();
  await other.close();
});

test('the panel follows the page when the tab goes to another address', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  await expect(panel.locator('.name-button', { hasText: 'Sergiy Boyev' })).toBeVisible();

  await openMarked(tab, `${bridges.origin}/bridges.html`);
  await expect(panel.locator('.name-button', { hasText: 'Rufus Firefly' })).toBeVisible();
  await expect(panel.locator('.name-button', { hasText: 'Sergiy Boyev' })).toHaveCount(0);

  await tab.goto(`${site.origin}/not-news.html`);
  await expect(panel.getByRole('heading', { name: /does not look like news/i })).toBeVisible();
});

test('Firefox: the panel follows the reader down the page, and leads back to a place on it', async ({
  firefox,
}) => {
  const page = await openMarkedIn(firefox, `${bridges.origin}/bridges.html`, 300);
  const panel = await openPanelOf(firefox, '/bridges.html');
  await panel.waitForSelector('.item');
  const standing = (which: 'first' | 'last'): Promise<string> =>
    panel.evaluate((at) => {
      const items = [...document.querySelectorAll('.item')];
      return (at === 'first' ? items[0] : items.at(-1))?.className ?? '';
    }, which);

  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => standing('last')).toContain('forward');
  expect(await standing('first')).toContain('back');

  await panel.evaluate(() => document.querySelector<HTMLElement>('.item-text')?.click());
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
  await expect.poll(() => standing('first')).toContain('forward');
});
