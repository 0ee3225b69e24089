import { axeIn } from './axe.ts';
import { cardFrame, expect, hoverText, openMarked, test } from './chromium.ts';
import { LAMPS, openClippings, showArticle } from './clip.ts';

/** A statement of the corpus that ships. */
const WORDS = 'production capacity can be significantly expanded';

test('a statement of the corpus is clipped from the search, with its own source, once', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/index.html`);
  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('tab', { name: 'Search' }).click();
  await panel.getByRole('searchbox').fill('production capacity');
  const hit = panel.locator('.said-list > li', { hasText: WORDS }).first();

  await hit.getByRole('button', { name: 'Clip this statement' }).click();
  await expect(hit.getByText('Saved', { exact: true })).toBeVisible();
  expect(await axeIn(panel)).toEqual([]);
  await panel.screenshot({ path: '.output/pictures/clip-corpus-search.png' });

  await hit.locator('summary').click();
  await hit.getByRole('button', { name: 'Open by itself' }).click();
  await expect(panel.locator('.statement .clip-outcome').first()).toContainText('Saved');
  await panel.screenshot({ path: '.output/pictures/clip-corpus-record.png' });

  const page = await openClippings(chromium);
  const row = page.locator('.clipping', { hasText: WORDS });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Ukrinform');
  await page.close();
});

test('a statement in the card of a name is clipped there, or corrected in the panel first', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'David Aloyan');
  const card = await cardFrame(tab);
  const said = card.locator('[aria-labelledby=said-before] li').first();

  // By the keyboard: the card's foot may lie over its last line until it is scrolled.
  await said.getByRole('button', { name: 'Clip this statement' }).press('Enter');
  await expect(said.locator('.clip-outcome')).toBeVisible();
  expect(await axeIn(card)).toEqual([]);
  await tab.screenshot({ path: '.output/pictures/clip-corpus-card.png' });

  const panel = await chromium.openSidePanel(tab);
  await hoverText(tab, 'David Aloyan');
  await card.locator('.card-head').getByRole('button', { name: 'Clip with a note' }).click();
  await expect(panel.getByRole('heading', { name: 'Clip this', exact: true })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Ask him again.');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.locator('.clipping', { hasText: 'Ask him again.' })).toHaveCount(1);
});

test('a clipped statement of the page’s own article is found on that page', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin, LAMPS);
  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('button', { name: 'Keep this article' }).click();
  await expect(panel.getByText('Kept just now')).toBeVisible();
  await panel.getByRole('tab', { name: 'Search' }).click();
  await panel.getByRole('searchbox').fill('lamps Plink midnight');
  const hit = panel.locator('.said-list > li', { hasText: 'would burn until midnight' }).first();

  await hit.getByRole('button', { name: 'Clip this statement' }).click();
  await expect(hit.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('tab', { name: 'This page' }).click();

  const here = panel.locator('.clippings-here li', { hasText: 'would burn until midnight' });
  await expect(here).toHaveCount(1);
  await expect(here.getByText('Not found on this page any more')).toHaveCount(0);
});
