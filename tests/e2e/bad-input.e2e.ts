import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';

test('a page without text is left alone, and the panel says what it is', async ({ tab, site, chromium }) => {
  await tab.goto(`${site.origin}/no-text.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByRole('heading', { name: /does not look like news/i })).toBeVisible();
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a page with 5 MB of text is left alone with a plain message', async ({ tab, site, chromium }) => {
  await tab.goto(`${site.origin}/huge.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByText(/more text than On Record reads/).first()).toBeVisible();
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("a page that forbids frames by its policy still shows the card, which is the extension's", async ({
  tab,
  site,
}) => {
  await openMarked(tab, `${site.origin}/strict-policy.html`);

  await hoverText(tab, 'Rufus Firefly');
  const card = await cardFrame(tab);

  await expect(card.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  await expect(card.getByText(/Not in your corpus/i)).toBeVisible();
});

test('on a sandboxed page no card comes, and the panel says so', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/sandboxed.html`);
  await hoverText(tab, 'Rufus Firefly');
  await tab.waitForTimeout(2_000);
  expect(await cardIsVisible(tab)).toBe(false);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByText(/forbids the hover card/)).toBeVisible();
  await expect(panel.getByText('Rufus Firefly').first()).toBeVisible();
});
