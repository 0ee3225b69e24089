import { cardFrame, expect, test } from './chromium.ts';
import { clipSelected, PARAGRAPHS, QUOTE, showArticle } from './clip.ts';

const { first, second, third } = PARAGRAPHS;

test('a selection is clipped by the menu and by the key, said beside it, and filed under who said it', async ({
  tab,
  site,
  chromium,
}) => {
  await showArticle(tab, site.origin, [first, second, third]);

  await clipSelected(chromium, tab, QUOTE);
  const notice = await cardFrame(tab);
  await expect(notice.getByText('Saved', { exact: true })).toBeVisible();

  await clipSelected(chromium, tab, QUOTE, 'command');
  await expect(notice.getByRole('button', { name: 'Saved just now' })).toBeVisible();

  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('tab', { name: 'Clippings' }).click();
  const row = panel.locator('.clipping', { hasText: QUOTE });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Rufus Firefly');
  await expect(row).toContainText('The Freedonia Post');
  await expect(row).toContainText('Jun 12, 2025');
});
