import { browser } from 'wxt/browser';

/** The two browsers' panels, as far as each has one: no polyfill and no common type knows both. */
interface Panels {
  readonly sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
    setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly sidebarAction?: { open(): Promise<void> };
}

const chromes = (globalThis as { chrome?: Panels }).chrome?.sidePanel;
const firefoxes = (browser as Panels).sidebarAction;

/** Lets a click on the toolbar button open the panel. */
export function openOnAction(): void {
  if (chromes) void chromes.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void firefoxes?.open());
}

/**
 * Opens the panel for a keyboard command. Both browsers want this in the command's own task, so nothing may
 * be awaited before it.
 */
export function openOnCommand(windowId: number | undefined): void {
  if (chromes && windowId !== undefined) void chromes.open({ windowId });
  else void firefoxes?.open();
}

/**
 * Opens the panel of a window for a click in one of its pages, while the click's permission lasts (about a
 * second). False where the browser does not let a page do that.
 */
export async function openFromPage(windowId: number | undefined): Promise<boolean> {
  if (!chromes || windowId === undefined) return false;
  return chromes.open({ windowId }).then(
    () => true,
    () => false,
  );
}
