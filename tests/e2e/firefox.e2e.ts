import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type RunningFirefox } from '../../scripts/launch-firefox.ts';
import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { dropFile } from './drop-file.ts';
import { cardIn, hoverIn, openMarkedIn, tabOf, textOf } from './firefox-page.ts';
import { canals } from './made-bundles.ts';

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

const open = (path: string): Promise<Page> => openMarkedIn(firefox, `${site.origin}${path}`);

test('Firefox: hovering another spelling of a name shows the same card', async () => {
  const page = await open('/brief.html');

  await hoverIn(page, 'Sergiy Boyev');
  const frame = await cardIn(page);

  await expect.poll(() => textOf(frame)).toContain('Serhii Boiev');
  const text = await textOf(frame);
  expect(text).toContain('First Deputy Minister of Defense');
  expect(text).toContain('Sanctions alone are not enough');
  expect(text).toContain('Ukrinform');
  await page.close();
});

test('Firefox: “not this person” is said, obeyed and taken back in the card itself', async () => {
  const page = await open('/brief.html');
  await hoverIn(page, 'Sergiy Boyev');
  const frame = await cardIn(page);
  await expect.poll(() => textOf(frame)).toContain('Sanctions alone are not enough');
  const press = (name: string): Promise<void> =>
    frame.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const named = buttons.find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === wanted,
      );
      if (named === undefined) throw new Error(`The card has no button “${wanted}”.`);
      named.click();
    }, name);

  await press('More about this name');
  await press('Not the one on this page');
  await expect.poll(() => textOf(frame)).toContain('You said that this name is not Serhii Boiev.');
  await expect.poll(() => textOf(frame)).toContain('Not in your corpus');

  await press('Take that back');
  await expect.poll(() => textOf(frame)).toContain('Sanctions alone are not enough');
  await page.close();
});

test("Firefox: the panel's page is filled for a given tab", async () => {
  const page = await open('/brief.html');

  const lister = await firefox.openExtensionPage('/sidepanel.html');
  const tab = await tabOf(lister, '/brief.html');
  const panel = await firefox.openExtensionPage(`/sidepanel.html?tab=${tab}`);

  await expect.poll(() => textOf(panel), { timeout: 15_000 }).toContain('Sanctions alone are not enough');
  const text = await textOf(panel);
  expect(text).toMatch(/same official/i);
  expect(text).toContain('Ministry for Strategic Industries of Ukraine');
  await panel.close();
  await lister.close();
  await page.close();
});

test('Firefox: a correction in the panel reaches the open page without a reload', async () => {
  const page = await open('/brief.html');
  const panel = await firefox.openExtensionPage('/sidepanel.html');
  const says = async (words: string): Promise<void> => {
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await hoverIn(page, 'Sergiy Boyev');
    await expect.poll(async () => textOf(await cardIn(page))).toContain(words);
    await page.mouse.move(5, 5);
  };
  await says('Sanctions alone are not enough');

  await correct(panel, true);
  await says('Not in your corpus');
  await correct(panel, false);
  await says('Sanctions alone are not enough');
  await panel.close();
  await page.close();
});

/** What the panel's button does: another tab cannot be the panel's here, so its message is sent by itself. */
async function correct(panel: Page, refused: boolean): Promise<void> {
  await panel.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } };
    };
    const ask = async (type: string, data: unknown): Promise<unknown> => {
      const message = { id: 1, type, data, timestamp: Date.now() };
      return (await browser.runtime.sendMessage(message)).res;
    };
    const found = (await ask('suggest', { text: 'Serhii Boiev', kind: 'person' })) as { value: unknown[] };
    await ask('correct', { name: 'Sergiy Boyev', refs: found.value, refused: wanted });
  }, refused);
}

test('Firefox: a bundle dropped on the library page is imported by its worker', async () => {
  const page = await firefox.openExtensionPage('/library.html');
  await page.waitForSelector('.bundle-row');
  const { name, buffer } = await canals(20);
  await page.evaluate(dropFile, { name, base64: buffer.toString('base64') });

  await page.waitForSelector('.import-row .strong-button');
  await page.click('.import-row .strong-button');

  await expect.poll(() => textOf(page)).toContain('it is in your corpus now');
  // It is listed once the page has asked what there is now.
  await expect.poll(() => textOf(page)).toContain('20 statements');
  await page.close();
});
