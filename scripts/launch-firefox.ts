import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { proxyPrefs } from './behind-proxy.ts';
import { findBrowser, thisMachine } from './find-browser.ts';

const EXTENSION = resolve(import.meta.dirname, '../.output/firefox-mv3');
/** As in the manifest. */
const ADDON_ID = 'on-record@on-record.example';
/** Pinned, so that the addresses of extension pages are known before it is installed. */
const UUID = 'c0ffee00-0000-4000-8000-0000000000aa';

export interface RunningFirefox {
  readonly browser: Browser;
  /** `moz-extension://…` without a trailing slash. */
  readonly origin: string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly headless: boolean;
  /** Of `about:config`, besides those that the tests need. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** A folder that outlives the browser; without one, a new empty profile is made and removed. */
  readonly profile?: string;
  /** False for a browser without the extension, to compare with. */
  readonly extension?: boolean;
}

/** A real Firefox with the extension installed, driven over WebDriver BiDi. */
export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox', await thisMachine()),
    headless: options.headless,
    args: ['--remote-allow-system-access'],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'ui.prefersReducedMotion': 1,
      // The browser's own question whether a permission is granted is out of reach: a click alone grants it.
      'extensions.webextOptionalPermissionPrompts': false,
      ...proxyPrefs(),
      ...options.prefs,
    },
  });
  if (options.extension !== false) await browser.installExtension(EXTENSION);
  const origin = `moz-extension://${UUID}`;
  return {
    browser,
    origin,
    openExtensionPage: (path) => openExtensionPage(browser, `${origin}${path}`),
    close: () => browser.close(),
  };
}

/** The part of a puppeteer page over BiDi that it does not export: the protocol's own navigation. */
interface BidiPage {
  mainFrame(): {
    browsingContext: {
      id: string;
      userContext: {
        browser: { session: { send(method: string, parameters: object): Promise<unknown> } };
      };
    };
  };
}

/** `page.goto` refuses `moz-extension:`; the protocol's navigation does not, if it is not waited for. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { browsingContext } = (page as unknown as BidiPage).mainFrame();
  await browsingContext.userContext.browser.session.send('browsingContext.navigate', {
    context: browsingContext.id,
    url,
    wait: 'none',
  });
  return page;
}
