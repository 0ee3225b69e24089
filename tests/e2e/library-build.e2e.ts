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
