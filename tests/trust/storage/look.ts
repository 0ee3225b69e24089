import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../../scripts/launch-chromium.ts';

/** The library in a tab of its own, when it lists what there is. */
export async function openLibrary({ context, extensionId }: RunningChromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.locator('.bundle-row').first().waitFor();
  return page;
}

/** Whether a page comes to say it. */
export function sentence(page: Page, words: RegExp): Promise<boolean> {
  return page
    .getByText(words)
    .first()
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
}
