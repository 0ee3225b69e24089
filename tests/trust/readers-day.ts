import type { Page } from '@playwright/test';
import { cardFrame, hoverText, openMarked } from '../../scripts/hover.ts';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { expect } from '../e2e/chromium.ts';
import { savedBy } from '../e2e/clip.ts';
import { walkSurfaces } from '../e2e/every-surface.ts';
import { importFreedonia } from '../e2e/freedonia.ts';
import { canals } from '../e2e/made-bundles.ts';
import { activeTab } from '../e2e/toolbar.ts';

const PERSON = 'Rufus Firefly';
const IMPORTED = /^Imported: it /;

/**
 * What a reader does in a day, on every surface: throws where something is not as they would find it. `origin` serves
 * `BRIDGES_PAGE`.
 */
export async function readersDay(chromium: RunningChromium, origin: string): Promise<void> {
  const { context, extensionId } = chromium;
  const library = await context.newPage();
  await importFreedonia(library, extensionId);
  const tab = await context.newPage();
  await walkSurfaces({ chromium, tab, origin }, async () => undefined);
  await clip(chromium, tab, origin);
  await keepClippings(library, extensionId);
  await follow(library);
  await importAndRemove(library);
  await chooseTheme(library, extensionId);
  await library.close();
  await tab.close();
}

async function clip(chromium: RunningChromium, tab: Page, origin: string): Promise<void> {
  await openMarked(tab, `${origin}/bridges.html`);
  const id = await activeTab(chromium, tab);
  await hoverText(tab, PERSON);
  const card = await cardFrame(tab);
  await expect(card.locator('.card-said > li').first()).toBeVisible();
  await card.getByRole('button', { name: 'Clip this card' }).click();
  await expect(card.getByText('Saved', { exact: true })).toBeVisible();
  const panel = await chromium.context.newPage();
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${id}`);
  // Where the reader was last it opens again.
  await panel.locator('[data-tab="page"]').click();
  await panel.getByRole('button', { name: 'Clip this statement' }).first().click();
  await expect(panel.getByText('Saved', { exact: true }).first()).toBeVisible();
  await panel.close();
}

/** Thrown away and taken back, backed up and restored. */
async function keepClippings(library: Page, extensionId: string): Promise<void> {
  await library.bringToFront();
  await library.goto(`chrome-extension://${extensionId}/library.html#clippings`);
  await library.reload();
  const rows = library.locator('.clipping');
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('checkbox').check();
  await library.getByRole('button', { name: 'Delete' }).click();
  await expect(rows).toHaveCount(1);
  await library.locator('.clippings-undo').getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
  const buffer = await savedBy(library, () => library.getByRole('button', { name: 'Save a backup' }).click());
  await expect(library.getByText('Last backup: just now')).toBeVisible();
  await library
    .getByLabel('Restore from a backup')
    .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(library.getByText('Restored.', { exact: false })).toBeVisible();
  await expect(rows).toHaveCount(2);
}

async function follow(library: Page): Promise<void> {
  await library.getByRole('tab', { name: 'People and institutions' }).click();
  await library.getByRole('button', { name: `Follow ${PERSON}` }).click();
  await expect(library.getByRole('button', { name: `Stop following ${PERSON}` })).toBeVisible();
}

async function importAndRemove(library: Page): Promise<void> {
  await library.getByRole('tab', { name: 'Bundles' }).click();
  await library
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canals(20)) });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByText(IMPORTED).first()).toBeVisible({ timeout: 20_000 });
  const row = library.locator('.bundle-row:not(.import-row)', { hasText: 'Canals of Zembla' });
  await expect(row).toHaveCount(1);
  await library.getByRole('button', { name: 'Remove Canals of Zembla' }).click();
  await library.getByRole('button', { name: 'Remove it', exact: true }).click();
  await expect(row).toHaveCount(0);
}

async function chooseTheme(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByLabel('dark', { exact: true }).check();
  await page.reload();
  await expect(page.getByLabel('dark', { exact: true })).toBeChecked();
}
