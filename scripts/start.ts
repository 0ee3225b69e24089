import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchChromium } from './launch-chromium.ts';
import { serveSite } from './serve-site.ts';
import { showHeadless } from './show-headless.ts';

const USAGE = `npm start [-- --headless]

Builds the corpus and the extension, serves the sample news site on this machine, and opens a browser on it
with the extension loaded. --headless (and any machine without a display) prints what the card and the panel
show instead, and saves their screenshots under .output/demo/.`;

/** The sample site's own port, so that its address can be kept; a free one where it is taken. */
const PORT = 8137;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--headless' && arg !== '--help');
  if (unknown) throw new Error(`npm start does not know ${unknown}.\n\n${USAGE}`);
  if (args.includes('--help')) return console.log(USAGE);

  const built = spawnSync(process.execPath, [resolve(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed: see above.');

  const headless = args.includes('--headless') || !hasDisplay;
  const site = await serveSite(PORT).catch(() => serveSite());
  const chromium = await launchChromium({ headless });
  try {
    if (headless) return await showHeadless(chromium, site.origin);
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await page.goto(`${site.origin}/brief.html`);
    console.log(`The sample site is at ${site.origin}. Rest the pointer on a name with a dotted underline;`);
    console.log('the On Record button in the toolbar opens the side panel. Close the browser to stop.');
    await chromium.gone;
  } finally {
    await chromium.close();
    await site.close();
  }
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
