import type { Frame, Page } from '@playwright/test';
import { atFreedonia } from './at-freedonia.ts';
import { axeIn } from './axe.ts';
import { chooseSettings } from './choose-settings.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { activeTab } from './toolbar.ts';

const origin = atFreedonia();

/** How much wider than its window something is, in CSS pixels. */
function tooWide(where: Page | Frame): Promise<number> {
  return where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Until no colour is on its way to another. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

const path = (name: string, theme: string): string => `.output/pictures/${name}-${theme}.png`;

for (const theme of ['light', 'dark'] as const) {
  test(`every state of the card is clean and has its picture, ${theme}`, async ({ tab, chromium }) => {
    // It reaches the card too, whose frame no emulation reaches.
    await chooseSettings(chromium, { theme });
    await openMarked(tab, `${origin()}/bridges.html`);
    const shows = async (name: string, text: string): Promise<void> => {
      await tab.mouse.move(5, 5);
      await expect.poll(() => cardIsVisible(tab)).toBe(false);
      await hoverText(tab, text);
      const card = await cardFrame(tab);
      await expect(card.getByRole('dialog')).toBeVisible();
      await expect.poll(() => cardIsVisible(tab)).toBe(true);
      expect(await axeIn(card), name).toEqual([]);
      expect(await tooWide(card), `${name} is wider than its frame`).toBe(0);
      await tab.screenshot({ path: path(name, theme) });
    };
    await shows('card-known', 'Rufus Firefly');
    const card = await cardFrame(tab);
    await card.getByRole('button', { name: 'More about this name' }).click();
    expect(await axeIn(card), 'choices').toEqual([]);
    await tab.screenshot({ path: path('card-choices', theme) });
    await card.getByRole('button', { name: 'Not the one on this page' }).click();
    await expect(card.getByText('Not in your corpus')).toBeVisible();
    await tab.screenshot({ path: path('card-refused', theme) });
    await card.getByRole('button', { name: 'Take that back' }).click();
    await expect(card.getByText('goes on, and nobody needs to worry')).toBeVisible();
    await tab.keyboard.press('Escape');
    await shows('card-possible', 'Ministry of Bridges of Freedonia');
    await shows('card-absent', 'Ambrose Quill');
  });

  for (const width of [360, 280]) {
    test(`every view of the panel is clean and has its picture, ${theme}, ${width} px`, async ({
      tab,
      chromium,
    }) => {
      await chooseSettings(chromium, { theme });
      await openMarked(tab, `${origin()}/bridges.html`);
      const id = await activeTab(chromium, tab);
      const panel = await chromium.context.newPage();
      await panel.setViewportSize({ width, height: 900 });
      await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${id}`);
      await expect(panel.locator(`html[data-theme="${theme}"]`)).toBeVisible();
      await expect(panel.getByText('same official').first()).toBeVisible();
      const shows = async (name: string): Promise<void> => {
        await atRest(panel);
        expect(await axeIn(panel), name).toEqual([]);
        expect(await tooWide(panel), `${name} is wider than the panel`).toBe(0);
        await panel.screenshot({ path: path(`panel-${name}-${width}`, theme), fullPage: true });
      };
      await shows('page');
      await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
      await expect(panel.getByRole('heading', { name: 'Mentioned with' })).toBeVisible();
      await shows('official');
      await panel
        .locator('.tallies')
        .getByRole('button', { name: /^Ministry/ })
        .click();
      await expect(panel.getByRole('heading', { name: /^Holds/ })).toBeVisible();
      await shows('institution');
      await panel.getByRole('button', { name: 'Back' }).click();
      const entry = panel.locator('.said-list > li', { hasText: 'above the old bridge' }).last();
      await entry.locator('summary').click();
      await entry.getByRole('button', { name: 'Open by itself' }).click();
      await expect(panel.getByRole('heading', { name: /^Printed elsewhere/ })).toBeVisible();
      await shows('statement');
      await panel.getByRole('tab', { name: 'This page' }).click();
      const item = panel.locator('.item', { hasText: 'We will repair 9 bridges' });
      await item.getByRole('button', { name: 'Compare' }).first().click();
      await expect(panel.locator('.figures')).toBeVisible();
      await shows('compared');
      await panel.getByRole('tab', { name: 'This page' }).click();
      await panel.locator('.name-button', { hasText: 'Ambrose Quill' }).click();
      await expect(panel.getByRole('heading', { name: 'Not in your corpus' })).toBeVisible();
      await shows('absent');
      await panel.close();
    });
  }
}

test('with large letters the card and the narrowest panel are as wide as they are', async ({
  tab,
  chromium,
}) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const id = await activeTab(chromium, tab);
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 280, height: 900 });
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${id}`);
  await chooseSettings(chromium, { textSize: 1.25 });
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  await expect(panel.getByRole('heading', { name: 'Mentioned with' })).toBeVisible();
  expect(await tooWide(panel)).toBe(0);
  await panel.screenshot({ path: path('panel-official-280', 'large'), fullPage: true });

  await tab.bringToFront();
  await hoverText(tab, 'Rufus Firefly');
  const card = await cardFrame(tab);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  expect(await tooWide(card)).toBe(0);
  await tab.screenshot({ path: path('card-known', 'large') });
  await chooseSettings(chromium, {});
  await panel.close();
});
