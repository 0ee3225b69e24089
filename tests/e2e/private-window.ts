import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';

/** The parts of Chrome's interface that a private window takes; no types of them are installed. */
interface Chrome {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  readonly windows: { create(of: { incognito: boolean; url: string }): Promise<unknown> };
}

/** A page in a private window, in which the reader has allowed the extension. Loads the extension anew. */
export async function openPrivate({ context, extensionId }: RunningChromium, url: string): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // Without it Chromium takes an unpacked extension that is loaded anew for one that it should not run.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await settings.close();

  const own = await context.newPage();
  const address = `chrome-extension://${extensionId}/options.html`;
  for (let tries = 0; ; tries++) {
    const loaded = await own.goto(address).catch(() => null);
    if (loaded !== null) break;
    if (tries === 40) throw new Error('The extension did not come back after private windows were allowed.');
    await own.waitForTimeout(250);
  }
  const opened = context.waitForEvent('page', (page) => page !== own);
  await own.evaluate(
    (shown) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ incognito: true, url: shown }),
    url,
  );
  const page = await opened;
  await page.waitForURL(url);
  await own.close();
  return page;
}
