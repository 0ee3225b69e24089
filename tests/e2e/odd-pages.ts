import type { Page } from '@playwright/test';
import { cardFrame, expect } from './chromium.ts';

/** An article of an invented country, with a place for a first paragraph. */
export const CANAL =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Canal</title>' +
  '<meta property="og:type" content="article"></head><body><article><h1>The canal of Freedonia</h1><!-- first -->' +
  '<p>Dolores Quint, Minister of Canals of Sylvania, said on Monday that the locks would be opened again before winter.</p>' +
  '<p>“Nobody will wait for a boat,” Quint told reporters in Vessin, and added that the Ministry of Canals had paid for it.</p>' +
  '</article></body></html>';

/** The texts that are marked on a page, in order. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map(String);
  });
}

/** Rests the pointer on the nth marked name. */
export async function hoverMarked(page: Page, nth: number): Promise<void> {
  const at = await page.evaluate((index) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const range = ranges[index] as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1) as DOMRect;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, nth);
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y, { steps: 8 });
}

/** Until the card stands within the view and beside the first marked name of its page, nearer than so many CSS pixels. */
export async function cardStandsBy(page: Page, within: number): Promise<void> {
  await expect
    .poll(async () => {
      const { inView, coversName, distance } = await shownCard(page);
      return { inView, coversName, isNear: distance < within };
    })
    .toEqual({ inView: true, coversName: false, isNear: true });
}

/** How the shown card lies to that name, in CSS pixels. */
async function shownCard(page: Page): Promise<{ inView: boolean; coversName: boolean; distance: number }> {
  const view = await (await cardFrame(page)).evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { name, window: inner } = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const box = (range as Range).getClientRects()[0] as DOMRect;
    return {
      name: { left: box.left, top: box.top, right: box.right, bottom: box.bottom },
      window: { width: innerWidth, height: innerHeight },
    };
  });
  const frame = await (await cardFrame(page)).frameElement();
  const box = await frame.boundingBox();
  if (box === null) return { inView: false, coversName: false, distance: Number.POSITIVE_INFINITY };
  // Playwright gives device-independent pixels; the page's own are larger where it is zoomed.
  const scale = box.width / view.width;
  const [left, top] = [box.x / scale, box.y / scale];
  const [right, bottom] = [left + view.width, top + view.height];
  const apart = Math.max(top - name.bottom, name.top - bottom, left - name.right, name.left - right);
  return {
    inView: left >= 0 && top >= 0 && right <= inner.width + 1 && bottom <= inner.height + 1,
    coversName: apart < 0,
    distance: Math.max(0, apart),
  };
}
