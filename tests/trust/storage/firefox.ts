import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningFirefox } from '../../../scripts/launch-firefox.ts';
import { dropFile } from '../../e2e/drop-file.ts';
import { textOf } from '../../e2e/firefox-page.ts';
import { canals } from '../../e2e/made-bundles.ts';
import { saying } from '../../reader/made-clipping.ts';
import { becomes } from '../page/hand.ts';
import { type Answer, askedIn, clippingsStored } from './asked-in-firefox.ts';
import { inLibrary } from './in-library.ts';
import type { Found } from './scene.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

/** The part of Firefox's interface that this needs; no types of it are installed. */
interface Extension {
  readonly browser: {
    readonly extension: { readonly inIncognitoContext: boolean };
    readonly windows: {
      create(window: object): Promise<{ id: number; tabs: { id: number; incognito: boolean }[] }>;
      remove(id: number): Promise<void>;
    };
    readonly scripting: { executeScript(order: object): Promise<{ result: unknown }[]> };
    readonly runtime: { getURL(path: string): string; sendMessage(message: object): Promise<unknown> };
    readonly storage: { readonly local: { get(key: null): Promise<object> } };
  };
}

const ADDON = 'on-record@on-record.example';
/** Firefox's own files take a part of it. */
const DISK_MB = 240;
/** Each of some kB: more than there is room for. */
const MOST_CLIPPINGS = 400;
/** Room that is left where nothing can be written, in MB. */
const FULL_MB = 0.2;

/** A page is read and words of it are clipped in a private window of Firefox: nothing is written before the reader says so. */
export async function privateWindowInFirefox(origin: string): Promise<Found> {
  return letIntoPrivate(async (library) => {
    const before = await written(library);
    const { isPrivate, marks, answer } = await library.evaluate(inPrivate, `${origin}/brief.html`);
    const after = await written(library);
    const losses: string[] = [];
    if (!isPrivate) losses.push('No private window was opened, so nothing is shown.');
    if (marks === 0) losses.push('In a private window nothing was marked, so nothing is shown.');
    if (!answer.includes('"private"')) losses.push(`Clipping in a private window is answered ${answer}.`);
    if (after !== before)
      losses.push(`Something of a private window was written: ${after}, before ${before}.`);
    return { losses };
  });
}

/**
 * The library in a private window of Firefox, where an extension's pages get no storage: it shows what there is, and an
 * import is refused in words and changes nothing.
 */
export async function privateLibraryInFirefox(): Promise<Found> {
  const { name, buffer } = await canals(3);
  return letIntoPrivate(async (library, firefox) => {
    await library.evaluate(openPrivately, '/library.html');
    const page = await privatePage(firefox, '/library.html');
    if (page === null) return { losses: ['No private window shows the library, so nothing is shown.'] };
    const losses: string[] = [];
    const shows = async (words: RegExp, otherwise: string): Promise<void> => {
      if (!(await becomes(async () => words.test(await textOf(page))))) losses.push(otherwise);
    };
    await shows(/On Record seed corpus/, 'It does not list the corpus.');
    await page.evaluate(dropFile, { name, base64: buffer.toString('base64') });
    await shows(/The browser refuses storage here/, 'It does not say why a bundle is not imported.');
    if (/Canals of Zembla/.test(await textOf(library))) losses.push('The bundle was imported all the same.');
    return { losses };
  });
}

/** Plays in a Firefox that lets the extension into private windows. */
async function letIntoPrivate(
  play: (library: Page, firefox: RunningFirefox) => Promise<Found>,
): Promise<Found> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-private-'));
  // What the reader's switch “Run in Private Windows” comes to, in the form of older releases, which Firefox takes over.
  const letIn = { [ADDON]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(letIn));
  return inLibrary(profile, play).finally(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
}

