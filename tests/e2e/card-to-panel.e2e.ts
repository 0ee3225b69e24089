import type { Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';

/** An opening side panel makes the page narrower, step by step. */
async function widthSettles(page: Page): Promise<void> {
  let width = 0;
  await expect
    .poll(
      async () => {
        const before = width;
        width = await page.evaluate(() => innerWidth);
        return width === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

test('a click in the card opens the real side panel at that name', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'David Aloyan');
  const card = await cardFrame(tab);

  await card
    .getByRole('button', { name: /in all/i })
    .first()
    .click();
  const panel = await chromium.findPanel();

  await expect(panel.getByRole('heading', { name: 'Davyd Aloian' })).toBeVisible();
  await expect(panel.getByText('production capacity can be significantly expanded').first()).toBeVisible();
});

test('an open panel goes to the name that is asked for in a card', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByText('same official').first()).toBeVisible();
  await widthSettles(tab);

  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);
  await card
    .getByRole('button', { name: /in all/i })
    .first()
    .click();

  await expect(panel.getByRole('heading', { name: 'Serhii Boiev' })).toBeVisible();
});

test('a pinned card stays when the pointer leaves', async ({ tab, site }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  const card = await cardFrame(tab);

  await card
    .getByRole('button', { name: /pin|keep/i })
    .first()
    .click();
  await tab.mouse.move(5, 5, { steps: 5 });
  await tab.waitForTimeout(900);

  expect(await cardIsVisible(tab)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the real side panel, ${colorScheme}`, async ({ tab, site, chromium }) => {
    await openMarked(tab, `${site.origin}/brief.html`);

    const panel = await chromium.openSidePanel(tab);
    await panel.emulateMedia({ colorScheme });
    await expect(panel.getByText('same official').first()).toBeVisible();

    expect(await axeIn(panel)).toEqual([]);
    await panel.screenshot({ path: `.output/pictures/panel-${colorScheme}.png` });
  });
}
