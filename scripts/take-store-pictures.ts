import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { BRIDGES_PAGE, importFreedonia } from '../tests/e2e/freedonia.ts';
import { openMarked, showCard } from './hover.ts';
import { launchChromium, type RunningChromium } from './launch-chromium.ts';
import { openPanelPage, scrollToItem } from './panel-page.ts';
import { serveSite } from './serve-site.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, 'docs/store/pictures');
/** As Chrome's store, Edge's and Mozilla's take them, in pixels. */
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL_WIDTH = 380;
const SPEAKER = 'Rufus Firefly';

/**
 * Takes the stores' pictures: the built extension at work on an invented article, over an invented corpus. Run by
 * hand after `npm run build` when the looks have changed; the PNGs are committed.
 */
async function takeStorePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const site = await serveSite(0, BRIDGES_PAGE);
  const chromium = await launchChromium({ headless: true, language: 'en', flags: ['--hide-scrollbars'] });
  try {
    const page = await chromium.context.newPage();
    await importFreedonia(page, chromium.extensionId);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize(SHOT);
      await openMarked(page, `${site.origin}/bridges.html`);
      if (theme === 'light') await takeCard(page);
      await takePageAndPanel(chromium, page, theme);
    }
    await takeClippings(chromium);
    await takeTile(page);
  } finally {
    await chromium.close();
    await site.close();
  }
}

const save = async (page: Page, name: string): Promise<void> => {
  // What has just been drawn is still moving into place.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
};

async function takeCard(page: Page): Promise<void> {
  await showCard(page, SPEAKER);
  await save(page, 'card-light');
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
}

/** The page and its panel side by side, as the browser shows them; its own frame is in no screenshot. */
async function takePageAndPanel(
  chromium: RunningChromium,
  page: Page,
  theme: 'light' | 'dark',
): Promise<void> {
  const { height } = SHOT;
  await page.setViewportSize({ width: SHOT.width - PANEL_WIDTH - 1, height });
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo(0, 0));
  const left = await page.screenshot();
  const panel = await openPanelPage(chromium, page, { theme, size: { width: PANEL_WIDTH, height } });
  await panel.getByText('same official').first().waitFor();
  await scrollToItem(panel, 'same official');
  await panel.waitForTimeout(500);
  const right = await panel.screenshot();
  // For the picture of the clippings, and so that the dark page shows how they come back.
  if (theme === 'light') await clipFirst(panel, 3);
  await panel.close();
  const joined = await chromium.context.newPage();
  await joined.setViewportSize(SHOT);
  const image = (bytes: Buffer): string => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await joined.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#8888">${image(left)}${image(right)}`,
  );
  await save(joined, `panel-${theme}`);
  await joined.close();
}

async function clipFirst(panel: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    // One that was pressed gives way to what has come of it.
    await panel.locator('.clip-buttons > button:first-child').first().click();
    await panel.waitForTimeout(300);
  }
}

async function takeClippings({ context, extensionId }: RunningChromium): Promise<void> {
  const library = await context.newPage();
  await library.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await library.setViewportSize(SHOT);
  await library.goto(`chrome-extension://${extensionId}/library.html#clippings`);
  await library.locator('.clipping').first().waitFor();
  await save(library, 'clippings-light');
  await library.close();
}

async function takeTile(page: Page): Promise<void> {
  const icon = readFileSync(resolve(ROOT, 'public/icon/128.png')).toString('base64');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(TILE);
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;align-content:center;justify-items:center;
    gap:14px;background:#faf9f6;color:#1c1b19;font:600 34px Georgia,'DejaVu Serif',serif">
    <img width="96" height="96" src="data:image/png;base64,${icon}">On Record
    <span style="font:17px system-ui,sans-serif;color:#57534e">What they said before, beside the news</span>`);
  await save(page, 'tile');
}

await takeStorePictures();
