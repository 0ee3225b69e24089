import { axeIn } from './axe.ts';
import { expect, test } from './chromium.ts';
import { PARAGRAPHS, showArticle } from './clip.ts';

const { first, second, third } = PARAGRAPHS;

test('kept articles are listed with their versions and what changed, searched, removed and put back', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin);
  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('button', { name: 'Keep this article' }).click();
  await expect(panel.getByText('Kept just now')).toBeVisible();

  await showArticle(tab, site.origin, [first, second.replace('12 million', '15 million'), third]);
  await expect(panel.getByText('The article reads otherwise than when you kept it')).toBeVisible();
  await panel.getByRole('button', { name: 'Keep this version' }).click();
  const way = panel.getByRole('link', { name: '2 versions' });
  await expect(way).toHaveAttribute('href', '/library.html#kept');

  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/library.html#kept`);
  const row = page.locator('.kept-article', { hasText: 'Freedonia counts its bridges' });
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: 'Freedonia counts its bridges', exact: true }).click();
  await expect(row.locator('ins')).toHaveText(['15 ']);
  await expect(row.locator('del')).toHaveText(['12 ']);
  expect(await axeIn(page)).toEqual([]);
  await page.screenshot({ path: '.output/pictures/kept-library.png', fullPage: true });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.screenshot({ path: '.output/pictures/kept-narrow.png', fullPage: true });
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole('searchbox').fill('keepers height');
  await expect(row).toHaveCount(1);
  await page.getByRole('searchbox').fill('no such word');
  await expect(page.getByText('No kept article has all these words')).toBeVisible();
  await page.getByRole('searchbox').fill('');

  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('No article is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toContainText('2 versions');
  await page.close();
});
