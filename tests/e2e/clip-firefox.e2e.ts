import { expect } from '@playwright/test';
import { test } from './firefox.ts';
import { openMarkedIn, openPanelOf, pressIn, textOf, untilMarked } from './firefox-page.ts';

const WORDS = 'production capacity can be significantly expanded';

test('Firefox: a statement is clipped, found again on the next visit, and restored from a backup', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);
  const panel = await openPanelOf(firefox, '/brief.html');
  await expect.poll(() => textOf(panel), { timeout: 15_000 }).toContain(WORDS);
  await panel.evaluate((words) => {
    const item = Array.from(document.querySelectorAll('.item')).find((each) =>
      each.querySelector('.item-text')?.textContent?.includes(words),
    );
    item?.querySelector<HTMLElement>('[aria-label="Clip this statement"]')?.click();
  }, WORDS);
  await expect.poll(() => textOf(panel)).toContain('Your clippings on this page');
  await panel.close();

  await page.reload();
  await untilMarked(page);
  const again = await openPanelOf(firefox, '/brief.html');
  await expect.poll(() => textOf(again), { timeout: 15_000 }).toContain('Your clippings on this page');
  expect(await textOf(again)).not.toContain('Not found on this page any more');
  await again.close();

  const library = await firefox.openExtensionPage('/library.html#clippings');
  await expect.poll(() => textOf(library), { timeout: 15_000 }).toContain(WORDS);
  await library.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob): string => {
      (globalThis as { savedFile?: Blob }).savedFile = blob;
      URL.createObjectURL = made;
      return made.call(URL, blob);
    };
  });
  await pressIn(library, 'Save a backup');
  await expect.poll(() => textOf(library)).toContain('Last backup');

  for (const name of ['Delete', 'Trash', 'Erase for ever', 'Leave the trash']) {
    await library.waitForFunction(
      (wanted) => wanted !== 'Delete' || document.querySelector('.clipping-check') !== null,
      {},
      name,
    );
    if (name === 'Delete' || name === 'Erase for ever') {
      await library.waitForSelector('.clipping-check');
      await library.evaluate(() => document.querySelector<HTMLElement>('.clipping-check')?.click());
      await pressIn(library, name, '.clippings-selection');
    } else await pressIn(library, name);
  }
  await expect.poll(() => textOf(library)).toContain('No clippings yet');

  await library.evaluate(() => {
    const blob = (globalThis as { savedFile?: Blob }).savedFile;
    const input = document.querySelector<HTMLInputElement>('.backup input[type=file]');
    if (blob === undefined || input === null) throw new Error('There is no backup, or no place for it.');
    const files = new DataTransfer();
    files.items.add(new File([blob], 'backup.zip', { type: 'application/zip' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pressIn(library, 'Restore');
  await expect.poll(() => textOf(library)).toContain('Restored.');
  await expect.poll(() => textOf(library)).toContain(WORDS);
  await library.close();
  await page.close();
});
