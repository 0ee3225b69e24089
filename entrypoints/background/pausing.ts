import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../utils/messages.ts';
import { obeyPause, type PauseCommand } from '../../utils/page/pause-command.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import type { Settings, SettingsStore } from '../../utils/settings.ts';
import { makeClipMenu } from './clippings/clip-command.ts';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** The button's menu has room for six. */
const MENU = ['pause-here', 'pause-hour', 'pause-everywhere', 'resume', 'always-here'] as const;
const OPTIONS = 'options';

/** Says what a reader asks of a tab's site, or of everything, in the settings; open pages hear of it there. */
export async function pauseFrom(
  tab: Tab | undefined,
  command: PauseCommand,
  store: SettingsStore,
): Promise<void> {
  const site = await siteOfTab(tab);
  await store.change((settings) => obeyPause(command, site, settings, Date.now()));
}

/** The page itself tells: the browser gives its address only where the reader has just pressed the button there. */
async function siteOfTab(tab: Tab | undefined): Promise<string | null> {
  const told =
    tab?.id === undefined
      ? null
      : await sendMessage('pageSite', undefined, { tabId: tab.id, frameId: 0 }).catch(() => null);
  return told ?? siteOf(tab?.url ?? '');
}

let making: Promise<void> = Promise.resolve();

/** Makes the menu of the toolbar button anew; asked for twice at once, one after the other. The browser keeps it. */
export function makePauseMenu(store: SettingsStore): Promise<void> {
  making = making.then(() => makeMenu(store)).catch(() => undefined);
  return making;
}

async function makeMenu(store: SettingsStore): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = ['action'] as const;
  for (const id of MENU) browser.contextMenus.create({ id, title: titleOf(id), contexts: [...contexts] });
  // Chrome adds its own way to the options.
  if (import.meta.env.FIREFOX)
    browser.contextMenus.create({ id: OPTIONS, title: i18n.t('where.options'), contexts: [...contexts] });
  makeClipMenu();
  await showResume(await store.read());
}

/** Does what was chosen from the button's menu. */
export function watchPauseMenu(store: SettingsStore): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPTIONS) void browser.runtime.openOptionsPage();
    const command = MENU.find((id) => id === menuItemId);
    if (command !== undefined) void pauseFrom(tab, command, store);
  });
  store.watch((settings) => void showResume(settings).catch(() => undefined), new AbortController().signal);
}

/** Resuming can be chosen only while something is paused. */
async function showResume({ paused, pausedUntil }: Settings): Promise<void> {
  const enabled = paused.length > 0 || pausedUntil === 'forever' || (pausedUntil ?? 0) > Date.now();
  await browser.contextMenus.update('resume', { enabled });
}

function titleOf(command: (typeof MENU)[number]): string {
  switch (command) {
    case 'pause-here':
      return i18n.t('action.pauseSite');
    case 'pause-hour':
      return i18n.t('where.pauseHour');
    case 'pause-everywhere':
      return i18n.t('where.pauseEverywhere');
    case 'resume':
      return i18n.t('where.resume');
    case 'always-here':
      return i18n.t('action.alwaysSite');
  }
}
