import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';

/** With these a page may ask how much memory it takes (`performance.measureUserAgentSpecificMemory`). */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const PAGE =
  '<!doctype html><title>bench</title><input type="file"><script type="module" src="/bench.js"></script>';

/**
 * Bundles a module of this folder as the extension's background is (one minified file, in which what is imported
 * later is made ready later), loads it in a real Chromium on a loopback page, and hands the page over; what
 * the module exports is on `window.bench`, and `/bench.js` is the module, for workers. The profile is a folder
 * of its own, as a reader's is: in a private window IndexedDB would lie in memory.
 */
export async function inBrowser<T>(
  module: string,
  files: Readonly<Record<string, Uint8Array>>,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const script = await bundle(resolve(import.meta.dirname, module));
  const site = await serveSite(0, {
    '/bench.html': { body: PAGE, headers: ISOLATED },
    '/bench.js': { body: script, headers: { ...ISOLATED, 'content-type': 'text/javascript' } },
    ...Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        { body: bytes, headers: { 'content-type': 'application/octet-stream' } },
      ]),
    ),
  });
  const profile = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium', await thisMachine()),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      // Without it the answer of measureUserAgentSpecificMemory waits for the next collection, up to 20 s.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/bench.html`);
    await page.waitForFunction(() => 'bench' in window);
    return await use(page);
  } finally {
    await context.close();
    await site.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry, formats: ['es'], fileName: 'bench' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const result of outputs) {
    if (!('output' in result)) continue;
    const chunk = result.output.find((part) => part.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error(`Nothing was bundled from ${entry}.`);
}
