import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import type { Settings } from '../../utils/settings.ts';

/** Puts these settings in place of the reader's, on a page of the extension; those that are not given are the usual ones. */
export async function chooseSettings(
  { context, extensionId }: Pick<RunningChromium, 'context' | 'extensionId'>,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { version: 1, ...chosen } });
  }, settings);
  await page.close();
}
