import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openMarked, placeOf, showCard } from './hover.ts';
import { launchChromium, type RunningChromium } from './launch-chromium.ts';
import { openPanelPage, scrollToItem } from './panel-page.ts';
import { serveSite } from './serve-site.ts';

const FOLDER = resolve(import.meta.dirname, '../public/pictures');
/** As `components/welcome/themed-picture.tsx` shows them, in CSS pixels. */
const MARKS = { width: 560, height: 340 };
const CARD = { width: 560, height: 480 };
const PANEL = { width: 360, height: 480 };
/** High enough for the whole card, which takes no more than its part of the height. */
const WINDOW = { width: 560, height: 700 };

/**
 * Takes the welcome page's pictures, light and dark, of the extension at work on the sample site. Run by hand after
 * `npm run build` when the looks have changed; the PNGs are committed.
 */
async function takePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const site = await serveSite();
  const chromium = await launchChromium({
    headless: true,
    language: 'en',
    flags: ['--hide-scrollbars'],
  });
  try {
    for (const theme of ['light', 'dark'] as const) {
      const page = await chromium.context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize(WINDOW);
      await openMarked(page, `${site.origin}/brief.html`);
      await page.evaluate(() => document.querySelector('article p:nth-of-type(2)')?.scrollIntoView());
      await page.screenshot({ path: `${FOLDER}/marks-${theme}.png`, clip: { x: 0, y: 0, ...MARKS } });
      await takeCard(page, theme);
      await takePanel(chromium, page, theme);
      await page.close();
    }
  } finally {
    await chromium.close();
    await site.close();
  }
}

async function takeCard(page: Page, theme: string): Promise<void> {
  await showCard(page, 'Sergiy Boyev');
  const line = await placeOf(page, 'Sergiy Boyev');
  const clip = { x: 0, y: Math.max(0, line.y - 26), ...CARD };
  await page.screenshot({ path: `${FOLDER}/card-${theme}.png`, clip });
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
}

async function takePanel(chromium: RunningChromium, page: Page, theme: 'light' | 'dark'): Promise<void> {
  const panel = await openPanelPage(chromium, page, { theme, size: PANEL });
  await panel.getByText('same official').first().waitFor();
  await scrollToItem(panel, 'same official');
  await panel.waitForTimeout(400);
  await panel.screenshot({ path: `${FOLDER}/panel-${theme}.png` });
  await panel.close();
}

await takePictures();
