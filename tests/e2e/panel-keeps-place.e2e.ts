import { atFreedonia, openBridges } from './at-freedonia.ts';
import { cardFrame, expect, hoverText, test } from './chromium.ts';

const origin = atFreedonia();

test('a correction that is taken back in the card brings back what the panel showed under the page’s items', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  const item = panel.locator('.item', { hasText: 'We will repair 9 bridges' });
  const sameOfficial = item.getByText('same official');
  await expect(sameOfficial).toBeVisible();
  await hoverText(tab, 'Rufus Firefly');
  const card = await cardFrame(tab);

  await card.getByRole('button', { name: 'More about this name' }).press('Enter');
  await card.getByRole('button', { name: 'Not the one on this page' }).press('Enter');

  await expect(card.getByText('You said that this name is not Rufus Firefly.')).toBeVisible();
  await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('button');
  await expect(sameOfficial).toHaveCount(0);
  await expect(item.locator('.related')).toBeVisible();
  await card.getByRole('button', { name: 'Take that back' }).press('Enter');
  await expect(sameOfficial).toBeVisible();
});

test('an article is kept without the panel losing the page or the place on it, or the focus', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  await expect(panel.locator('.related').first()).toBeVisible();
  await panel.evaluate(() => {
    const gone = (): void => {
      if (document.querySelector('.item') === null) document.documentElement.dataset.emptied = 'yes';
    };
    new MutationObserver(gone).observe(document.body, { childList: true, subtree: true });
  });

  await panel.getByRole('button', { name: 'Keep this article' }).press('Enter');

  const drop = panel.locator('.keep.done').getByRole('button');
  await expect(drop).toBeVisible();
  const hasFocus = (): Promise<boolean> =>
    panel.evaluate(() => document.querySelector('main')?.contains(document.activeElement) === true);
  await expect.poll(hasFocus).toBe(true);
  // My reading has been built and linked to once the article is known there.
  await expect(panel.getByText(/in your corpus/i).first()).toBeVisible();
  expect(await panel.evaluate(() => document.documentElement.dataset.emptied)).toBeUndefined();
  await drop.click();
});

test('what becomes of an order to clip has the focus of the button that was pressed, and a line of its own', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  const item = panel.locator('.item', { hasText: 'We will repair 9 bridges' });
  const clip = item.getByRole('button', { name: /^Clip this/ });
  await expect(item.locator('.related')).toBeVisible();

  await clip.press('Enter');

  const note = item.getByRole('button', { name: 'Note and tags' });
  await expect(note).toBeFocused();
  const [whoAndHow, outcome] = [item.locator('.item-kind'), item.locator('.clip-outcome')];
  const boxes = await Promise.all([whoAndHow, outcome].map((each) => each.boundingBox()));
  expect(boxes[1]?.y).toBeGreaterThanOrEqual((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0) - 1);

  await item.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(clip).toBeFocused();
});
