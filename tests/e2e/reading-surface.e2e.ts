import type { Frame, Page } from '@playwright/test';
import { atFreedonia, openBridges } from './at-freedonia.ts';
import { axeIn } from './axe.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';
import { activeTab } from './toolbar.ts';

const origin = atFreedonia();

/** The card of a name, drawn. */
async function cardOf(tab: Page, name: string, nth = 0): Promise<Frame> {
  await tab.mouse.move(5, 5);
  await hoverText(tab, name, nth);
  const card = await cardFrame(tab);
  await expect(card.getByRole('dialog')).toBeVisible();
  await expect.poll(() => cardIsVisible(tab)).toBe(true);
  return card;
}

/** How many boxes of a flash are drawn in the closed root over the page. */
async function flashes(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root).split('opacity: 0.22').length - 1;
}

test('“not this person” is said, obeyed and taken back in the card itself', async ({ tab }) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const card = await cardOf(tab, 'Rufus Firefly');
  await expect(card.getByText('goes on, and nobody needs to worry')).toBeVisible();

  await card.getByRole('button', { name: 'More about this name' }).click();
  await card.getByRole('button', { name: 'Not the one on this page' }).click();

  await expect(card.getByText('You said that this name is not Rufus Firefly.')).toBeVisible();
  await expect(card.getByText('Not in your corpus')).toBeVisible();
  expect(await axeIn(card)).toEqual([]);

  await card.getByRole('button', { name: 'Take that back' }).click();
  await expect(card.getByText('goes on, and nobody needs to worry')).toBeVisible();
});

test('a name that is never to be marked loses its marks at once, and has them back at once', async ({
  tab,
}) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const before = await marksOn(tab);
  const card = await cardOf(tab, 'Rufus Firefly');

  await card.getByRole('button', { name: 'More about this name' }).click();
  await card.getByRole('button', { name: 'Never mark this name' }).click();

  await expect(card.getByText('“Rufus Firefly” is not marked on any page.')).toBeVisible();
  await expect.poll(() => marksOn(tab)).toBeLessThan(before);

  await card.getByRole('button', { name: 'Mark it again' }).click();
  await expect.poll(() => marksOn(tab)).toBe(before);
});

test('a statement is copied from the card with its source', async ({ tab, chromium }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() });
  await openMarked(tab, `${origin()}/bridges.html`);
  const card = await cardOf(tab, 'Rufus Firefly');

  await card.getByRole('button', { name: 'Copy as citation' }).first().click();

  await expect(card.getByText('Copied').first()).toBeVisible();
  await tab.bringToFront();
  await tab.mouse.click(5, 5);
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(
    '— Rufus Firefly, The river Plink',
  );
});

test('the card tells who, why, how fresh, where on the page, and steps through the mentions', async ({
  tab,
}) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const card = await cardOf(tab, 'Rufus Firefly');

  await expect(card.getByText(/^Your corpus has nothing of theirs after .*2026\.$/)).toBeVisible();
  await expect(card.getByText(/^1 of \d here$/)).toBeVisible();
  const next = card.getByRole('button', { name: 'Next mention on this page' });
  await next.click();
  await expect(card.getByText(/^2 of \d here$/)).toBeVisible();
  await expect(next).toBeFocused();
});

test('a name that the card names opens in the panel', async ({ tab, chromium }) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const card = await cardOf(tab, 'Rufus Firefly');

  await card.getByRole('button', { name: 'Ministry of Bridges of Freedonia' }).click();

  const panel = await chromium.findPanel();
  await expect(panel.getByRole('heading', { name: 'Ministry of Bridges of Freedonia' })).toBeVisible();
});

test('who is not in the corpus is shown with what they say here', async ({ tab }) => {
  await openMarked(tab, `${origin()}/bridges.html`);
  const card = await cardOf(tab, 'Ambrose Quill');

  await expect(card.getByText('Not in your corpus')).toBeVisible();
  await expect(card.getByText('nobody in Sylvania had been told of the repairs')).toBeVisible();
  expect(await axeIn(card)).toEqual([]);
});

test('back and forward lead through the panel by button and by key, and to where the reader was', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  await expect(panel.getByRole('heading', { name: 'Mentioned with' })).toBeVisible();
  await panel.locator('.tallies').getByRole('button', { name: 'Gloria Vale' }).click();
  await expect(panel.getByRole('heading', { name: 'Gloria Vale' })).toBeVisible();

  await panel.keyboard.press('Alt+ArrowLeft');
  await expect(panel.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('heading', { name: 'Claims and statements' })).toBeVisible();
  await panel.getByRole('button', { name: 'Forward' }).click();
  await expect(panel.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  await panel.keyboard.press('Alt+ArrowRight');
  await expect(panel.getByRole('heading', { name: 'Gloria Vale' })).toBeVisible();
});

