import { browser } from 'wxt/browser';

/** The frame of a tab that has the focus; 0, which is the page itself, where none has or none may be asked. */
export async function focusedFrame(tabId: number): Promise<number> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: () => document.hasFocus() })
    .catch(() => []);
  return frames.find(({ frameId, result }) => frameId !== 0 && result === true)?.frameId ?? 0;
}