/** The tab of a private window that shows a page of the extension; null where none comes to. */
async function privatePage({ browser }: RunningFirefox, path: string): Promise<Page | null> {
  for (let tries = 0; tries < 40; tries++) {
    for (const page of await browser.pages()) {
      const isIt = await page
        .evaluate((wanted) => {
          const { browser: own } = globalThis as unknown as Partial<Extension>;
          return own?.extension.inIncognitoContext === true && location.pathname === wanted;
        }, path)
        // A page that is going.
        .catch(() => false);
      if (isIt) return page;
    }
    await new Promise((done) => setTimeout(done, 250));
  }
  return null;
}

/** In a page of the extension: opens another one in a private window. */
async function openPrivately(path: string): Promise<void> {
  const { browser } = globalThis as unknown as Extension;
  await browser.windows.create({ incognito: true, url: browser.runtime.getURL(path) });
}

/** A disk that runs full under Firefox: a clipping for which there is no room is said and held until there is. */
export async function fullDiskInFirefox(): Promise<Found | null> {
  const disk = await smallDisk(DISK_MB);
  if (disk === null) return null;
  const profile = join(disk.folder, 'profile');
  await mkdir(profile);
  return inLibrary(profile, (library) => untilFull(library, disk)).finally(disk.close);
}

/** Saves clippings until there is no room, and once more when there is room again. */
async function untilFull(library: Page, disk: SmallDisk): Promise<Found> {
  const losses: string[] = [];
  const save = (words: string, tag: string): Promise<Answer> =>
    askedIn(library, 'saveClipping', saying(words, { tags: [tag] }));
  const first = await save('The dam is dry.', 'before');
  if (!first.ok) losses.push(`With room a clipping ends as ${JSON.stringify(first)}.`);

  await disk.fill(FULL_MB);
  const long = 'The dam is full. '.repeat(500);
  let last: Answer = { ok: true };
  let saved = 0;
  for (; last.ok && saved < MOST_CLIPPINGS; saved++) last = await save(`${saved}: ${long}`, 'full');
  if (!/^(?:reader-full|clipping-held)$/.test(last.error?.code ?? ''))
    losses.push(`A clipping without room ends as ${JSON.stringify(last).slice(0, 200)}.`);

  await disk.fill(null);
  // Firefox looks for room again after a while.
  await new Promise((done) => setTimeout(done, 1_000));
  const left: unknown = await askedIn(library, 'retryHeld', null);
  if (!Array.isArray(left) || left.length > 0)
    losses.push(`With room again a clipping is not saved at once: ${JSON.stringify(left).slice(0, 200)}`);
  const listed = await library.evaluate(clippingsStored);
  if (listed < saved + 1) losses.push(`Of ${saved + 1} clippings ${listed} are there.`);
  return { losses };
}

async function written(library: Page): Promise<string> {
  const local = await library.evaluate(() =>
    (globalThis as unknown as Extension).browser.storage.local.get(null),
  );
  return JSON.stringify([await library.evaluate(clippingsStored), local]);
}

/** In a page of the extension: opens a private window on a page, asks for words of it to be clipped, and closes it. */
async function inPrivate(url: string): Promise<{ isPrivate: boolean; marks: number; answer: string }> {
  const { browser } = globalThis as unknown as Extension;
  const { id, tabs } = await browser.windows.create({ incognito: true, url });
  const [tab] = tabs;
  const within = async (world: string, func: () => unknown): Promise<unknown> =>
    (await browser.scripting.executeScript({ target: { tabId: tab?.id }, world, func }))[0]?.result;
  let marks = 0;
  for (let tries = 0; tries < 60 && marks === 0; tries++) {
    await new Promise((done) => setTimeout(done, 250));
    // The page may not be there yet.
    marks = Number(await within('MAIN', () => CSS.highlights.size).catch(() => 0));
  }
  const answer = await within('ISOLATED', () => {
    const paragraph = document.querySelector('p');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    const data = { wanted: { what: 'selection' }, beside: [], evenPrivate: false };
    const order = { id: 1, type: 'clipHere', data, timestamp: Date.now() };
    return (globalThis as unknown as Extension).browser.runtime.sendMessage(order);
  });
  await browser.windows.remove(id);
  return { isPrivate: tab?.incognito === true, marks, answer: JSON.stringify(answer) };
}
