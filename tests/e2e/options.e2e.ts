import type { Page } from '@playwright/test';
import { axeIn } from './axe.ts';
import { chooseSettings } from './choose-settings.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, placeOf, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';

const PICTURES = '.output/pictures';

async function openOptions(tab: Page, extensionId: string): Promise<Page> {
  const options = await tab.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByRole('heading', { name: 'On Record options' })).toBeVisible();
  return options;
}

const saved = (options: Page, what: string): Promise<void> =>
  expect(options.getByRole('status').filter({ hasText: `Saved: ${what}` })).toBeVisible();

test.afterEach(({ chromium }) => chooseSettings(chromium, {}));

test('each setting is kept at once, said, and obeyed by the page that is open', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const options = await openOptions(tab, chromium.extensionId);

  await options.getByLabel('Underline names on pages').uncheck();
  await saved(options, 'Underline names on pages');
  await expect.poll(() => marksOn(tab)).toBe(0);
  await expect(options.locator('.preview-mark')).toHaveCount(0);
  await options.getByLabel('Underline names on pages').check();
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);

  const of = (name: string) => options.getByRole('group', { name });
  await of('The card opens when').getByLabel('Shift is held').check();
  await saved(options, 'The card opens when');
  await of('Statements in a card').getByLabel('1', { exact: true }).check();
  await of('Theme').getByLabel('dark').check();
  await of('Text size').getByLabel('largest').check();
  await saved(options, 'Text size');
  await expect(options.locator('.preview .card-said > li')).toHaveCount(1);
  await expect(options.locator('html')).toHaveCSS('font-size', '20px');

  await tab.bringToFront();
  await hoverText(tab, 'Sergiy Boyev');
  await tab.waitForTimeout(800);
  expect(await cardIsVisible(tab)).toBe(false);
  await tab.keyboard.down('Shift');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  await tab.keyboard.up('Shift');
  const card = await cardFrame(tab);
  await expect(card.locator('.card-said > li')).toHaveCount(1);
  await expect(card.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(card.locator('html')).toHaveCSS('font-size', '20px');
  await options.close();
});

test('sites and names are put in and taken out with the keyboard, and what is no site is refused', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const before = await marksOn(tab);
  const options = await openOptions(tab, chromium.extensionId);

  const paused = options.getByRole('group', { name: 'Paused sites' });
  await paused.getByLabel('Add a site').fill('not a site');
  await paused.getByLabel('Add a site').press('Enter');
  await expect(paused.getByRole('alert')).toContainText('“not a site” is not a site');
  await paused.getByLabel('Add a site').fill(`${site.origin}/brief.html`);
  await paused.getByLabel('Add a site').press('Enter');
  await saved(options, 'Paused sites');
  await expect(paused.getByRole('listitem')).toHaveText(['127.0.0.1']);
  await expect.poll(() => marksOn(tab)).toBe(0);
  await paused.getByRole('button', { name: 'Take out 127.0.0.1' }).press('Enter');
  await expect(paused.getByLabel('Add a site')).toBeFocused();
  await expect.poll(() => marksOn(tab)).toBe(before);

  await options.getByText('Advanced', { exact: true }).click();
  const never = options.getByRole('group', { name: 'Names never underlined' });
  await never.getByLabel('Add a name').fill('Sergiy  Boyev');
  await never.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(never.getByRole('listitem')).toHaveText(['Sergiy Boyev']);
  await expect.poll(() => marksOn(tab)).toBeLessThan(before);
  await options.close();
});

test('with only the listed sites allowed, others are off and say so', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const options = await openOptions(tab, chromium.extensionId);
  await options.getByLabel('only the sites listed next').check();
  await expect.poll(() => marksOn(tab)).toBe(0);

  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByRole('heading', { name: /only on sites of your list/ })).toBeVisible();
  await panel.getByRole('main').getByRole('button', { name: 'Always on at 127.0.0.1' }).click();

  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await expect(options.getByRole('group', { name: 'Always on' }).getByRole('listitem')).toHaveText([
    '127.0.0.1',
  ]);
  await options.close();
});

test('names that only the corpus knows are marked where the reader asked for that', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/brief-uk.html`);
  const options = await openOptions(tab, chromium.extensionId);
  await options.getByText('Advanced', { exact: true }).click();
  await expect(options.getByText(/A page can read what is underlined on it/)).toBeVisible();
  await options.getByLabel(/Underline names that only your corpus knows/).check();

  await tab.bringToFront();
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(2);
  await placeOf(tab, 'Боєв');
  await options.close();
});

test('a theme against the system’s is there from the first frame', async ({ tab, chromium }) => {
  const options = await openOptions(tab, chromium.extensionId);
  await options.emulateMedia({ colorScheme: 'light' });
  await options.getByRole('group', { name: 'Theme' }).getByLabel('dark').check();
  await saved(options, 'Theme');
  // In every frame: is the paper that is shown dark?
  await options.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const [shown] = document.body?.children ?? [];
      if (shown?.firstElementChild) seen.push(getComputedStyle(document.documentElement).colorScheme);
      requestAnimationFrame(look);
    };
    look();
  });
  for (const path of ['options', 'sidepanel', 'library', 'welcome']) {
    await options.goto(`chrome-extension://${chromium.extensionId}/${path}.html`);
    await expect(options.locator('h1').first()).toBeVisible();
    const seen = await options.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)], path).toEqual(['dark']);
  }
  await options.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the options are clean for axe, wide and narrow, ${scheme}`, async ({ tab, chromium }) => {
    await tab.emulateMedia({ colorScheme: scheme });
    await tab.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await tab.getByText('Advanced', { exact: true }).click();
    for (const width of [1180, 280]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await axeIn(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await tab.screenshot({ path: `${PICTURES}/options-${scheme}-${width}.png`, fullPage: true });
    }
  });
}
