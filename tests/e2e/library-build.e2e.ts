import { axeIn } from './axe.ts';
import { expect, test } from './chromium.ts';

const PARAGRAPHS = [
  'The canal of Zembla will be dug before the winter, and the money for it has been found at last.',
  '“We will dig 40 km of canals before the winter,” said Vendal Orsik, Minister of Defence of Ukraine.',
  'Nobody else came to see the ministers on that rainy day in the capital, although it had been announced.',
];
const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });

test('articles that are dropped become a bundle here, with what was left out, and are imported', async ({
  tab,
  chromium,
}) => {
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  const page = `<!doctype html><html lang="en"><title>Dam</title><article><h1>Dam</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

  await tab
    .locator('input[type=file]')
    .setInputFiles([
      file('canal.txt', `Canal\n\n${PARAGRAPHS.join('\n\n')}`),
      file('dam.html', page),
      file('rows.csv', 'id,type,text\na,statement,"We will dig.\n'),
    ]);

  const job = tab.locator('.import-row').last();
  await expect(job).toContainText('rows.csv, line 2');
  await expect(job).toContainText('a quote that opens here does not close');
  await expect(job.getByRole('row', { name: /Articles/ })).toContainText('2');
  await job.getByRole('button', { name: 'Import the rest' }).click();
  await expect(job).toContainText('it is in your corpus now');
});

test('a table of quotations as a spreadsheet saves it is dropped and imported as it is', async ({
  tab,
  chromium,
}) => {
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  const table =
    'Who,Office,Quote,When\r\nVendal Orsik,Minister of Canals,"The locks, all nine, stay shut.",\r\n';

  await tab.locator('input[type=file]').setInputFiles([file('quotes.csv', table)]);

  const job = tab.locator('.import-row').last();
  await expect(job.getByRole('row', { name: /Statements/ })).toContainText('1');
  await job.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(job).toContainText('it is in your corpus now');
});

const ZITATE = `Nr.;Zitat;Wer;Amt;Datum
1;"Wir graben den Kanal noch vor dem Winter.
Bald.";Ida Orsik;Ministerin für Kanäle;12.3.2026
2;Die Schleusen bleiben zu, bis das Eis geht.;Udo Plink;Schleusenwart;13.3.2026
3;Neun Brücken werden es sein.;Ida Orsik;Ministerin für Kanäle;
`;

test('of a table with columns of other names the first rows are shown, and what each column is can be said with the keyboard', async ({
  tab,
  chromium,
}) => {
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await tab.locator('input[type=file]').setInputFiles([file('zitate.csv', ZITATE)]);

  const job = tab.locator('.import-row').last();
  const meaning = (name: string) => job.getByRole('combobox', { name: `What the column “${name}” is` });
  await expect(job.getByRole('cell', { name: 'Die Schleusen bleiben zu' })).toBeVisible();
  await expect(meaning('Zitat')).toHaveValue('statement');
  await expect(meaning('Wer')).toHaveValue('speaker');
  await expect(meaning('Datum')).toHaveValue('date');
  await expect(job.getByRole('status')).toHaveText(/3 statements.*2 speakers.*1 without a date/);
  expect(await axeIn(tab)).toEqual([]);

  // The office of a speaker is in no cell's form: the reader says it, by its first letters.
  await meaning('Amt').focus();
  await tab.keyboard.type('office');
  await expect(meaning('Amt')).toHaveValue('role');
  await expect(meaning('Wer')).toHaveValue('speaker');
  await job.getByRole('button', { name: 'Continue' }).press('Enter');

  await expect(job.getByRole('row', { name: /Statements/ })).toContainText('3');
  await job.getByRole('button', { name: 'Change columns' }).click();
  await expect(meaning('Amt')).toHaveValue('role');
  await meaning('Zitat').selectOption('left out');
  await expect(job.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await meaning('Zitat').selectOption('statement');
  await job.getByRole('button', { name: 'Continue' }).click();
  await job.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(job).toContainText('it is in your corpus now');
});

test('a table that nobody can tell the columns of is left alone when the reader cancels', async ({
  tab,
  chromium,
}) => {
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await tab.locator('input[type=file]').setInputFiles([file('numbers.csv', 'a,b\n1,2\n3,4\n5,6\n')]);

  const job = tab.locator('.import-row').last();
  await expect(job.getByRole('status')).toContainText('Choose the column of the statements');
  await job.getByRole('button', { name: 'Cancel numbers' }).click();
  await expect(job).toContainText('Your corpus is as it was');
});
