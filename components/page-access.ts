import { type ReadonlySignal, signal } from '@preact/signals';

/** What the manifest asks for, but for files, which Chrome grants in another way. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** The browser's part of it. */
interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
}

export interface PageAccess {
  /** Whether the browser lets the extension see no page. */
  readonly withheld: ReadonlySignal<boolean>;
  readonly look: () => Promise<void>;
  /** Asks the reader for it; to be called in the task of a click. */
  readonly ask: () => void;
}

/** Whether the extension may see pages: browsers let their readers withhold what the manifest asks for, and give it later. */
export function createPageAccess(permissions: Permissions): PageAccess {
  const withheld = signal(false);
  const look = async (): Promise<void> => {
    withheld.value = !(await permissions.contains(PAGES).catch(() => true));
  };
  return {
    withheld,
    look,
    ask: () => void permissions.request(PAGES).then(look, look),
  };
}
