import { browser } from 'wxt/browser';
import { sendMessage } from '../../../utils/messages.ts';

/** Tells the extension's pages, and every open page that is drawn on, that the reader's clippings are others now. */
export function tellOfClippings(): void {
  // Nobody may be listening.
  void sendMessage('clippingsChanged').catch(() => undefined);
  void browser.tabs.query({ discarded: false }).then((tabs) => {
    for (const { id } of tabs)
      if (id !== undefined) void sendMessage('clippingsChanged', undefined, id).catch(() => undefined);
  });
}
