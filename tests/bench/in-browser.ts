import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';

/**
 * Bundles a module of this folder, loads it in a real Chromium on a loopback page (so that IndexedDB and
 * workers are the browser's own), and hands the page over; what the module exports is on `window.bench`.
 */
export async function inBrowser<T>(
  module: string,
  files: Readonly<Record<string, Uint8Array>>,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const script = await bundle(resolve(import.meta.dirname, module));
  const site = await serveSite(0, {
    '/bench.html': {
      body: '<!doctype html><title>bench</title><script type="module" src="/bench.js"></script>',
    },
    '/bench.js': { body: script, headers: { 'content-type': 'text/javascript' } },
    ...Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        { body: bytes, headers: { 'content-type': 'application/octet-stream' } },
      ]),
    ),
  });
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium', await thisMachine()),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/bench.html`);
    await page.waitForFunction(() => 'bench' in window);
    return await use(page);
  } finally {
    await browser.close();
    await site.close();
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
