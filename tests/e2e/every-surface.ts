import type { Frame, Page } from '@playwright/test';
import type { LibraryTab } from '../../entrypoints/library/places.ts';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { cardFrame, cardIsVisible, expect, hoverText, openMarked } from './chromium.ts';
import { activeTab } from './toolbar.ts';

/** Looks at a surface in one of its states, by the name of the state. */
export type Look = (name: string, where: Page | Frame) => Promise<void>;

/** As narrow as the side panel is usually opened. */
const PANEL = { width: 360, height: 900 };

/** Where a surface is looked at: `tab` is for the article of `freedonia.ts`, which `origin` serves and whose corpus is there. */
interface Stage {
  readonly chromium: RunningChromium;
  readonly tab: Page;
  readonly origin: string;
}

/** Goes through a surface in its states, in whatever language the browser is, and looks at each. */
type Walk = (stage: Stage, look: Look) => Promise<void>;

/** All surfaces, by what they are called. */
export const WALKS: Readonly<Record<string, Walk>> = {
  'the card': walkCard,
  'the panel': walkPanel,
  'the pages of its own': walkPages,
};

/** Goes through every surface. */
export async function walkSurfaces(stage: Stage, look: Look): Promise<void> {
  for (const walk of Object.values(WALKS)) await walk(stage, look);
}

async function walkCard({ tab, origin }: Stage, look: Look): Promise<void> {
  await openMarked(tab, `${origin}/bridges.html`);
  const open = async (name: string): Promise<Frame> => {
    await tab.mouse.move(5, 5);
    await expect.poll(() => cardIsVisible(tab)).toBe(false);
    await hoverText(tab, name);
    await expect.poll(() => cardIsVisible(tab)).toBe(true);
    return cardFrame(tab);
  };
  const known = await open('Rufus Firefly');
  await expect(known.locator('.card-said > li').first()).toBeVisible();
  await look('card', known);
  await known.locator('[aria-controls="more-choices"]').click();
  await look('card-choices', known);
  await look('card-absent', await open('Ambrose Quill'));
  await tab.mouse.move(5, 5);
}

async function walkPanel({ chromium, tab, origin }: Stage, look: Look): Promise<void> {
  await openMarked(tab, `${origin}/bridges.html`);
  const id = await activeTab(chromium, tab);
  const panel = await chromium.context.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${id}`);
  const toPage = (): Promise<void> => panel.locator('[data-tab="page"]').click();
  await expect(panel.locator('.related-entry').first()).toBeVisible();
  await look('panel-page', panel);
  await panel.locator('.pause-button').click();
  await look('panel-pause', panel);
  await panel.keyboard.press('Escape');
  await panel.locator('.related-reason button').first().click();
  await expect(panel.locator('.statement-title')).toBeVisible();
  await look('panel-compared', panel);
  await toPage();
  await panel.locator('.name-button', { hasText: 'Rufus Firefly' }).click();
  await expect(panel.locator('.tallies').first()).toBeVisible();
  const statement = panel.locator('.profile-context', { hasText: 'above the old bridge' });
  await statement.locator('summary').click();
  await look('panel-official', panel);
  await panel.locator('.tallies button', { hasText: /^Ministry/ }).click();
  await expect(panel.locator('.holder-list')).toBeVisible();
  await look('panel-institution', panel);
  await panel.locator('.panel-back').click();
  await statement.locator('summary').click();
  await statement.locator('.statement-source > button').last().click();
  await expect(panel.locator('#section-sightings')).toBeVisible();
  await look('panel-statement', panel);
  await toPage();
  await panel.locator('.name-button', { hasText: 'Ambrose Quill' }).click();
  await expect(panel.locator('.notice')).toBeVisible();
  await look('panel-absent', panel);
  await panel.locator('[data-tab="search"]').click();
  await panel.locator('.search-more summary').click();
  // What was searched for last is still there.
  await panel.locator('.search-text').fill('');
  await expect(panel.locator('.search-count')).toBeVisible();
  await look('panel-search', panel);
  await panel.locator('.search-text').fill('nowhere at all');
  await expect(panel.locator('.notice')).toBeVisible();
  await look('panel-nothing-found', panel);
  await panel.locator('[data-tab="clippings"]').click();
  await expect(panel.locator('.clippings .notice')).toBeVisible();
  await look('panel-clippings', panel);
  await panel.locator('[data-tab="library"]').click();
  await expect(panel.locator('.bundle-row').first()).toBeVisible();
  await look('panel-library', panel);
  await panel.close();
}

async function walkPages({ chromium }: Stage, look: Look): Promise<void> {
  const page = await chromium.context.newPage();
  const open = (path: string): Promise<unknown> =>
    page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  await page.setViewportSize({ width: 1000, height: 900 });
  await open('options.html');
  await page.locator('.options-advanced summary').click();
  await look('options', page);
  await open('welcome.html');
  await expect(page.locator('h1')).toBeVisible();
  await look('welcome', page);
  await open('library.html');
  await walkLibrary(page, look);
  await page.close();
}

/** What each tab of the library shows once it has its answer; the reader has not followed, clipped or kept anything yet. */
const ANSWERED: Readonly<Record<Exclude<LibraryTab, 'bundles'>, string>> = {
  browse: '.browse-list',
  following: '.notice:not(.late)',
  clippings: '.clippings .notice',
  kept: '.kept .notice',
};

async function walkLibrary(library: Page, look: Look): Promise<void> {
  await expect(library.locator('.bundle-row').first()).toBeVisible();
  await library.locator('.bundle-head button').last().click();
  await look('library', library);
  for (const [tab, answer] of Object.entries(ANSWERED)) {
    await library.locator(`[data-tab="${tab}"]`).click();
    await expect(library.locator(answer)).toBeVisible();
    await look(`library-${tab}`, library);
  }
}
