import { browser } from 'wxt/browser';

/**
 * The frames of a tab that have the focus, without the page itself: one that holds the focused frame has it too. None
 * where none may be asked.
 */
export async function focusedFrames(tabId: number): Promise<readonly number[]> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: () => document.hasFocus() })
    .catch(() => []);
  return frames
    .filter(({ frameId, result }) => frameId !== 0 && result === true)
    .map(({ frameId }) => frameId);
}
