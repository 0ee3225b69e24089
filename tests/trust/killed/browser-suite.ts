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
  waits: true,
  run,
};

const MOMENTS = 50;
/** In this order each finds what it needs, since what was interrupted is done again. */
const DEEDS: readonly Deed[] = [IMPORT, RESTORE, UPDATE, CLIPPING, REMOVAL];
/** Moments lie this far from the start at most, in times of what the deed took undisturbed. */
const SPREAD = 1.1;

/** How long a page may take for anything, in ms: what is asked here is not how soon. */
const PATIENCE_MS = 120_000;

interface Profile {
  readonly folder: string;
  chromium: RunningChromium;
  library: Page;
  /** What it held when it was last looked at, since when nothing was done. */
  kept: Kept;
}

async function run(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-killed-'));
  const losses: string[] = [];
  const ends = new Map<string, number>();
  const random = seeded(8);
  const profile = await open(folder);
  try {
    await waitForWelcome(profile.chromium);
    // What each last took undisturbed, in ms: from one to the next a machine may be busy with something else.
    const times = new Map<Deed, number>();
    for (const [at, deed] of DEEDS.entries()) {
      times.set(deed, await timeOf(await deed.start(profile.library, 900 + at)));
      profile.kept = await look(profile);
    }
    for (let moment = 0; moment < MOMENTS; moment++) {
      const deed = DEEDS[moment % DEEDS.length] ?? IMPORT;
      const wait = Math.floor(random() * SPREAD * (times.get(deed) ?? 0));
      const { end, losses: lost, again } = await killAt(profile, deed, moment, wait);
      if (again !== undefined) times.set(deed, again);
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

interface Killed {
  readonly end: string;
  readonly losses: readonly string[];
  /** How long it took when it was done again, in ms. */
  readonly again?: number;
}

/** Kills the browser so many ms after a deed was set going, looks, and does again what was undone. */
async function killAt(profile: Profile, deed: Deed, number: number, wait: number): Promise<Killed> {
  const before = profile.kept;
  const started = await deed.start(profile.library, number);
  started.done.catch(() => undefined);
  await new Promise((done) => setTimeout(done, wait));
  const confirmed = started.confirmed();
  await killBrowser(profile.chromium);

  // What comes next is made while the browser starts.
  void DEEDS[(number + 1) % DEEDS.length]?.prepare?.(number + 1);
  Object.assign(profile, await open(profile.folder));
  const after = profile.kept;
  const end = deed.end(before, after, number, confirmed);
  const losses = [...after.faults, ...lostOthers(before, after)];
  if (end === 'done') return { end, losses };
  if (end !== 'as before') return { end: 'lost', losses: [...losses, end] };
  if (confirmed > 0 && deed !== CLIPPING) losses.push('it was confirmed, and is not there');
  const begun = await deed.start(profile.library, number);
  const again = await timeOf(begun).catch((error: unknown) => String(error));
  profile.kept = await look(profile);
  if (typeof again === 'string') return { end: 'undone', losses: [...losses, `done again: ${again}`] };
  const ended = deed.end(before, profile.kept, number, begun.confirmed());
  if (ended !== 'done') losses.push(`done again: ${ended}`);
  return { end: 'undone', losses, again };
}

/** A first installation opens its own page at any moment, over what is looked at. */
async function waitForWelcome({ context }: RunningChromium): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function open(folder: string): Promise<Profile> {
  const chromium = await launchChromium({ headless: true, profile: folder });
  const library = await chromium.context.newPage();
  library.setDefaultTimeout(PATIENCE_MS);
  return { folder, chromium, library, kept: await look({ chromium, library }) };
}

/** On a page that shows nothing of what was done before, and lies in front: behind, nothing is drawn. */
async function look({ chromium, library }: Pick<Profile, 'chromium' | 'library'>): Promise<Kept> {
  await library.bringToFront();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await library.locator('.bundle-row').first().waitFor();
  return whatIsKept(library);
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
