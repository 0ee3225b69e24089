import { cardFrame, cardIsVisible, expect, openMarked } from './chromium.ts';
import { test } from './firefox.ts';
import { cardIn, commandIn, openMarkedIn, tabOf } from './firefox-page.ts';
import { fromButton } from './toolbar.ts';

test('with the keyboard alone a reader opens a card, reads it, and comes back', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await tab.bringToFront();

  await fromButton(chromium, tab, 'command', 'next-name');
  await fromButton(chromium, tab, 'command', 'next-name');
  await fromButton(chromium, tab, 'command', 'open-card');
  const card = await cardFrame(tab);
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  await expect(card.getByRole('heading').first()).toBeVisible();
  await expect.poll(() => card.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await tab.keyboard.press('Tab');
  await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('button');

  await tab.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(tab)).toBe(false);
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('next name goes through the names in the order of the page', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  await tab.bringToFront();

  const headings: string[] = [];
  for (let step = 0; step < 2; step++) {
    await fromButton(chromium, tab, 'command', 'next-name');
    await fromButton(chromium, tab, 'command', 'open-card');
    const card = await cardFrame(tab);
    await expect.poll(() => cardIsVisible(tab)).toBe(true);
    const heading = card.getByRole('heading').first();
    await expect(heading).not.toHaveText(headings.at(-1) ?? '');
    headings.push(await heading.innerText());
    await tab.keyboard.press('Escape');
    await expect.poll(() => cardIsVisible(tab)).toBe(false);
  }

  expect(headings).toEqual(['Julius Pranevicius', 'Serhii Boiev']);
});

test('Firefox: with the keyboard alone a reader opens a card, reads it, and comes back', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);
  const extension = await firefox.openExtensionPage('/welcome.html');
  const tab = await tabOf(extension, '/brief.html');
  await page.bringToFront();

  for (const command of ['next-name', 'next-name', 'open-card']) await commandIn(extension, tab, command);
  const card = await cardIn(page);
  await expect
    .poll(() => card.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
    .toBe('Serhii Boiev');
  const focused = (): Promise<string> => card.evaluate(() => document.activeElement?.localName ?? '');
  await expect.poll(focused).toBe('section');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('button');

  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
});
