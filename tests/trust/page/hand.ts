import type { Frame, Page } from '@playwright/test';
import type { Frame as FirefoxFrame, Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { launchFirefox } from '../../../scripts/launch-firefox.ts';

/** A tab of either browser, as far as an attack needs it. */
export interface Hand {
  goto(url: string): Promise<void>;
  evaluate<T, A>(script: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Moves the pointer there as a hand would, and rests. */
  rest(at: { readonly x: number; readonly y: number }): Promise<void>;
  type(keys: string): Promise<void>;
  /** What the card's frame shows, hidden or not; null where no frame has one. */
  cardText(): Promise<string | null>;
  /** Puts the focus on the card's first button. */
  focusCard(): Promise<void>;
  close(): Promise<void>;
}

export interface HandedBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Without a trailing slash. */
  readonly extension: string;
  newHand(): Promise<Hand>;
  close(): Promise<void>;
}

const CARD = '/card.html';
const STEPS = 8;

export async function chromiumHands(): Promise<HandedBrowser> {
  const chromium = await launchChromium({ headless: true });
  return {
    name: 'Chromium',
    extension: `chrome-extension://${chromium.extensionId}`,
    newHand: async () => handOf(await chromium.context.newPage()),
    close: chromium.close,
  };
}

function handOf(page: Page): Hand {
  const card = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith(CARD));
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (script, argument) => page.evaluate(script as never, argument) as never,
    rest: async ({ x, y }) => {
      await page.mouse.move(x - 60, y - 40);
      await page.mouse.move(x, y, { steps: STEPS });
    },
    type: (keys) => page.keyboard.type(keys),
    cardText: async () => (await card()?.evaluate(() => document.body.innerText)) ?? null,
    focusCard: async () => void (await card()?.locator('button').first().focus()),
    close: () => page.close(),
  };
}

export async function firefoxHands(): Promise<HandedBrowser> {
  const firefox = await launchFirefox({ headless: true });
  return {
    name: 'Firefox',
    extension: firefox.origin,
    newHand: async () => {
      const page = await firefox.browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      return handOfFirefox(page);
    },
    close: firefox.close,
  };
}

export function handOfFirefox(page: FirefoxPage): Hand {
  // What puppeteer says of a frame's address may be out of date, so the frames themselves are asked.
  const card = async (): Promise<FirefoxFrame | null> => {
    for (const frame of page.frames().slice(1))
      if ((await frame.evaluate(() => location.pathname).catch(() => '')) === CARD) return frame;
    return null;
  };
  return {
    goto: async (url) => {
      await page.bringToFront();
      await page.goto(url);
    },
    evaluate: (script, argument) => page.evaluate(script as never, argument) as never,
    rest: async ({ x, y }) => {
      await page.mouse.move(x - 60, y - 40);
      await page.mouse.move(x, y, { steps: STEPS });
    },
    type: (keys) => page.keyboard.type(keys),
    cardText: async () => (await (await card())?.evaluate(() => document.body.innerText)) ?? null,
    focusCard: async () => {
      await (await card())?.evaluate(() => {
        window.focus();
        document.querySelector('button')?.focus();
      });
    },
    close: () => page.close(),
  };
}

/** Asks until it is so, for so many ms; whether it became so. */
export async function becomes(isSo: () => Promise<boolean>, ms = 15_000): Promise<boolean> {
  const until = Date.now() + ms;
  do {
    if (await isSo().catch(() => false)) return true;
    await new Promise((done) => setTimeout(done, 100));
  } while (Date.now() < until);
  return false;
}
