/** The part of Chrome's side panel that is used; webextension-polyfill does not know it. */
interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Null in Firefox, where only the toolbar button, a command or a menu item may open the sidebar. */
function chromeSidePanel(): ChromeSidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromeSidePanel } };
  return chrome?.sidePanel ?? null;
}

/** Lets a click on the toolbar button open the panel. `openSidebar` does it where the browser has a sidebar. */
export function openOnAction(
  onActionClicked: (listener: () => void) => void,
  openSidebar: () => unknown,
): void {
  const panel = chromeSidePanel();
  if (panel) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else onActionClicked(() => openSidebar());
}

/**
 * Opens the panel of a window for a click in one of its pages, while the click's permission lasts (about a
 * second). False where the browser does not let a page do that.
 */
export async function openFromPage(windowId: number | undefined): Promise<boolean> {
  const panel = chromeSidePanel();
  if (!panel || windowId === undefined) return false;
  await panel.open({ windowId });
  return true;
}
