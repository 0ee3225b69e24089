import type { Browser } from 'webextension-polyfill';

/** What the first script asks of the browser itself. */
type PageBrowser = Pick<Browser, 'runtime' | 'storage'>;

const world = globalThis as unknown as { readonly browser?: PageBrowser; readonly chrome: PageBrowser };

/** The browser's own calls, which give promises in both; the polyfill would be a third of what every page loads. */
export const pageBrowser: PageBrowser = world.browser ?? world.chrome;
