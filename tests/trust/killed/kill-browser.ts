import { spawnSync } from 'node:child_process';
import type { RunningChromium } from '../../../scripts/launch-chromium.ts';

/** Ends the browser that was started here, by its own process number, as the system does that needs its memory. */
export async function killBrowser(chromium: RunningChromium): Promise<void> {
  const { processInfo } = await chromium.session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not tell its process.');
  spawnSync('kill', ['-9', String(main.id)]);
  await chromium.gone;
}
