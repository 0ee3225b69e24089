import type { Page } from '@playwright/test';
import type { RunningChromium } from './launch-chromium.ts';

export interface PanelLook {
  readonly theme: 'light' | 'dark';
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The side panel of a page as a page of its own width, since the browser's own frame is in no screenshot. */
export async function openPanelPage(
  { context, extensionId }: RunningChromium,
  page: Page,
  { theme, size }: PanelLook,
): Promise<Page> {
  await page.bringToFront();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0;
  });
  const panel = await context.newPage();
  await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await panel.setViewportSize(size);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab}`);
  return panel;
}

/** Brings the first item of the panel with these words to the top, below the panel's head. */
export async function scrollToItem(panel: Page, words: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const item = [...document.querySelectorAll('.item')].find((each) => each.textContent?.includes(wanted));
    const head = document.querySelector('.panel-top')?.getBoundingClientRect().height ?? 0;
    window.scrollTo(0, (item?.getBoundingClientRect().top ?? 0) + window.scrollY - head - 8);
  }, words);
}
