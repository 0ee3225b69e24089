import { test as base, type Frame, type Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { HOSTILE_PAGES } from './pages.ts';

export { expect } from '@playwright/test';

interface Tools {
  /** A fresh tab; console errors of the page fail the test. */
  readonly tab: Page;
}
interface Shared {
  readonly chromium: RunningChromium;
  readonly site: SampleSite;
}

/** Chromium with the extension, the sample site, and a tab: shared by the tests of one file's worker. */
export const test = base.extend<Tools, Shared>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const running = await launchChromium({ headless: true });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const site = await serveSite(0, HOSTILE_PAGES);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ chromium }, use) => {
    const page = await chromium.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon/.test(message.location().url)) errors.push(message.text());
    });
    await use(page);
    await page.close();
    if (errors.length > 0) throw new Error(`The page's console has errors:\n${errors.join('\n')}`);
  },
});

/** Opens a page of the sample site and waits until the extension has marked it. */
export async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
}

/** Rests the pointer on the nth place where the page shows a text, as a hand would: in steps, then still. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x, y, { steps: 6 });
}

export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([wanted, index]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = index;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const value = node.nodeValue ?? '';
        for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const rect = range.getClientRects()[0];
          if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
        }
      }
      throw new Error(`The page does not show “${wanted}”.`);
    },
    [text, nth] as const,
  );
}

/** The card's frame in a page, once it is there. */
export async function cardFrame(page: Page): Promise<Frame> {
  const isCard = (frame: Frame): boolean => new URL(frame.url()).pathname === '/card.html';
  for (let tries = 0; tries < 200; tries++) {
    const frame = page.frames().find(isCard);
    if (frame) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('No card was made.');
}

/** Whether the card's host shows its frame. */
export async function cardIsVisible(page: Page): Promise<boolean> {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/card.html'));
  if (!frame) return false;
  const element = await frame.frameElement();
  return element.isVisible();
}
