import { axeIn } from './axe.ts';
import { expect, test } from './chromium.ts';
import { dropFile } from './drop-file.ts';
import { button, choose, job, openLibrary, putAway, row } from './library-page.ts';
import { canals, cutOff, withBadRows } from './made-bundles.ts';

const MANY = 30_000;

test('a bundle is checked, shown, imported, replaced by its next version, and removed', async ({
  tab,
  chromium,
}) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await canals(10));

  await expect(job(tab)).toContainText('Zembla Archive');
  await expect(job(tab).getByRole('row', { name: /Statements/ })).toContainText('10');
  await expect(row(tab, 'Canals of Zembla')).toHaveCount(0);
  expect(await axeIn(tab)).toEqual([]);
  await button(job(tab), 'Import').click();
  await expect(job(tab)).toContainText('it is in your corpus now');
  await expect(row(tab, 'Canals of Zembla')).toContainText('10 statements');
  await expect(row(tab, 'Canals of Zembla')).toContainText('imported');
  await expect(row(tab, 'Canals of Zembla')).toContainText(/\d+ kB/);
  await expect(tab.locator('.storage-use')).toContainText('Your corpus takes');
  await putAway(tab);

  await choose(tab, await canals(10));
  await expect(job(tab)).toContainText('in your corpus already');
  await putAway(tab);

  await choose(tab, await canals(12));
  await expect(job(tab).getByRole('row', { name: /Statements/ })).toContainText('2');
  await button(job(tab), 'Import').click();
  await expect(row(tab, 'Canals of Zembla')).toContainText('12 statements');
  await expect(row(tab, 'Canals of Zembla')).toHaveCount(1);
  await putAway(tab);

  await choose(tab, await canals(3, { publisher: 'A Stranger' }));
  await expect(job(tab)).toContainText('another publisher');
  await job(tab)
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await putAway(tab);

  await button(tab, 'Remove Canals of Zembla').click();
  await expect(row(tab, 'Canals of Zembla')).toContainText('Its file can be imported again');
  await expect(button(tab, 'Keep it')).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(button(tab, 'Remove Canals of Zembla')).toBeFocused();
  await tab.keyboard.press('Enter');
  await button(row(tab, 'Canals of Zembla'), 'Remove it').click();
  await expect(row(tab, 'Canals of Zembla')).toHaveCount(0);
});

test('bad rows are listed, and the rest is imported where the reader says so', async ({ tab, chromium }) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await withBadRows(10));

  await expect(job(tab).locator('.preview-problems li')).toHaveCount(10);
  await expect(job(tab)).toContainText('entities-0000.ndjson');
  await button(job(tab), 'Import the rest').click();
  await expect(job(tab)).toContainText('10 bad rows were left out');
  await expect(row(tab, 'Holes')).toBeVisible();
});

test('a damaged file is refused in a sentence that names it, and changes nothing', async ({
  tab,
  chromium,
}) => {
  await openLibrary(tab, chromium.extensionId);
  const before = await tab.locator('.bundle-row').count();
  await choose(tab, await cutOff());

  await expect(job(tab)).toContainText('cut.zip');
  await expect(job(tab)).toContainText('Your corpus is as it was');
  await expect(tab.locator('.bundle-row:not(.import-row)')).toHaveCount(before);
});

test('an import is cancelled midway and leaves nothing', async ({ tab, chromium }) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await canals(MANY));
  await button(job(tab), 'Import').click();
  await expect(job(tab).getByRole('progressbar')).toBeVisible();
  await job(tab)
    .getByRole('button', { name: /^Cancel/ })
    .click();

  await expect(job(tab)).toContainText('Cancelled');
  await expect(row(tab, 'Canals of Zembla')).toHaveCount(0);
});

test('two imports queue, and both arrive', async ({ tab, chromium }) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await canals(MANY, { id: 'first' as never, name: 'First' }));
  await button(job(tab), 'Import').click();
  await choose(tab, await canals(5, { id: 'second' as never, name: 'Second' }));
  await button(job(tab), 'Import').click();

  await expect(row(tab, 'Second')).toContainText('5 statements');
  await expect(row(tab, 'First')).toContainText('30,000 statements');
});

