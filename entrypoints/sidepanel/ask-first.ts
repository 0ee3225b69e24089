import { browser } from 'wxt/browser';
import { type PageState, sendMessage } from '../../utils/messages.ts';
import { findTab, type OwnTab } from './follow-tab.ts';

// What the page tells before the panel's own listeners are there is held for them only where there is one already.
browser.runtime.onMessage.addListener(() => undefined);

let asked: { readonly tab: number; readonly answer: Promise<PageState | null> } | null = null;

/**
 * The panel's tab. It is asked for, and its page after it, when this module is evaluated, which is first of all the
 * panel's: the answers come while the rest is being evaluated, and what is shown first is the page.
 */
export const foundTab: Promise<OwnTab> = findTab(location.search).then((own) => {
  if (own.tab !== null) asked = { tab: own.tab, answer: stateOf(own.tab) };
  return own;
});

function stateOf(tabId: number): Promise<PageState | null> {
  return sendMessage('pageState', undefined, { tabId, frameId: 0 }).catch(() => null);
}

/** What the page of a tab says of itself, null where nobody answers: as it was asked first, once, and then anew. */
export function pageStateOf(tab: number): Promise<PageState | null> {
  const first = asked;
  asked = null;
  return first?.tab === tab ? first.answer : stateOf(tab);
}
