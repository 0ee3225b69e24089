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

/** Tells which tab the panel belongs to: the one given, else the active one of its window, for as long as it lives. */
export async function followTab(search: string, { onTab, onNavigated }: TabFollower): Promise<void> {
  let current = givenTab(search);
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === current && change.status !== undefined) onNavigated();
  });
  if (current === null) {
    const { id: ownWindow } = await browser.windows.getCurrent();
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId !== ownWindow) return;
      current = tabId;
      onTab(tabId);
    });
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    current = active?.id ?? null;
  }
  onTab(current);
}
