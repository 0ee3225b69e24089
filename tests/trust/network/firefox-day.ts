import type { Frame, Page } from 'puppeteer-core';
import type { RunningFirefox } from '../../../scripts/launch-firefox.ts';
import { dropFile } from '../../e2e/drop-file.ts';
import { cardIn, hoverIn, openMarkedIn, openPanelOf, pressIn } from '../../e2e/firefox-page.ts';
import { canals } from '../../e2e/made-bundles.ts';

/** How long anything may take to be shown, in ms. */
const PATIENCE_MS = 20_000;

/**
 * A reader's day in Firefox, where the extension's pages are driven by their own scripts: card, panel, search, an
 * import, a clipping, every page. Throws where something does not come.
 */
export async function firefoxDay(firefox: RunningFirefox, origin: string): Promise<void> {
  const page = await openMarkedIn(firefox, `${origin}/brief.html`);
  await hoverIn(page, 'Sergiy Boyev');
  const card = await cardIn(page);
  await shows(card, 'Sanctions alone are not enough');
  await pressIn(card, 'Clip this card');
  await shows(card, 'Saved');

  const panel = await openPanelOf(firefox, '/brief.html');
  await shows(panel, 'Sanctions alone are not enough');
  await pressIn(panel, 'Search');
  await shows(panel, 'statements');
  await panel.close();

  const library = await firefox.openExtensionPage('/library.html');
  await library.waitForSelector('.bundle-row');
  const { name, buffer } = await canals(20);
  await library.evaluate(dropFile, { name, base64: buffer.toString('base64') });
  await library.waitForSelector('.import-row .strong-button');
  await library.click('.import-row .strong-button');
  await shows(library, 'it is in your corpus now');
  for (const tabName of ['People and institutions', 'Following', 'Clippings'])
    await pressIn(library, tabName);
  await shows(library, 'Sergiy Boyev');
  await library.close();
  for (const path of ['/options.html', '/welcome.html', '/sample.html']) {
    const other = await firefox.openExtensionPage(path);
    await new Promise((done) => setTimeout(done, 600));
    await other.close();
  }
  await page.close();
}

/** Waits until a text is shown. */
async function shows(where: Page | Frame, words: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if ((await where.evaluate(() => document.body.innerText)).includes(words)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`“${words}” was not shown.`);
}
