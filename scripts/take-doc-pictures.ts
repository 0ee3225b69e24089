import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { BRIDGES_PAGE, freedonia } from '../tests/e2e/freedonia.ts';
import { openMarked, placeOf, showCard } from './hover.ts';
import { launchChromium, type RunningChromium } from './launch-chromium.ts';
import { openPanelPage, scrollToItem } from './panel-page.ts';
import { serveSite } from './serve-site.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
/** In CSS pixels; the pictures have twice as many, for fine screens. */
const PAGE = { width: 620, height: 560 };
const PANEL = { width: 360, height: 560 };
/** Of a panel's view that is longer. */
const LONG_PANEL = { width: 360, height: 740 };
const LIBRARY = { width: 760, height: 620 };
/** Higher than the picture, since the card takes no more than its part of the height. */
const WINDOW = { width: 620, height: 900 };
const SPEAKER = 'Rufus Firefly';
/** Of the articles of the corpus; where one has no outlet, it stands for it. */
const HEADLINE = 'The river Plink and its bridges';
const CLAIM = 'We will repair 9 bridges';

/**
 * Takes the pictures of the README and of docs/readers.md: the built extension at work on an invented article, over
 * an invented corpus. Run by hand after `npm run build` when the looks have changed; the PNGs are committed.
 */
async function takeDocPictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const site = await serveSite(0, BRIDGES_PAGE);
  const chromium = await launchChromium({
    headless: true,
    language: 'en',
    flags: ['--hide-scrollbars', '--force-device-scale-factor=2'],
  });
  try {
    const page = await chromium.context.newPage();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await takeLibrary(chromium);
    await page.setViewportSize(WINDOW);
    await openMarked(page, `${site.origin}/bridges.html`);
    await takeCard(page);
    await takePanel(chromium, page);
  } finally {
    await chromium.close();
    await site.close();
  }
}

async function save(page: Page, name: string, clip?: { x: number; y: number }): Promise<void> {
  // What has just been drawn is still moving into place.
  await page.waitForTimeout(500);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot(clip === undefined ? { path } : { path, clip: { ...clip, ...PAGE } });
}

async function takeCard(page: Page): Promise<void> {
  await showCard(page, SPEAKER);
  const line = await placeOf(page, SPEAKER);
  await save(page, 'card', { x: 0, y: Math.max(0, line.y - 120) });
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
}

/** What a bundle would bring; then it is imported, for the other pictures. */
async function takeLibrary({ context, extensionId }: RunningChromium): Promise<void> {
  const library = await context.newPage();
  await library.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await library.setViewportSize(LIBRARY);
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.locator('.bundle-row').first().waitFor();
  await library.locator('input[type=file]').setInputFiles(await freedonia(HEADLINE));
  await library.locator('.import-row .strong-button').waitFor();
  await save(library, 'import');
  await library.locator('.import-row .strong-button').click();
  await library.locator('.bundle-row:not(.import-row)', { hasText: 'Bridges of Freedonia' }).waitFor();
  await library.close();
}

async function takePanel(chromium: RunningChromium, page: Page): Promise<void> {
  const panel = await openPanelPage(chromium, page, { theme: 'light', size: PANEL });
  await panel.getByText('same official').first().waitFor();
  await scrollToItem(panel, CLAIM);
  await save(panel, 'panel');
  await panel.setViewportSize(LONG_PANEL);
  const item = panel.locator('.item', { hasText: CLAIM });
  await item.getByRole('button', { name: 'Compare' }).first().click();
  await panel.getByText('In your corpus').first().waitFor();
  await save(panel, 'compare');
  await panel.getByRole('tab', { name: 'This page' }).click();
  await panel.locator('.name-button', { hasText: SPEAKER }).click();
  await panel.getByRole('heading', { name: 'Mentioned with' }).waitFor();
  await panel.evaluate(() => window.scrollTo(0, 0));
  await save(panel, 'official');
  await panel.close();
}

await takeDocPictures();
