import { browser } from 'wxt/browser';
import { type PageCommand, sendMessage } from '../../utils/messages.ts';

/** Has a tab carry out what the keyboard asks: the frame that has the focus, if it has names, else the page itself. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<void> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: () => document.hasFocus() })
    .catch(() => []);
  const focused = frames.filter(({ frameId, result }) => frameId !== 0 && result === true);
  for (const frameId of [...focused.map((frame) => frame.frameId), 0]) {
    // A page without the content script has no names to go to.
    if (await sendMessage('runCommand', command, { tabId, frameId }).catch(() => false)) return;
  }
}
