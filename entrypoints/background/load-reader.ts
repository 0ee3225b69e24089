import { browser } from 'wxt/browser';

/** Runs the second script in a frame of a tab, in the world of the first, with the styles of the marks. Fails where the tab is gone. */
export async function loadReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // As the reader's own, since Firefox shows a page's styles for highlights in none of its shadow roots.
  await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}
