import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningFirefox } from '../../../scripts/launch-firefox.ts';
import { hoverIn, openMarkedIn, tabOf, textOf } from '../../e2e/firefox-page.ts';
import { saying } from '../../reader/made-clipping.ts';
import { becomes, handOfFirefox } from '../page/hand.ts';
import { askedIn, clippingsStored } from './asked-in-firefox.ts';
import { inLibrary } from './in-library.ts';
import type { Found } from './scene.ts';

const WORDS = 'Sanctions alone are not enough';
const NOT_OPENED = /does not open On Record’s storage/;
/** What is installed for a while is removed when Firefox closes; what it has kept stays, as with a signed extension. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * A profile of Firefox in which a file lies in the place of the extension's databases: marks, card and panel work with what
 * came with the extension, each surface says what is refused, and when the folder is there again so is everything in it.
 */
export async function refusedInFirefox(origin: string): Promise<Found> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-refused-'));
  const aside = join(profile, 'aside');
  try {
    const losses: string[] = [];
    const kept = await inLibrary(
      profile,
      (library) => askedIn(library, 'saveClipping', saying('The dam is dry.')),
      KEEP,
    );
    if (kept.ok !== true) losses.push(`With storage a clipping ends as ${JSON.stringify(kept)}.`);

    const folder = await databasesIn(profile);
    await rename(folder, aside);
    await writeFile(folder, 'no folder');
    const lost = await inLibrary(profile, (library, firefox) => whileRefused(library, firefox, origin), KEEP);
    losses.push(...lost);

    await rm(folder);
    await rename(aside, folder);
    const left = await inLibrary(profile, (library) => library.evaluate(clippingsStored), KEEP);
    if (left < 1) losses.push('What was clipped before is not there afterwards.');
    return { losses };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Where the extension's databases lie; its `storage.local` has a folder of its own, in a container that no site has. */
async function databasesIn(profile: string): Promise<string> {
  const folder = join(profile, 'storage', 'default');
  const own = (await readdir(folder)).find((name) => /^moz-extension\+\+\+[^^]*$/.test(name));
  if (own === undefined) throw new Error('Firefox keeps no databases of the extension here.');
  return join(folder, own, 'idb');
}

async function whileRefused(library: Page, firefox: RunningFirefox, origin: string): Promise<string[]> {
  const losses: string[] = [];
  const shows = async (page: Page, words: RegExp, otherwise: string): Promise<void> => {
    if (!(await becomes(async () => words.test(await textOf(page))))) losses.push(otherwise);
  };
  await shows(library, NOT_OPENED, 'The library does not say it.');
  const saved = await askedIn(library, 'saveClipping', saying('The dam is wet.'));
  if (saved.error?.code !== 'clipping-held')
    losses.push(`A clipping ends as ${JSON.stringify(saved).slice(0, 200)}.`);

  const page = await openMarkedIn(firefox, `${origin}/brief.html`);
  const card = handOfFirefox(page);
  const answers = async (): Promise<boolean> => {
    await hoverIn(page, 'Sergiy Boyev');
    return becomes(async () => (await card.cardText())?.includes(WORDS) === true, 8_000);
  };
  if (!((await answers()) || (await answers()))) losses.push('The card has no answer.');

  const panel = await firefox.openExtensionPage(`/sidepanel.html?tab=${await tabOf(library, '/brief.html')}`);
  await shows(panel, NOT_OPENED, 'The panel does not say it.');
  await shows(panel, new RegExp(WORDS), 'The panel has no answer.');
  return losses;
}
