import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { launchChromium, type RunningChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { analyze } from '../../utils/analyze.ts';
import { markingOf, USUAL_MARKING } from '../../utils/page/marking.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { toolbarOf } from './toolbar.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages');
const files = existsSync(PAGES) ? readdirSync(PAGES).filter((file) => file.endsWith('.html')) : [];
/** Of the pages that name a person or a public institution, so many have to be marked. */
const SHARE_MARKED = 0.9;

/** What of a page a reader would notice, and what its main thread did. */
interface Seen {
  /** Each element's box and the page's own markup, as one hash. */
  readonly boxes: string;
  /** What selecting all and copying gives. */
  readonly selected: string;
  readonly marks: number;
  readonly errors: readonly string[];
  readonly scriptMs: number;
  readonly layoutMs: number;
}

// Beside the project lie saved pages of real outlets, which are not the project's to ship.
test.skip(files.length === 0, 'no saved pages beside the project');

test('saved pages are left as they are, and those that name somebody are marked', async () => {
  test.setTimeout(240_000);
  const site = await serveSite(0, servedPages());
  const [withIt, without] = await Promise.all([
    launchChromium({ headless: true }),
    launchChromium({ headless: true, extension: false }),
  ]);
  try {
    const differences: string[] = [];
    const unmarked: string[] = [];
    let named = 0;
    let [script, layout, slowest] = [0, 0, 0];
    for (const [at, file] of files.entries()) {
      const address = `${site.origin}/${at}.html`;
      const [on, off] = await Promise.all([look(withIt, address, true), look(without, address, false)]);
      if (on.boxes !== off.boxes) differences.push(`${file}: boxes`);
      if (on.selected !== off.selected) differences.push(`${file}: selected text`);
      const ours = on.errors.filter((error) => !off.errors.includes(error));
      if (ours.length > 0) differences.push(`${file}: ${ours.join('; ')}`);
      if (namesSomebody(file, address)) {
        named++;
        if (on.marks === 0) unmarked.push(file);
      }
      const own = Math.max(0, on.scriptMs - off.scriptMs);
      script += own;
      layout += Math.max(0, on.layoutMs - off.layoutMs);
      slowest = Math.max(slowest, own);
    }
    const mean = (sum: number): string => (sum / files.length).toFixed(1);
    console.log(
      `${files.length} saved pages: script of the extension ${mean(script)} ms a page (at most ${slowest.toFixed(1)}), ` +
        `layout ${mean(layout)} ms; marked ${named - unmarked.length} of ${named} that name somebody`,
    );
    expect(differences).toEqual([]);
    expect(unmarked.length, unmarked.join(', ')).toBeLessThanOrEqual(named * (1 - SHARE_MARKED));
  } finally {
    await Promise.all([withIt.close(), without.close(), site.close()]);
  }
});

/** Nothing is fetched from elsewhere and no script of the page runs: only the extension makes a difference. */
function servedPages(): Parameters<typeof serveSite>[1] {
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  return Object.fromEntries(
    files.map((file, at) => [`/${at}.html`, { body: readFileSync(resolve(PAGES, file)), headers }]),
  );
}

/** Whether the reading finds a person or an institution to mark in a page's file. */
function namesSomebody(file: string, address: string): boolean {
  const { document } = parseHTML(readFileSync(resolve(PAGES, file), 'utf8'));
  const { article, newsness } = readPage(document as unknown as Document, address);
  if (!newsness.news) return false;
  const analysis = analyze(article);
  const { isMarked, drawn } = markingOf({ article, analysis, matches: {} }, USUAL_MARKING);
  return drawn && analysis.entities.some(isMarked);
}

async function look(chromium: RunningChromium, address: string, marking: boolean): Promise<Seen> {
  const { context } = chromium;
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text().replace(/'nonce-[^']*'|'sha256-[^']*'/g, ''));
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.setViewportSize({ width: 1_200, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  if (marking) await settled(chromium, page);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => (metrics.find((each) => each.name === name)?.value ?? 0) * 1_000;
  const seen = await page.evaluate(() => {
    // Where a page's own animations have got to is chance.
    for (const animation of document.getAnimations()) animation.cancel();
    let hash = 0;
    const add = (text: string): void => {
      for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    };
    for (const element of document.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      add(`${element.localName} ${x} ${y} ${width} ${height};`);
    }
    add(document.documentElement.outerHTML);
    getSelection()?.selectAllChildren(document.documentElement);
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return { boxes: String(hash), selected: String(getSelection()), marks };
  });
  await page.close();
  return { ...seen, errors, scriptMs: metric('ScriptDuration'), layoutMs: metric('LayoutDuration') };
}

/** Until the toolbar says that the page is read, or why it is not. */
async function settled(chromium: RunningChromium, page: Page): Promise<void> {
  await expect
    .poll(async () => (await toolbarOf(chromium, page)).title, { intervals: [50] })
    .toMatch(/ is on here| does not look like news| could not read/);
}
