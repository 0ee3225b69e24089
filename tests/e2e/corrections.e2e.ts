import { cardFrame, expect, hoverText, openMarked, test } from './chromium.ts';

test('“not this person” is obeyed at once, in the page’s card too, on the next visit, and until it is taken back', async ({
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

  const cardSays = async (words: string): Promise<void> => {
    await tab.mouse.move(5, 5);
    await hoverText(tab, 'Sergiy Boyev');
    await expect((await cardFrame(tab)).getByText(words).first()).toBeVisible();
    await tab.mouse.move(5, 5);
  };
  await cardSays('Not in your corpus');
  await tab.reload();
  await cardSays('Not in your corpus');

  // A reload may lead the panel back to the page's own view.
  const takeBack = panel.getByRole('button', { name: 'Take that back' });
  await expect(takeBack.or(name).first()).toBeVisible();
  if (!(await takeBack.isVisible())) await name.click();
  await takeBack.click();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();
  await cardSays('Sanctions alone are not enough');
});
