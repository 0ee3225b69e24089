import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { dropFile } from './drop-file.ts';
import { test } from './firefox.ts';
import { cardIn, hoverIn, openMarkedIn, openPanelOf, pressIn, textOf } from './firefox-page.ts';
import { canals } from './made-bundles.ts';

test('Firefox: hovering another spelling of a name shows the same card', async ({ firefox, site }) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);

  await hoverIn(page, 'Sergiy Boyev');
  const frame = await cardIn(page);

  await expect.poll(() => textOf(frame)).toContain('Serhii Boiev');
  const text = await textOf(frame);
  expect(text).toContain('First Deputy Minister of Defense');
  expect(text).toContain('Sanctions alone are not enough');
  expect(text).toContain('Ukrinform');
  await page.close();
});

test('Firefox: “not this person” is said, obeyed and taken back in the card itself', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);
  await hoverIn(page, 'Sergiy Boyev');
  const frame = await cardIn(page);
  await expect.poll(() => textOf(frame)).toContain('Sanctions alone are not enough');

  await pressIn(frame, 'More about this name');
  await pressIn(frame, 'Not the one on this page');
  await expect.poll(() => textOf(frame)).toContain('You said that this name is not Serhii Boiev.');
  await expect.poll(() => textOf(frame)).toContain('Not in your corpus');

  await pressIn(frame, 'Take that back');
  await expect.poll(() => textOf(frame)).toContain('Sanctions alone are not enough');
  await page.close();
});

test("Firefox: the panel's page is filled for a given tab", async ({ firefox, site }) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);

  const panel = await openPanelOf(firefox, '/brief.html');

  await expect.poll(() => textOf(panel), { timeout: 15_000 }).toMatch(/same official/i);
  const text = await textOf(panel);
  expect(text).toContain('Sanctions alone are not enough');
  expect(text).toContain('Ministry for Strategic Industries of Ukraine');
  await panel.close();
  await page.close();
});

test('Firefox: a correction in the panel reaches the open page without a reload', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);
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

test('Firefox: a panel that lies over its page hears what the page learns behind it', async ({
  firefox,
  site,
}) => {
  const page = await openMarkedIn(firefox, `${site.origin}/brief.html`);
  const panel = await openPanelOf(firefox, '/brief.html');
  const known = 'in your corpus: Serhii Boiev';
  await expect.poll(() => textOf(panel)).toContain(known);

  await correct(panel, true);
  await expect.poll(() => textOf(panel)).not.toContain(known);
  await correct(panel, false);
  await expect.poll(() => textOf(panel)).toContain(known);
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

test('Firefox: a bundle dropped on the library page is imported by its worker', async ({ firefox }) => {
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
