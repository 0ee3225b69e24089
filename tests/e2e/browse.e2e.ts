import { axeIn } from './axe.ts';
import { expect, test } from './chromium.ts';
import { button, choose, job, openLibrary, putAway } from './library-page.ts';
import { canals } from './made-bundles.ts';

test('people and institutions are browsed from A to Z, by country, and opened', async ({ tab, chromium }) => {
  await openLibrary(tab, chromium.extensionId);
  await tab.getByRole('tab', { name: 'People and institutions' }).click();

  await expect(button(tab, 'Julius Pranevicius').or(button(tab, 'Serhii Boiev')).first()).toBeVisible();
  await button(tab, 'S').click();
  const first = tab.locator('.browse-name').first();
  await expect(first).toHaveText(/^S/);
  expect(await axeIn(tab)).toEqual([]);

  await tab.getByRole('combobox', { name: 'Country' }).fill('Nowhere');
  await expect(tab.getByRole('heading', { name: 'Your corpus has no such name.' })).toBeVisible();
  await tab.getByRole('combobox', { name: 'Country' }).fill('');
  const name = await first.innerText();
  await first.click();
  await expect(tab.getByRole('heading', { name })).toBeFocused();
  await tab.goBack();
  await expect(first).toHaveText(name);

  await button(tab, 'Institutions').click();
  await tab.getByRole('textbox', { name: 'Start at the name' }).fill('Ministry');
  await expect(first).toHaveText(/^Ministry/);
});

test('letters of other alphabets are offered where names begin with them, and keep to their names', async ({
  tab,
  chromium,
}) => {
  await openLibrary(tab, chromium.extensionId);
  const officials = ['Žibutė Vandenė', 'Zana Vandenė', 'Їжак Ставенко'];
  for (const [at, official] of officials.entries()) {
    await choose(
      tab,
      await canals(2, { id: `letters${at}` as never, name: official }, { official, verb: 'dig' }),
    );
    await button(job(tab), 'Import').click();
    await expect(job(tab)).toContainText('in your corpus now');
    await putAway(tab);
  }
  await tab.getByRole('tab', { name: 'People and institutions' }).click();
  const names = tab.locator('.browse-name');

  await button(tab, 'Ž').press('Enter');
  await expect(names).toHaveText(['Žibutė Vandenė']);
  await button(tab, 'Z').press('Enter');
  await expect(names).toHaveText(['Zana Vandenė']);
  await button(tab, 'Ї').press('Enter');
  await expect(names).toHaveText(['Їжак Ставенко']);
  await expect(button(tab, 'Ї')).toHaveAttribute('aria-pressed', 'true');
  await button(tab, 'Ї').press('Enter');
  await expect(names).not.toHaveCount(1);
  const letters = await tab.locator('.letters button').allInnerTexts();
  expect(letters.indexOf('Ž')).toBe(letters.indexOf('Z') + 1);

  await tab
    .getByRole('combobox', { name: 'At the institution' })
    .fill('Ministry for Strategic Industries of Ukraine');
  await tab.getByRole('combobox', { name: 'At the institution' }).press('Enter');
  await expect(tab.getByRole('button', { name: /^Take away the filter Ministry/ })).toBeVisible();
  await expect(names.filter({ hasText: 'Vandenė' })).toHaveCount(0);
  await expect(names.first()).toBeVisible();
});
