import { browser } from 'wxt/browser';

export interface TabFollower {
  /** Another tab is the panel's now. */
  readonly onTab: (tab: number | null) => void;
  /** The panel's tab has loaded another page, or begun to. */
  readonly onNavigated: () => void;
}

/** The tab named in the panel's address (`?tab=ID`), or null. */
export function givenTab(search: string): number | null {
  const id = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(id) ? Number(id) : null;
}

export interface OwnTab {
  readonly tab: number | null;
  /** The window whose active tab it is; null for a tab that was given. */
  readonly window: number | null;
}

/** The tab that the panel belongs to when it opens: the one given in its address, else the active one of its window. */
export async function findTab(search: string): Promise<OwnTab> {
  const tab = givenTab(search);
  if (tab !== null) return { tab, window: null };
  const [{ id: window = null }, [active]] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  return { tab: active?.id ?? null, window };
}

/** Tells which tab the panel belongs to for as long as it lives, beginning with the one that was found. */
export async function followTab(found: Promise<OwnTab>, { onTab, onNavigated }: TabFollower): Promise<void> {
  let current: number | null = null;
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === current && change.status !== undefined) onNavigated();
  });
  // Listening begins before the tab is known: another may be chosen in the meantime.
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId !== (await found).window) return;
    current = tabId;
    onTab(tabId);
  });
  current = (await found).tab;
  onTab(current);
}
