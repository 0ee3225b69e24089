import type { Page } from '@playwright/test';
import type { BundleId } from '../../utils/model.ts';
import { axeIn } from './axe.ts';
import { expect, openMarked, test } from './chromium.ts';
import { canals } from './made-bundles.ts';

const BUNDLE = { id: 'weirs' as BundleId, name: 'Weirs' };
const WHOM = { official: 'Ottilie Brandgate', verb: 'raise' };

async function importWeirs(library: Page, statements: number): Promise<void> {
  const bundle = await canals(statements, BUNDLE, WHOM);
  await library.locator('input[type=file]').setInputFiles({ ...bundle });
  const job = library.locator('.import-row').last();
  await job.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(job).toContainText('Imported');
  await job.getByRole('button', { name: /^Close the notice/ }).click();
}

test('what an import brings of those whom the reader follows is told, with its sources, until it is seen', async ({
  tab,
  site,
  chromium,
}) => {
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await importWeirs(tab, 4);
  await tab.getByRole('tab', { name: 'People and institutions' }).click();
  await tab.getByRole('button', { name: 'Follow Ottilie Brandgate' }).click();
  await expect(tab.getByRole('button', { name: 'Stop following Ottilie Brandgate' })).toBeVisible();

  await tab.getByRole('tab', { name: 'Bundles' }).click();
  await importWeirs(tab, 7);
  await tab.getByRole('button', { name: '3 new statements of those whom you follow' }).click();
  const digest = tab.getByRole('article', { name: 'Ottilie Brandgate' });
  await expect(digest).toContainText('We will raise 6 km');
  await expect(digest).not.toContainText('We will raise 3 km');
  await expect(digest.locator('.source-line').first()).toContainText('Weirs');
  expect(await axeIn(tab)).toEqual([]);
  await digest.getByRole('button', { name: 'Ottilie Brandgate', exact: true }).click();
  await expect(tab.getByRole('heading', { name: 'Ottilie Brandgate' })).toBeFocused();
  await tab.goBack();

  const page = await chromium.context.newPage();
  await openMarked(page, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(page);
  await panel.getByRole('tab', { name: 'Library' }).click();
  const line = panel.getByRole('link', { name: '3 new statements of those whom you follow' });
  await expect(line).toBeVisible();
  await tab.getByRole('button', { name: 'Mark as seen what is new of Ottilie Brandgate' }).click();
  await expect(digest).toContainText('0 new statements');
  await expect(line).toHaveCount(0);
  await page.close();

  await chromium.stopWorker();
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html#following`);
  await tab.reload();
  await expect(digest).toContainText('0 new statements');
  await tab.getByRole('button', { name: 'Stop following Ottilie Brandgate' }).click();
  await expect(tab.getByRole('heading', { name: 'You follow nobody yet' })).toBeVisible();
});

test('somebody is followed from their view in the panel, and the library knows at once', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  await panel.locator('.name-button', { hasText: 'Sergiy Boyev' }).click();
  await panel.getByRole('button', { name: 'Follow Serhii Boiev' }).click();
  await expect(panel.getByRole('button', { name: 'Stop following Serhii Boiev' })).toBeVisible();

  const library = await chromium.context.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html#following`);
  await expect(library.getByRole('article', { name: 'Serhii Boiev' })).toContainText('0 new statements');
  await library.getByRole('button', { name: 'Stop following Serhii Boiev' }).click();
  await expect(library.getByRole('heading', { name: 'You follow nobody yet' })).toBeVisible();
  await library.close();
  await expect(panel.getByRole('button', { name: 'Follow Serhii Boiev', exact: true })).toBeVisible();
});
