import type { Locator, Page } from '@playwright/test';
import { expect } from './chromium.ts';
import type { ChosenFile } from './made-bundles.ts';

/** Opens the library page, and waits for the list of bundles. */
export async function openLibrary(tab: Page, extensionId: string): Promise<void> {
  await tab.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(
    tab.getByRole('heading', { name: 'Ukrinform' }).or(tab.locator('.bundle-row')).first(),
  ).toBeVisible();
}
/** Chooses a file as a reader would with the button. */
export async function choose(tab: Page, file: ChosenFile): Promise<void> {
  await tab.locator('input[type=file]').setInputFiles({ ...file });
}
/** The row of an installed bundle. */
export const row = (tab: Page, name: string): Locator =>
  tab.locator('.bundle-row:not(.import-row)', { has: tab.getByRole('heading', { name, exact: true }) });
/** The import that was begun last. */
export const job = (tab: Page): Locator => tab.locator('.import-row').last();
export const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });

/** Closes the notice of the last import. */
export async function putAway(tab: Page): Promise<void> {
  await job(tab)
    .getByRole('button', { name: /^Close the notice/ })
    .click();
}
