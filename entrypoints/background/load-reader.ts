import { browser } from 'wxt/browser';

/** Runs the second script in a frame of a tab, in the world of the first. Fails where the tab is gone. */
export async function loadReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
}
