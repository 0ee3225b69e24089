import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ClipAnswer, ClipOrder } from '../../../utils/messages/clipping-messages.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Result } from '../../../utils/model.ts';
import { focusedFrames } from '../focused-frames.ts';
import type { Place } from './clip-service.ts';

const MENU = 'clip-selection';
const ORDER: ClipOrder = { wanted: { what: 'selection' }, beside: [], evenPrivate: false };

/** How long the toolbar says it where the page has no place to, in ms. */
const BADGE_MS = 2_000;

/** Adds clipping to the menu of a selection. The browser keeps it. */
export function makeClipMenu(): void {
  browser.contextMenus.create({
    id: MENU,
    title: i18n.t('command.clipSelection'),
    contexts: ['selection'],
  });
}

/** Clips what is selected, for the menu and the key, and has the page say what has become of it. */
export function watchClipCommand(
  clip: (order: ClipOrder, place: Place) => Promise<Result<ClipAnswer>>,
): void {
  const run = async (place: Place): Promise<void> => {
    const { tabId, frameId } = place;
    const answer = await clip(ORDER, place);
    const shown = { answer, wanted: ORDER.wanted };
    const told = await sendMessage('showClip', shown, { tabId, frameId }).catch(() => false);
    if (!told) await tellInToolbar(tabId, answer.ok && 'id' in answer.value);
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined)
      void run({ tabId: tab.id, frameId: frameId ?? 0, isPrivate: tab.incognito === true });
  });
  browser.commands.onCommand.addListener(async (command, told) => {
    if (command !== MENU) return;
    const tab = told ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id === undefined) return;
    const [frameId = 0] = await focusedFrames(tab.id);
    void run({ tabId: tab.id, frameId, isPrivate: tab.incognito === true });
  });
}

async function tellInToolbar(tabId: number, isSaved: boolean): Promise<void> {
  // The tab may be closed at any moment, and its badge with it.
  const show = (text: string): Promise<void> =>
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  await show(isSaved ? '✓' : '!');
  setTimeout(() => void show(before), BADGE_MS);
}
