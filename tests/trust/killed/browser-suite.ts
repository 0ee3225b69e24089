import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { seeded } from '../../bench/random.ts';
import type { Outcome, Suite } from '../suite.ts';
import { CLIPPING, type Deed, IMPORT, REMOVAL, RESTORE, type Started, UPDATE } from './deeds.ts';
import { killBrowser } from './kill-browser.ts';
import { type Kept, whatIsKept } from './what-is-kept.ts';

/** A real Chromium with a real profile, ended by SIGKILL: at the next start all that was confirmed is there, nothing by half. */
export const killedBrowser: Suite = {
  name: 'killed browser',
  attempt: 'SIGKILL at a seeded moment of an import, an update, a removal, a restore or saves of clippings',
  quick: false,
  run,
};

const MOMENTS = 50;
/** In this order each finds what it needs, since what was interrupted is done again. */
const DEEDS: readonly Deed[] = [IMPORT, RESTORE, UPDATE, CLIPPING, REMOVAL];
/** Moments lie this far from the start at most, in times of what the deed took undisturbed. */
const SPREAD = 1.1;

interface Profile {
  readonly folder: string;
  chromium: RunningChromium;
  library: Page;
}

async function run(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-killed-'));
  const losses: string[] = [];
  const ends = new Map<string, number>();
  const random = seeded(8);
  const profile = await open(folder);
  try {
    await waitForWelcome(profile.chromium);
    const times = new Map<Deed, number>();
    for (const [at, deed] of DEEDS.entries())
      times.set(deed, await timeOf(await start(profile.library, deed, 900 + at)));
    for (let moment = 0; moment < MOMENTS; moment++) {
      const deed = DEEDS[moment % DEEDS.length] ?? IMPORT;
      const wait = Math.floor(random() * SPREAD * (times.get(deed) ?? 0));
      const { end, losses: lost } = await killAt(profile, deed, moment, wait);
      ends.set(`${deed.name} ${end}`, (ends.get(`${deed.name} ${end}`) ?? 0) + 1);
      losses.push(...lost.map((loss) => `Moment ${moment}, ${deed.name} after ${wait} ms: ${loss}.`));
    }
  } finally {
    await profile.chromium.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const counts = [...ends].sort().map(([end, count]) => `${end} ${count}`);
  return { attempts: MOMENTS, losses, notes: [`found at the next start: ${counts.join(', ')}`] };
}

/** Kills the browser so many ms after a deed was set going, looks, and does again what was undone. */
async function killAt(
  profile: Profile,
  deed: Deed,
  number: number,
  wait: number,
): Promise<{ readonly end: string; readonly losses: readonly string[] }> {
  const before = await look(profile.library);
  const started = await start(profile.library, deed, number);
  started.done.catch(() => undefined);
  await new Promise((done) => setTimeout(done, wait));
  const confirmed = started.confirmed();
  await killBrowser(profile.chromium);

  Object.assign(profile, await open(profile.folder));
  const after = await look(profile.library);
  const end = deed.end(before, after, number, confirmed);
  const losses = [...after.faults, ...lostOthers(before, after)];
  if (end === 'done') return { end, losses };
  if (end !== 'as before') return { end: 'lost', losses: [...losses, end] };
  if (confirmed > 0 && deed !== CLIPPING) losses.push('it was confirmed, and is not there');
  const again = await doAgain(profile, deed, number, before).catch((error: unknown) => String(error));
  if (again !== 'done') losses.push(`done again: ${again}`);
  return { end: 'undone', losses };
}

async function doAgain({ library }: Profile, deed: Deed, number: number, before: Kept): Promise<string> {
  const started = await start(library, deed, number);
  await started.done;
  return deed.end(before, await look(library), number, started.confirmed());
}

/** A first installation opens its own page at any moment, over what is looked at. */
async function waitForWelcome({ context }: RunningChromium): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function look(library: Page): Promise<Kept> {
  await anew(library);
  return whatIsKept(library);
}

/** A page that shows nothing of what was done before, and lies in front: behind, nothing is drawn. */
async function anew(library: Page): Promise<void> {
  await library.bringToFront();
  await library.goto(library.url());
  await library.locator('.bundle-row').first().waitFor();
}

async function start(library: Page, deed: Deed, number: number): Promise<Started> {
  await anew(library);
  return deed.start(library, number);
}

async function open(folder: string): Promise<Profile> {
  const chromium = await launchChromium({ headless: true, profile: folder });
  const library = await chromium.context.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await library.locator('.bundle-row').first().waitFor();
  return { folder, chromium, library };
}

/** How long a deed takes that nothing interrupts, in ms. */
async function timeOf({ done }: Started): Promise<number> {
  const started = performance.now();
  await done;
  return performance.now() - started;
}

/** What was there before, is no deed's, and is not there any more. */
function lostOthers(before: Kept, after: Kept): string[] {
  const clippings = [...before.clippings].filter(([tag, count]) => (after.clippings.get(tag) ?? 0) < count);
  const others = before.others.filter((other) => !after.others.includes(other));
  return [
    ...clippings.map(([tag]) => `clippings of ${tag} are gone`),
    ...others.map((other) => `${other} no more`),
  ];
}
