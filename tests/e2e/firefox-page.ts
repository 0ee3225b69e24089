import type { Frame, Page } from 'puppeteer-core';
import type { RunningFirefox } from '../../scripts/launch-firefox.ts';
import { middleOf } from './middle-of.ts';

/** The part of Firefox's interface that these tests need; no types of it are installed. */
interface Extension {
  readonly browser: {
    readonly tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
    };
  };
}

/** Opens a page in Firefox and waits until names are marked on it. */
export async function openMarkedIn({ browser }: RunningFirefox, url: string, height = 800): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height });
  await page.goto(url);
  await untilMarked(page);
  return page;
}

/** Waits until names are marked on a page, or in a frame of it. */
export async function untilMarked(page: Page, where: Page | Frame = page): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    // A page that lies behind is not read: a first installation may open its own page over it at any moment.
    await page.bringToFront();
    if (await where.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Nothing was marked.');
}

/** The panel for the tab whose address ends so, in a tab of its own; what it shows must be read before, since it lies over it. */
export async function openPanelOf(firefox: RunningFirefox, path: string): Promise<Page> {
  const lister = await firefox.openExtensionPage('/sidepanel.html');
  const tab = await tabOf(lister, path);
  await lister.close();
  return firefox.openExtensionPage(`/sidepanel.html?tab=${tab}`);
}

/** Presses a control by its accessible name, once it is there; `within` which part of the page. Throws where none comes. */
export async function pressIn(where: Page | Frame, name: string, within = 'body'): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isPressed = await where.evaluate(
      (wanted, root) => {
        const found = [...document.querySelectorAll<HTMLElement>(`${root} :is(button, [role="tab"])`)].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      name,
      within,
    );
    if (isPressed) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`There is no button “${name}”.`);
}

/** What a page or frame shows as text. */
export function textOf(where: Page | Frame): Promise<string> {
  return where.evaluate(() => document.body.innerText);
}

/** Rests the pointer on the first place where a page shows a text, in steps as a hand would. */
export async function hoverIn(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate(middleOf, text);
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x, y, { steps: 6 });
}

/** The browser's number of the tab whose address ends so, asked through a page of the extension. */
export async function tabOf(extension: Page, path: string): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const id = await extension.evaluate(async (wanted) => {
      const { browser } = globalThis as unknown as Partial<Extension>;
      const tabs = (await browser?.tabs.query({})) ?? [];
      return tabs.find(({ url }) => url?.endsWith(wanted))?.id ?? null;
    }, path);
    if (id !== null) return id;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`No tab shows ${path}.`);
}

/** What the background tells a page when a key is pressed: no key of Firefox's own reaches it in a test. */
export async function commandIn(extension: Page, tab: number, command: string): Promise<void> {
  await extension.evaluate(
    async (id, data) => {
      const { browser } = globalThis as unknown as Extension;
      const message = { id: 1, type: 'runCommand', data, timestamp: Date.now() };
      await browser.tabs.sendMessage(id, message, { frameId: 0 });
    },
    tab,
    command,
  );
}

/** The card's frame. What puppeteer says of its address may be out of date, so the frame itself is asked. */
export async function cardIn(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    for (const frame of page.frames().slice(1)) {
      const path = await frame.evaluate(() => location.pathname).catch(() => '');
      if (path === '/card.html') return frame;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('No card was made.');
}
