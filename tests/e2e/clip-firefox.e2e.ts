import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type RunningFirefox } from '../../scripts/launch-firefox.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { tabOf, textOf } from './firefox-page.ts';

const WORDS = 'production capacity can be significantly expanded';

let firefox: RunningFirefox;
let site: SampleSite;

test.beforeAll(async () => {
  site = await serveSite();
  firefox = await launchFirefox({ headless: true });
});

test.afterAll(async () => {
  await firefox.close();
  await site.close();
});

/** The panel of the tab that shows the sample article. */
async function panelOf(path: string): Promise<Page> {
  const lister = await firefox.openExtensionPage('/sidepanel.html');
  const tab = await tabOf(lister, path);
  await lister.close();
  return firefox.openExtensionPage(`/sidepanel.html?tab=${tab}`);
}

/** Presses a control of an extension's page, by its accessible name. */
async function press(page: Page, name: string, within = 'body'): Promise<void> {
  await page.waitForFunction(
    (wanted, root) =>
      Array.from(document.querySelectorAll(`${root} button`)).some(
        (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === wanted,
      ),
    {},
    name,
    within,
  );
  await page.evaluate(
    (wanted, root) => {
      const found = Array.from(document.querySelectorAll<HTMLElement>(`${root} button`)).find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === wanted,
      );
      found?.click();
    },
    name,
    within,
  );
}

test('Firefox: a statement is clipped, found again on the next visit, and restored from a backup', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/brief.html`);
  const panel = await panelOf('/brief.html');
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
  const again = await panelOf('/brief.html');
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
  await press(library, 'Save a backup');
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
      await press(library, name, '.clippings-selection');
    } else await press(library, name);
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
  await press(library, 'Restore');
  await expect.poll(() => textOf(library)).toContain('Restored.');
  await expect.poll(() => textOf(library)).toContain(WORDS);
  await library.close();
  await page.close();
});