test('an import on a second page says that it waits for the first, can be called off, and arrives behind it', async ({
  tab,
  chromium,
}) => {
  await openLibrary(tab, chromium.extensionId);
  const other = await chromium.context.newPage();
  await openLibrary(other, chromium.extensionId);
  await choose(tab, await canals(MANY, { id: 'third' as never, name: 'Third' }));
  await choose(other, await canals(5, { id: 'fourth' as never, name: 'Fourth' }));
  await button(job(other), 'Import').click();
  await expect(row(other, 'Fourth')).toContainText('5 statements');
  await choose(other, await canals(6, { id: 'fourth' as never, name: 'Fourth' }));
  await expect(button(job(other), 'Import')).toBeVisible();

  await button(job(tab), 'Import').click();
  await expect(job(tab).getByRole('progressbar')).toBeVisible();
  await button(job(other), 'Import').click();
  await expect(job(other)).toContainText('Waiting until another page of On Record has imported');
  await job(other)
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await expect(job(other)).toContainText('Cancelled');
  await choose(other, await canals(7, { id: 'fourth' as never, name: 'Fourth' }));
  await button(job(other), 'Import').click();

  await expect(row(other, 'Fourth')).toContainText('7 statements');
  await expect(row(tab, 'Third')).toContainText('30,000 statements');
});

test('a corpus that the browser cleared away is said to be gone', async ({ tab, chromium }) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await canals(5, { id: 'fleeting' as never, name: 'Fleeting' }));
  await button(job(tab), 'Import').click();
  await expect(row(tab, 'Fleeting')).toBeVisible();

  await chromium.stopWorker();
  await tab.goto('about:blank');
  const clearing = await chromium.context.newCDPSession(tab);
  await clearing.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${chromium.extensionId}`,
    storageTypes: 'indexeddb',
  });
  await openLibrary(tab, chromium.extensionId);

  await expect(tab.getByRole('heading', { name: /cleared your corpus away/ })).toBeVisible();
  await expect(tab.getByText(/Fleeting/).first()).toBeVisible();
  await button(tab, 'Do not tell me again').click();
  await expect(tab.getByRole('heading', { name: /cleared your corpus away/ })).toHaveCount(0);
});

test('after an update that files names otherwise the bundles are indexed anew, and nothing is said to be gone', async ({
  tab,
  chromium,
}) => {
  await openLibrary(tab, chromium.extensionId);
  await choose(tab, await canals(40, { id: 'lasting' as never, name: 'Lasting' }));
  await button(job(tab), 'Import').click();
  await expect(row(tab, 'Lasting')).toBeVisible();
  await tab.evaluate(markAsOlder);
  await chromium.stopWorker();
  await tab.reload();

  await expect(row(tab, 'Lasting')).toContainText('40 statements');
  await expect(tab.getByRole('heading', { name: /cleared your corpus away/ })).toHaveCount(0);
  await expect(row(tab, 'Lasting')).not.toContainText('indexed anew', { timeout: 20_000 });
  await tab.getByRole('tab', { name: 'People and institutions' }).click();
  await tab.getByRole('textbox', { name: 'Start at the name' }).fill('Vendal');
  await expect(button(tab, 'Vendal Orsik')).toBeVisible();
});

/** As if another version of the extension had made every index. For `evaluate`. */
function markAsOlder(): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('corpus');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('installs', 'readwrite');
      const cursor = change.objectStore('installs').openCursor();
      cursor.onsuccess = () => {
        if (cursor.result === null) return;
        cursor.result.update({ ...cursor.result.value, index: 'older' });
        cursor.result.continue();
      };
      change.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

test('a file dropped anywhere on the page is checked, and the page is not left while it is written', async ({
  tab,
  chromium,
}) => {
  const leavesAtOnce = (): Promise<boolean> =>
    tab.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await openLibrary(tab, chromium.extensionId);
  const { name, buffer } = await canals(MANY, { id: 'dropped' as never, name: 'Dropped' });
  await tab.getByRole('tab', { name: 'People and institutions' }).click();
  await tab.evaluate(dropFile, { name, base64: buffer.toString('base64') });

  await expect(job(tab)).toContainText('Dropped');
  expect(await leavesAtOnce()).toBe(true);
  await button(job(tab), 'Import').click();
  await expect(job(tab).getByRole('progressbar')).toBeVisible();
  expect(await leavesAtOnce()).toBe(false);
  await expect(job(tab)).toContainText('in your corpus now');
  expect(await leavesAtOnce()).toBe(true);
});

test('what came with the extension is removed, stays away, and is brought back', async ({
  tab,
  chromium,
}) => {
  const shipped = tab.locator('.bundle-row', { hasText: 'came with On Record' });
  await openLibrary(tab, chromium.extensionId);
  await shipped.getByRole('button', { name: /^Remove/ }).click();
  await button(shipped, 'Remove it').click();
  await expect(shipped).toHaveCount(0);
  await chromium.stopWorker();
  await tab.reload();

  await button(tab, 'Bring back the bundle that came with On Record').click();
  await expect(shipped).toHaveCount(0);
  await button(job(tab), 'Import').click();

  await expect(shipped).toHaveCount(1);
});
