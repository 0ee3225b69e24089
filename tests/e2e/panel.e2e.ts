import { expect, openMarked, test } from './chromium.ts';

test('the side panel groups earlier statements by the same official and the same ministry', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByText('Serhii Boiev').or(panel.getByText('Sergiy Boyev')).first()).toBeVisible();
  await expect(panel.getByText('First Deputy Minister of Defen').first()).toBeVisible();
  await expect(panel.getByText('Ministry for Strategic Industries of Ukraine').first()).toBeVisible();
  await expect(panel.getByText('same official').first()).toBeVisible();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();
  await expect(panel.getByText('Ukrinform').first()).toBeVisible();
});

test('the panel answers again after the background worker was stopped', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await chromium.stopWorker();

  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByText('same official').first()).toBeVisible();
});

test('on the seed article the panel says that it is in the corpus', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/seed.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByText(/in your corpus/i).first()).toBeVisible();
});

test('a page that is not news is called that', async ({ tab, site, chromium }) => {
  await tab.goto(`${site.origin}/not-news.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByRole('heading', { name: /does not look like news/i })).toBeVisible();
});

test('a click on a statement scrolls the page there', async ({ tab, site, chromium }) => {
  await tab.setViewportSize({ width: 900, height: 400 });
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);

  await panel
    .getByRole('button', { name: /production capacity can be/ })
    .first()
    .click();

  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
});
