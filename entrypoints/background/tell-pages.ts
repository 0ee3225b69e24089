import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages.ts';

/** Tells every open page that its names may stand for others now. Pages without the content script do not hear it. */
export async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false }))
    if (id !== undefined) void sendMessage('linksChanged', undefined, id).catch(() => undefined);
}
