import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSite } from '../../scripts/serve-site.ts';
import { expect, test } from './chromium.ts';
import { launchUnwatched } from './unwatched-chromium.ts';

const RULES = JSON.stringify({
  prerender: [{ source: 'list', urls: ['/ahead.html'], eagerness: 'immediate' }],
});
const BRIEF = readFileSync(resolve(import.meta.dirname, '../site/brief.html'));
const LEADING = {
  body:
    `<!doctype html><html lang="en"><head><title>Leading</title><script type="speculationrules">${RULES}</script>` +
    '</head><body><p><a href="/ahead.html">The brief</a></p></body></html>',
};
const ON_TOOLBAR =
  '(async () => { const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });' +
  ' return tab && [new URL(tab.url).pathname, await chrome.action.getBadgeText({ tabId: tab.id })] })()';
/** By the extension: a page that a test clicks in is watched. */
const GO_ON =
  '(async () => { const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });' +
  ' await chrome.scripting.executeScript(' +
  '{ target: { tabId: tab.id }, func: () => document.querySelector("a").click() }) })()';
const MARKS = '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)';

test('a page that is loaded ahead says nothing of itself until it is shown, and is marked then', async () => {
  let isAskedFor = false;
  const ahead = {
    get body(): Buffer {
      isAskedFor = true;
      return BRIEF;
    },
  };
  const site = await serveSite(0, { '/leading.html': LEADING, '/ahead.html': ahead });
  const chromium = await launchUnwatched();
  try {
    // It comes up by itself, and would lie over the page.
    await expect.poll(() => chromium.evaluate('/welcome.html', 'document.visibilityState')).toBe('visible');

    await chromium.open(`${site.origin}/leading.html`);
    await expect.poll(() => isAskedFor).toBe(true);
    // Time to say something.
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await chromium.evaluate('/background.js', ON_TOOLBAR)).toEqual(['/leading.html', '']);

    await chromium.evaluate('/background.js', GO_ON);
    await expect.poll(() => chromium.evaluate('/ahead.html', MARKS)).toBeGreaterThan(0);
    const shown = 'performance.getEntriesByType("navigation")[0].activationStart';
    expect(
      await chromium.evaluate('/ahead.html', shown),
      'the browser did not load it ahead',
    ).toBeGreaterThan(0);
    await expect
      .poll(() => chromium.evaluate('/background.js', ON_TOOLBAR))
      .toEqual(['/ahead.html', expect.stringMatching(/^[1-9]/)]);
  } finally {
    await chromium.close();
    await site.close();
  }
});
