import { cardFrame, expect, hoverText, openMarked, test } from './chromium.ts';

test('“not this person” is obeyed at once, on the next visit, and until it is taken back', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  const name = panel.locator('.name-button', { hasText: 'Sergiy Boyev' });
  await name.click();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();

  await panel.getByRole('button', { name: 'Not the one on this page' }).click();
  await expect(panel.getByText('You said that this name is not Serhii Boiev.')).toBeVisible();
  await expect(panel.getByText('Sanctions alone are not enough')).toHaveCount(0);

  await tab.reload();
  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);
  await expect(card.getByText('Not in your corpus').first()).toBeVisible();
  await tab.mouse.move(5, 5);

  await name.click();
  await panel.getByRole('button', { name: 'Take that back' }).click();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();
});
