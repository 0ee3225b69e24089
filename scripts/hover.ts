import type { Frame, Page } from '@playwright/test';
import { rangeOfText } from './text-range.ts';

/** Opens a page and waits until the extension has marked names on it. */
export async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
}

/** The middle of the nth place (counted from 0) where the page shows a text, scrolled into view. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const range = await page.evaluateHandle(rangeOfText, [text, nth] as const);
  const middle = await range.evaluate((found) => {
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = found.getClientRects()[0];
    return line === undefined ? null : { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
  // The page may have put other nodes in its place meanwhile.
  return middle ?? placeOf(page, text, nth);
}

/**
 * Rests the pointer on a text as a hand would: in steps, then still. A side panel that is still opening makes
 * the page narrower and moves its lines, so the pointer follows until the text stays where it is.
 */
export async function hoverText(page: Page, text: string, nth = 0): Promise<void> {
  let place = await placeOf(page, text, nth);
  await page.mouse.move(place.x - 60, place.y - 40);
  for (let tries = 0; tries < 20; tries++) {
    await page.mouse.move(place.x, place.y, { steps: 6 });
    const now = await placeOf(page, text, nth);
    if (Math.hypot(now.x - place.x, now.y - place.y) < 1) return;
    place = now;
  }
}

/** The card's frame in a page, once it is there. */
export async function cardFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 200; tries++) {
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/card.html'));
    if (frame) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('No card was made.');
}

/** Whether the card is there and shown. */
export async function cardIsVisible(page: Page): Promise<boolean> {
  for (const frame of page.frames()) {
    if (!frame.url().endsWith('/card.html')) continue;
    // A frame that goes while it is asked for is not there.
    const element = await frame.frameElement().catch(() => null);
    if (element !== null && (await element.isVisible().catch(() => false))) return true;
  }
  return false;
}

/** Rests on a text until its card is shown, and has told how high it is and been placed anew. */
export async function showCard(page: Page, text: string): Promise<void> {
  await hoverText(page, text);
  for (let tries = 0; tries < 100 && !(await cardIsVisible(page)); tries++) await page.waitForTimeout(50);
  await page.waitForTimeout(500);
}
