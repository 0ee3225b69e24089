import { browser } from 'wxt/browser';
import type { ClipSource, PieceOfPage } from '../../../utils/messages/clipping-messages.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Place } from './clip-service.ts';
import { plainSource } from './plain-source.ts';
import { selectionAnywhere } from './selection-anywhere.ts';

/** What is wanted of a tab's document: of its article, else, where it is a selection, of whatever it is. */
export async function sourceOfTab(
  wanted: PieceOfPage,
  { tabId, frameId }: Pick<Place, 'tabId' | 'frameId'>,
): Promise<ClipSource | null> {
  const told = await sendMessage('clipSource', wanted, { tabId, frameId }).catch(() => null);
  if (told !== null || wanted.what !== 'selection') return told;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, func: selectionAnywhere }).catch(() => []);
  const selection = answer?.result as ReturnType<typeof selectionAnywhere> | undefined;
  return selection === undefined || selection === null ? null : plainSource(selection);
}
