import { browser } from 'wxt/browser';
import type { Standing } from '../../utils/messages.ts';
import { toolbarWords } from './toolbar-words.ts';

/** The accent, and the paper's ink on it: as in `components/tokens.css`, which a toolbar cannot read. */
const BADGE = '#0d5561';
const BADGE_INK = '#ffffff';

/** Gives the badge its colours: they last no longer than the browser runs. */
export function dressToolbar(): void {
  void browser.action.setBadgeBackgroundColor({ color: BADGE });
  void browser.action.setBadgeTextColor({ color: BADGE_INK });
}

/**
 * Says in the toolbar how it stands with a tab's page. The browser itself forgets it when the tab goes to another
 * page; one that tells nothing, since extensions are shut out there, keeps the title of the manifest.
 */
export function showInToolbar(tabId: number, standing: Standing): void {
  const { badge, title } = toolbarWords(standing);
  // The tab may have been closed meanwhile.
  const ignore = (): void => undefined;
  void browser.action.setBadgeText({ tabId, text: badge }).catch(ignore);
  void browser.action.setTitle({ tabId, title }).catch(ignore);
}
