import type { Page } from '@playwright/test';
import type { RunningChromium } from '../../scripts/launch-chromium.ts';
import { rangeOfText } from '../../scripts/text-range.ts';
import { cardFrame, expect, openMarked } from './chromium.ts';
import { fromButton } from './toolbar.ts';

/** Paragraphs of an article of Freedonia, which is nowhere. */
export const PARAGRAPHS = {
  first:
    'Rufus Firefly, Freedonia’s Minister of Bridges, said the river Plink rose faster than anyone had expected and that two bridges would be closed until the water falls.',
  second:
    '“We will spend 12 million crowns on the old bridge before the winter,” Firefly told the parliament of Freedonia on Monday. Nobody in the chamber asked where the money was to come from.',
  third:
    'The Ministry of Bridges of Freedonia has measured the river since the old bridge was built, and its keepers write down the height of the water each morning and each evening.',
};
/** Another article’s. */
export const LAMPS = [
  'Dolores Quint, Freedonia’s Minister of Lamps, said the lamps along the Plink would burn until midnight in winter.',
  '“We will buy 400 barrels of oil for the lamps before the first snow,” Quint told reporters in Freedonia on Monday.',
  'Quint added that two streets would stay dark until the oil arrives. The keepers of the lamps light them each evening and put them out each morning.',
];
export const QUOTE = 'We will spend 12 million crowns on the old bridge before the winter';

/** A page of the paragraphs given, at one address whatever stands on it. */
export async function showArticle(
  page: Page,
  origin: string,
  paragraphs: readonly string[] = Object.values(PARAGRAPHS),
): Promise<void> {
  const body =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Freedonia counts its bridges</title>' +
    '<meta property="og:type" content="article"><meta property="og:site_name" content="The Freedonia Post">' +
    '<meta property="article:published_time" content="2025-06-12"></head><body><article><h1>Freedonia counts its bridges</h1>' +
    `${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  await page.unrouteAll();
  await page.route('**/bridges.html*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await openMarked(page, `${origin}/bridges.html?utm_source=letter`);
}

/** Selects words of one text node as a reader would have. */
export async function select(page: Page, words: string): Promise<void> {
  const range = await page.evaluateHandle(rangeOfText, [words, 0] as const);
  await range.evaluate((wanted) => {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(wanted);
  });
}

/** Selects words and clips them, by the menu of the selection or the key. */
export async function clipSelected(
  chromium: RunningChromium,
  tab: Page,
  words: string,
  by: 'menu' | 'command' = 'menu',
): Promise<void> {
  await select(tab, words);
  await fromButton(chromium, tab, by, 'clip-selection');
}

/** The library's own page of clippings, in a tab. */
export async function openClippings(chromium: RunningChromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/library.html#clippings`);
  // There with an empty list too.
  await expect(page.locator('.clippings-bar .file-button')).toBeVisible();
  return page;
}

/** Clips the article's quote on its page, waits until that is said there, and opens the library's page of clippings. */
export async function openWithQuoteClipped(
  chromium: RunningChromium,
  tab: Page,
  origin: string,
): Promise<Page> {
  await showArticle(tab, origin);
  await clipSelected(chromium, tab, QUOTE);
  await expect((await cardFrame(tab)).locator('.clip-outcome')).toBeVisible();
  return openClippings(chromium);
}

/** The bytes of the file that a page offers to save after a step. A browser reached over its port keeps downloads. */
export async function savedBy(page: Page, step: () => Promise<unknown>): Promise<Buffer> {
  await page.evaluate(() => {
    const made = URL.createObjectURL;
    const place = globalThis as { savedFile?: Promise<string> };
    delete place.savedFile;
    URL.createObjectURL = (blob: Blob): string => {
      URL.createObjectURL = made;
      place.savedFile = blob
        .arrayBuffer()
        .then((bytes) => Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
      return made.call(URL, blob);
    };
  });
  await step();
  await page.waitForFunction(() => 'savedFile' in globalThis);
  const text = await page.evaluate(() => (globalThis as { savedFile?: Promise<string> }).savedFile ?? '');
  return Buffer.from(text, 'latin1');
}
