import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';

/** The part of Chrome's interface that a toolbar's tests need; no types of it are installed. */
interface Chrome {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
}

interface Asked {
  readonly what: 'look' | 'menu' | 'command';
  readonly id: string;
}

async function inWorker(
  { context }: RunningChromium,
  asked: Asked,
): Promise<{ badge: string; title: string }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async ({ what, id }) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = active?.id ?? 0;
    if (what === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, { id: tabId });
    if (what === 'command') chrome.commands.onCommand.dispatch(id);
    return {
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, asked);
}

/** The browser's number of a page's tab. */
export async function activeTab({ context }: RunningChromium, tab: Page): Promise<number> {
  await tab.bringToFront();
  for (let tries = 0; ; tries++) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = await worker.evaluate(activeId).catch((error: unknown) => {
      // It may have been stopped just then.
      if (tries === 5) throw error;
      return null;
    });
    if (id !== null) return id;
  }
}

async function activeId(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0;
}

/** What the toolbar button says of a tab. */
export async function toolbarOf(
  chromium: RunningChromium,
  tab: Page,
): Promise<{ badge: string; title: string }> {
  await tab.bringToFront();
  return inWorker(chromium, { what: 'look', id: '' });
}

/** Chooses from the button's menu on a tab, or presses a key there, as the browser would tell the extension. */
export async function fromButton(
  chromium: RunningChromium,
  tab: Page,
  what: 'menu' | 'command',
  id: string,
): Promise<void> {
  await tab.bringToFront();
  await inWorker(chromium, { what, id });
}
