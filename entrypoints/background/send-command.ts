import { type PageCommand, sendMessage } from '../../utils/messages.ts';
import { focusedFrames } from './focused-frames.ts';

/** Has a tab carry out what the keyboard asks: the frame that has the focus, if it has names, else the page itself. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<void> {
  for (const frameId of [...(await focusedFrames(tabId)), 0]) {
    // A page without the content script has no names to go to.
    if (await sendMessage('runCommand', command, { tabId, frameId }).catch(() => false)) return;
  }
}
