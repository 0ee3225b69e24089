import { browser } from 'wxt/browser';

/** The part of a message's sender that decides what it may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** Pages of the extension that may ask what is the panel's. The card is not one: it lies in a foreign page. */
const PANEL_PAGES = ['/sidepanel.html', '/library.html', '/options.html', '/welcome.html'];

/** Refuses whoever is not a content script, or the card, in a tab; gives the tab's id. */
export function tabOf(sender: Sender): number {
  const tab = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tab === undefined)
    throw new Error('This is only answered to a page.');
  return tab;
}

/** Refuses whoever is not one of the extension's own full pages. */
export function requirePanel(sender: Sender): void {
  const own = browser.runtime.getURL('/');
  const url = sender.url ?? '';
  const isPanel = url.startsWith(own) && PANEL_PAGES.includes(new URL(url).pathname);
  if (sender.id !== browser.runtime.id || !isPanel)
    throw new Error('This is only answered to the side panel.');
}

/** Refuses whoever is neither a content script, or the card, in a tab nor one of the extension's own full pages. */
export function requireOwn(sender: Sender): void {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) requirePanel(sender);
}
