import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, thisMachine } from './find-browser.ts';

const FOLDER = resolve(import.meta.dirname, '../public/icon');
/** What browsers ask for: toolbar (16, 32), extension list (48), Firefox's list (96), shop and install (128). */
const SIZES = [16, 32, 48, 96, 128] as const;

/** Draws `public/icon/on-record.svg` as PNGs. Run by hand after the drawing changed; the PNGs are committed. */
async function drawIcons(): Promise<void> {
  const svg = await readFile(resolve(FOLDER, 'on-record.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium', await thisMachine()),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await writeFile(resolve(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