test('after Back the focus is on what led away, and after Forward on the heading of what was come to', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  const name = panel.locator('.name-button', { hasText: 'Gloria Vale' });
  await name.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Gloria Vale' })).toBeFocused();

  await panel.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(name).toBeFocused();
  await panel.getByRole('button', { name: 'Forward' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Gloria Vale' })).toBeFocused();
});

/** The way through a tab's article that a panel has written down for the next one. */
async function wayKept(panel: Page, tab: number): Promise<string> {
  return panel.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.session.get(key));
  }, `panel-trail-${tab}`);
}

test('a panel that was closed opens where it was', async ({ tab, chromium }) => {
  const panel = await openBridges(chromium, tab, origin());
  const id = await activeTab(chromium, tab);
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  await expect(panel.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  await expect.poll(() => wayKept(panel, id)).toContain('"view":"name"');
  await chromium.closePanel();

  const again = await chromium.openSidePanel(tab);

  await expect(again.getByRole('heading', { name: 'Rufus Firefly' })).toBeVisible();
  await again.getByRole('button', { name: 'Back' }).click();
  await expect(again.getByRole('heading', { name: 'Claims and statements' })).toBeVisible();
});

test('the panel shows an official’s offices, years, company and outlets, and a ministry’s holders', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();

  await expect(panel.locator('.office-bar')).toHaveCount(2);
  await panel.getByRole('button', { name: /^2026/ }).click();
  await expect(panel.locator('#section-statements ~ .said-list > li')).toHaveCount(1);
  await panel.getByRole('button', { name: /^2026/ }).click();
  await expect(panel.getByText('counted over their 5 newest statements')).toBeVisible();

  await panel.getByRole('button', { name: 'Ministry of Bridges of Freedonia' }).first().click();
  await expect(panel.getByRole('heading', { name: /^Holds or held office here/ })).toBeVisible();
  await expect(panel.locator('.holder-name')).toHaveText(['Rufus Firefly', 'Gloria Vale', 'Otto Pastor']);
});

test('a dot of the timeline leads to the statements of its month, and chips lead there too', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  const said = panel.locator('#section-statements ~ .said-list > li');
  await expect(said).toHaveCount(5);

  await panel.locator('.timeline circle').first().click();
  await expect(said).toHaveCount(2);
  await expect(panel.locator('.timeline circle')).toHaveCount(5);
  await panel.getByRole('button', { name: /^Nov 2025/ }).press('Enter');
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('Not one of our bridges');
  await panel.getByRole('button', { name: /^Nov 2025/ }).press('Enter');
  await expect(said).toHaveCount(4);
});

test('a statement of the page itself is copied with the page as its source', async ({ tab, chromium }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() });
  const panel = await openBridges(chromium, tab, origin());
  const item = panel.locator('.item', { hasText: 'We will repair 9 bridges' });

  await item.getByRole('button', { name: 'Copy as citation' }).click();

  await expect(item.getByText('Copied')).toBeVisible();
  await tab.bringToFront();
  await tab.mouse.click(5, 5);
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    '“We will repair 9 bridges over the river Plink by 2027” — Rufus Firefly, Nine bridges',
  );
  expect(copied).toContain('Sylvania Times');
});

test('a statement opens by itself, with where else it was printed and the words that differ', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  const entry = panel.locator('.said-list > li', { hasText: 'will never rise above the old bridge' }).last();
  await entry.locator('summary').click();
  await entry.getByRole('button', { name: 'Open by itself' }).click();

  await expect(panel.getByRole('heading', { name: /^Printed elsewhere/ })).toBeVisible();
  await expect(panel.locator('mark')).toHaveText(['surely']);
  expect(await axeIn(panel)).toEqual([]);
});

test('figures of the same unit stand side by side with the difference worked out', async ({
  tab,
  chromium,
}) => {
  const panel = await openBridges(chromium, tab, origin());
  const item = panel.locator('.item', { hasText: 'We will repair 9 bridges' });
  await item.getByRole('button', { name: 'Compare' }).first().click();

  await expect(panel.locator('.figures tbody tr').first()).toContainText('-3');
  expect(await axeIn(panel)).toEqual([]);
});

test('what is in view on the page is forward in the panel, and what is under the pointer flashes there', async ({
  tab,
  chromium,
}) => {
  await tab.setViewportSize({ width: 900, height: 300 });
  const panel = await openBridges(chromium, tab, origin());
  await expect(panel.locator('.item').first()).toBeVisible();

  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(panel.locator('.item').last()).toHaveClass(/forward/);
  await expect(panel.locator('.item').first()).toHaveClass(/back/);
  await expect(panel.locator('.name-row.forward', { hasText: 'Rufus Firefly' })).toHaveCount(1);
  await expect(panel.locator('.name-row.forward', { hasText: 'Gloria Vale' })).toHaveCount(0);

  expect(await flashes(tab)).toBe(0);
  await panel.locator('.item').last().hover();
  await expect.poll(() => flashes(tab)).toBeGreaterThan(0);
});
