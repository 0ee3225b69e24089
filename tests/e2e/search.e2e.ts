import type { Locator, Page } from '@playwright/test';
import type { BundleId } from '../../utils/model.ts';
import { axeIn } from './axe.ts';
import { expect, openMarked, test } from './chromium.ts';
import { type ChosenFile, canals, headlines } from './made-bundles.ts';

async function importFile(tab: Page, extensionId: string, file: ChosenFile): Promise<void> {
  await tab.goto(`chrome-extension://${extensionId}/library.html`);
  await tab.locator('input[type=file]').setInputFiles({ ...file });
  await tab.locator('.import-row').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tab.locator('.import-row')).toContainText('in your corpus now');
}

const DREDGING = { id: 'dredging' as BundleId, name: 'Dredging' };

test('search finds as the reader types, narrows by official, and opens who said it', async ({
  tab,
  site,
  chromium,
}) => {
  await importFile(
    tab,
    chromium.extensionId,
    await canals(30, DREDGING, { official: 'Orla Vintner', verb: 'dredge' }),
  );
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);

  await panel.getByRole('tab', { name: 'Search' }).click();
  const field = panel.getByRole('searchbox', { name: 'Search your corpus' });
  await field.fill('dredge');
  await expect(panel.getByText('30 statements found').first()).toBeVisible();
  await field.fill('"will dredge 7 km"');
  await expect(panel.getByText('1 statement found').first()).toBeVisible();
  await field.fill('sanc');
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();

  await field.fill('');
  await panel.getByText('Filters').click();
  await panel.getByRole('combobox', { name: 'Official' }).fill('Orla Vintner');
  await panel.getByRole('combobox', { name: 'Official' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Take away the filter Orla Vintner' })).toBeVisible();
  await expect(panel.getByText('30 statements found').first()).toBeVisible();
  expect(await axeIn(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Take away the filter Orla Vintner' }).click();

  await field.fill('dredge');
  await expect(panel.getByText('30 statements found').first()).toBeVisible();
  const kind = panel.getByRole('combobox', { name: 'Kind' });
  await expect(kind.getByRole('option', { name: 'quote (30)' })).toHaveCount(1);
  const officials = panel.getByRole('list', { name: 'Most frequent: Official' });
  await officials.getByRole('button', { name: 'Orla Vintner 30' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Take away the filter Orla Vintner' })).toBeVisible();
  const year = panel.getByRole('combobox', { name: 'Year' });
  await expect(year.getByRole('option', { name: /^20\d\d \(30\)$/ })).toHaveCount(1);
  await year.selectOption({ index: 1 });
  await expect(panel.getByLabel('From', { exact: true })).toHaveValue(/^20\d\d-01-01$/);
  await expect(panel.getByText('30 statements found').first()).toBeVisible();
  await kind.selectOption('indirect');
  await expect(panel.getByText('No statement in your corpus has all of this').first()).toBeVisible();
  await expect(kind.getByRole('option', { name: 'quote (30)' })).toHaveCount(1);
  expect(await axeIn(panel)).toEqual([]);
  await kind.selectOption('');
  await year.selectOption('');
  await panel.getByRole('button', { name: 'Take away the filter Orla Vintner' }).press('Enter');

  await expect(panel.getByText('30 statements found').first()).toBeVisible();
  await field.fill('dredge 3');
  await expect(panel.getByText('30 statements found')).toHaveCount(0);
  await field.press('ArrowDown');
  await expect(panel.locator('.said-list summary').first()).toBeFocused();
  await panel.locator('.search-speakers').getByRole('button', { name: 'Orla Vintner' }).first().click();
  await expect(panel.getByRole('heading', { name: 'Orla Vintner' })).toBeFocused();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(field).toHaveValue('dredge 3');
});

test('the library tab lists the bundles and leads to the library page', async ({ tab, site, chromium }) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);

  await panel.getByRole('tab', { name: 'Library' }).click();
  await expect(panel.locator('.bundle-row').first()).toBeVisible();
  expect(await axeIn(panel)).toEqual([]);
  await panel.getByRole('link', { name: 'Open the library' }).click();
  const opened = (): Page | undefined =>
    chromium.context.pages().find((page) => page.url().endsWith('/library.html'));
  await expect.poll(() => opened() !== undefined).toBe(true);
  await expect(opened()?.getByRole('button', { name: 'Choose files' }) as Locator).toBeVisible();
  await opened()?.close();
});

const PASSING = { id: 'passing' as BundleId, name: 'Passing' };

test('a bundle that was imported or removed shows at once in an open panel', async ({
  tab,
  site,
  chromium,
}) => {
  await importFile(tab, chromium.extensionId, await canals(4, PASSING));
  const page = await chromium.context.newPage();
  await openMarked(page, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(page);
  await panel.getByRole('tab', { name: 'Library' }).click();
  await expect(panel.getByRole('heading', { name: 'Passing' })).toBeVisible();

  await tab.getByRole('button', { name: 'Remove Passing' }).click();
  await tab.getByRole('button', { name: 'Remove it' }).click();

  await expect(panel.getByRole('heading', { name: 'Passing' })).toHaveCount(0);
  await page.close();
});

test('other coverage of the story is listed under the page', async ({ tab, site, chromium }) => {
  const headline = 'Ukrainian delegation discusses joint defense projects in Lithuania';
  await importFile(tab, chromium.extensionId, await headlines(headline));
  await openMarked(tab, `${site.origin}/brief.html`);

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByRole('heading', { name: /Also covered/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: headline })).toHaveAttribute('rel', /noreferrer/);
});
