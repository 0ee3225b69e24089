import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { cardFrame, openMarked, showCard } from './hover.ts';
import type { RunningChromium } from './launch-chromium.ts';

const PICTURES = resolve(import.meta.dirname, '../.output/demo');
const NAME = 'Sergiy Boyev';

/** Drives the browser as a reader would, prints the card and the panel as text, and saves their pictures. */
export async function showHeadless(chromium: RunningChromium, origin: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  await openMarked(page, `${origin}/brief.html`);

  await showCard(page, NAME);
  const card = await cardFrame(page);
  heading(`The card on “${NAME}”`);
  console.log(await card.locator('body').innerText());
  await page.screenshot({ path: `${PICTURES}/card.png` });
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');

  const panel = await chromium.openSidePanel(page);
  heading('The side panel beside the brief');
  console.log(await settledText(panel));
  await panel.screenshot({ path: `${PICTURES}/panel.png`, fullPage: true });

  await page.goto(`${origin}/seed.html`);
  await page.waitForTimeout(1_500);
  heading('The side panel beside the article that is in the corpus');
  console.log(await settledText(panel));
  await panel.screenshot({ path: `${PICTURES}/panel-seed.png`, fullPage: true });
  console.log('\nPictures: .output/demo/card.png, panel.png, panel-seed.png');
}

function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`);
}

/** The panel's text once it has stopped changing for half a second. */
async function settledText(panel: Page): Promise<string> {
  let before = '';
  for (let tries = 0; tries < 20; tries++) {
    const now = await panel.locator('body').innerText();
    if (now === before && now.length > 0) break;
    before = now;
    await panel.waitForTimeout(500);
  }
  return before;
}
