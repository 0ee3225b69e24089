import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { seeded } from '../../bench/random.ts';
import { canals } from '../../e2e/made-bundles.ts';
import type { Outcome, Suite } from '../suite.ts';

/** A real Chromium with a real profile, ended by SIGKILL: at the next start there is the old corpus or the new one. */
export const killedBrowser: Suite = {
  name: 'killed browser',
  attempt: 'SIGKILL at a seeded moment of an import, an update or a removal',
  quick: false,
  run,
};

const MOMENTS = 50;
/** Enough that an import is under way for about as long as the moments are spread over. */
const STATEMENTS = 6_000;
/** Moments lie this far from the click at most, in ms. */
const SPREAD_MS = 2_500;
const NAME = 'Canals of Zembla';

/** What the library lists of the bundle: how many statements, or null. */
type Listed = string | null;

async function run(): Promise<Outcome> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-killed-'));
  const losses: string[] = [];
  const ends: Record<string, number> = {};
  const random = seeded(8);
  let attempts = 0;
  try {
    for (; attempts < MOMENTS; attempts++) {
      const started = await launchChromium({ headless: true, profile });
      const tab = await openLibrary(started);
      const before = await listed(tab);
      const removes = before !== null && random() < 0.4;
      const wanted = STATEMENTS + attempts;
      const sure = await begin(tab, removes, wanted);
      await tab.waitForTimeout(Math.floor(random() * SPREAD_MS));
      const confirmed = await sure();
      await kill(started);

      const next = await launchChromium({ headless: true, profile });
      const after = await listed(await openLibrary(next));
      await next.close();
      const done: Listed = removes ? null : wanted.toLocaleString('en');
      const end = after === done ? 'done' : after === before ? 'as before' : 'lost';
      ends[end] = (ends[end] ?? 0) + 1;
      const what = removes ? 'removal' : before === null ? 'import' : 'update';
      if (end === 'lost') losses.push(`Moment ${attempts}, ${what}: ${before} became ${after}.`);
      if (confirmed && end !== 'done')
        losses.push(`Moment ${attempts}, ${what}: it was confirmed, and is not there.`);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return {
    attempts,
    losses,
    notes: [`the deed was done ${ends.done ?? 0} times, undone ${ends['as before'] ?? 0}`],
  };
}

async function openLibrary(chromium: RunningChromium): Promise<Page> {
  const tab = await chromium.context.newPage();
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await tab.locator('.bundle-row').first().waitFor();
  return tab;
}

async function listed(tab: Page): Promise<Listed> {
  await tab.waitForTimeout(300);
  const row = tab.locator('.bundle-row:not(.import-row)', { hasText: NAME });
  if ((await row.count()) === 0) return null;
  return /([\d,]+) statements/.exec(await row.first().innerText())?.[1] ?? 'a row without statements';
}

/** Sets the deed going; what it answers says whether the reader has been told that it is done. */
async function begin(tab: Page, removes: boolean, statements: number): Promise<() => Promise<boolean>> {
  if (removes) {
    await tab.getByRole('button', { name: `Remove ${NAME}` }).click();
    await tab.getByRole('button', { name: 'Remove it', exact: true }).click();
    return async () => (await listed(tab)) === null;
  }
  await tab
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canals(statements)) });
  await tab.getByRole('button', { name: 'Import', exact: true }).click();
  return async () => (await tab.getByText('in your corpus now').count()) > 0;
}

/** Ends the browser that was started here, by its own process number, as the system does that needs its memory. */
async function kill(chromium: RunningChromium): Promise<void> {
  const { processInfo } = await chromium.session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not tell its process.');
  spawnSync('kill', ['-9', String(main.id)]);
  await chromium.gone;
}
