import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { axeIn } from './axe.ts';
import { cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';
import { fromButton, toolbarOf } from './toolbar.ts';

/** Chooses from the menu in the panel's head. */
async function choose(panel: Page, opener: 'Pause' | 'Paused', choice: string | RegExp): Promise<void> {
  await panel.getByRole('button', { name: opener, exact: true }).click();
  await panel.locator('#pause-menu').getByRole('button', { name: choice }).click();
}

const title = (chromium: RunningChromium, tab: Page): Promise<string> =>
  toolbarOf(chromium, tab).then((said) => said.title);

test('pausing a site takes marks and card away at once, in every tab of it, and resuming brings them back', async ({
  tab,
  site,
  chromium,
}) => {
  const other = await chromium.context.newPage();
  await openMarked(other, `${site.origin}/seed.html`);
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  await expect
    .poll(() => toolbarOf(chromium, tab))
    .toMatchObject({ badge: /^\d+$/, title: /on here: \d+ names/ });
  const panel = await chromium.openSidePanel(tab);

  await choose(panel, 'Pause', 'Pause on 127.0.0.1');

  await expect.poll(() => marksOn(tab)).toBe(0);
  expect(await cardIsVisible(tab)).toBe(false);
  expect(await tab.evaluate(() => document.querySelector('on-record-card'))).toBeNull();
  await expect.poll(() => marksOn(other)).toBe(0);
  await expect(panel.getByRole('heading', { name: 'Paused on 127.0.0.1' })).toBeVisible();
  await expect
    .poll(() => toolbarOf(chromium, tab))
    .toEqual({
      badge: 'II',
      title: 'On Record is paused on this site',
    });

  await panel.getByRole('main').getByRole('button', { name: 'Resume' }).click();

  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await expect.poll(() => marksOn(other)).toBeGreaterThan(0);
  await expect.poll(() => title(chromium, tab)).toMatch(/on here/);
  await expect(panel.getByText('same official').first()).toBeVisible();
  await other.close();
});

test('a pause of an hour says until when, outlives the page, and ends by itself', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  await choose(panel, 'Pause', 'Pause for an hour');
  await expect(panel.getByRole('heading', { name: /^Paused until \d/ })).toBeVisible();
  await expect.poll(() => marksOn(tab)).toBe(0);

  await tab.reload();
  await expect.poll(() => title(chromium, tab)).toBe('On Record is paused for a while');
  expect(await marksOn(tab)).toBe(0);

  // As if the hour were nearly over.
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
      };
    };
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    await chrome.storage.local.set({ settings: { ...settings, pausedUntil: Date.now() + 1_000 } });
  });
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await expect.poll(() => title(chromium, tab)).toMatch(/on here/);
});

test('from the button’s menu a reader pauses everywhere and resumes', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  await fromButton(chromium, tab, 'menu', 'pause-everywhere');
  await expect.poll(() => marksOn(tab)).toBe(0);
  await expect.poll(() => title(chromium, tab)).toBe('On Record is paused everywhere');

  await fromButton(chromium, tab, 'menu', 'resume');
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
});

test('the key pauses the site and resumes it, and tells nothing to the page', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);

  await fromButton(chromium, tab, 'command', 'pause-here');
  await expect.poll(() => marksOn(tab)).toBe(0);

  await fromButton(chromium, tab, 'command', 'pause-here');
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  expect(await tab.evaluate(() => document.querySelector('on-record-card'))).toBeNull();
});

test('a page that does not look like news is read where the reader turns it on', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`${site.origin}/not-news.html`);
  const panel = await chromium.openSidePanel(tab);
  await expect(panel.getByRole('heading', { name: /does not look like news/ })).toBeVisible();
  await expect
    .poll(() => toolbarOf(chromium, tab))
    .toEqual({
      badge: '',
      title: 'On Record: this page does not look like news',
    });

  await panel.getByRole('button', { name: 'Always on at 127.0.0.1' }).first().click();
  await expect.poll(() => title(chromium, tab)).toMatch(/on here/);

  await choose(panel, 'Pause', 'No longer always on at 127.0.0.1');
  await expect.poll(() => title(chromium, tab)).toMatch(/does not look like news/);
});

test('a page that is come back to obeys what was paused meanwhile', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await tab.goto(`${site.origin}/not-news.html`);
  await expect.poll(() => title(chromium, tab)).toMatch(/does not look like news/);
  await fromButton(chromium, tab, 'menu', 'pause-here');
  await expect.poll(() => title(chromium, tab)).toBe('On Record is paused on this site');

  // The browser's cache of whole pages tells no load event, which Playwright's own way back waits for.
  await tab.evaluate(() => history.back());
  await expect.poll(() => tab.evaluate(() => location.pathname).catch(() => '')).toBe('/brief.html');
  await expect.poll(() => title(chromium, tab)).toBe('On Record is paused on this site');
  await expect.poll(() => marksOn(tab)).toBe(0);

  await fromButton(chromium, tab, 'menu', 'resume');
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
});

test('the menu is reached with the keyboard, closes on Escape and gives the focus back', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  const opener = panel.getByRole('button', { name: 'Pause', exact: true });
  await opener.focus();
  await panel.keyboard.press('Enter');
  const first = panel.getByRole('button', { name: 'Pause on 127.0.0.1' });
  await expect(first).toBeVisible();
  await panel.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('#pause-menu')).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`menu and notice of a paused site are clean for axe, ${scheme}`, async ({ tab, site, chromium }) => {
    await openMarked(tab, `${site.origin}/brief.html`);
    const panel = await chromium.openSidePanel(tab);
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.getByRole('button', { name: 'Pause', exact: true }).click();
    expect(await axeIn(panel)).toEqual([]);
    await panel.screenshot({ path: `.output/pictures/pause-menu-${scheme}.png` });
    await panel.getByRole('button', { name: 'Pause on 127.0.0.1' }).click();
    await expect(panel.getByRole('heading', { name: 'Paused on 127.0.0.1' })).toBeVisible();
    expect(await axeIn(panel)).toEqual([]);
    await panel.screenshot({ path: `.output/pictures/paused-${scheme}.png` });
    await panel.getByRole('main').getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  });
}
