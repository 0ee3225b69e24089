import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messages.ts';
import type { SettingsStore } from '../../utils/settings.ts';
import { makePauseMenu, pauseFrom, watchPauseMenu } from './pausing.ts';
import { dressToolbar, showInToolbar } from './toolbar.ts';

/** The toolbar's part of where the extension runs: its badge and title, its menu, the key that pauses, the first page. */
export function tendToolbar(settings: SettingsStore): void {
  dressToolbar();
  watchPauseMenu(settings);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makePauseMenu(settings);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // The browser may have been started in another language.
  browser.runtime.onStartup.addListener(() => void makePauseMenu(settings));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'pause-here') void pauseActive(tab, settings);
  });
  onMessage('pageChanged', ({ data: { standing }, sender }) => {
    const tab = sender.tab?.id;
    if (standing !== null && tab !== undefined && sender.frameId === 0) showInToolbar(tab, standing);
  });
}

async function pauseActive(
  tab: { id?: number | undefined } | undefined,
  settings: SettingsStore,
): Promise<void> {
  const [active] =
    tab === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [tab];
  await pauseFrom(active, 'toggle-here', settings);
}
