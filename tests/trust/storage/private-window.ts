import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { whatIsKept } from '../killed/what-is-kept.ts';
import { openLibrary } from './look.ts';
import type { Found } from './scene.ts';

/** The part of Chrome's interface that this needs; no types of it are installed. */
interface Chrome {
  readonly windows: {
    create(window: object): Promise<{ id: number; tabs: { id: number; incognito: boolean }[] } | undefined>;
    remove(id: number): Promise<void>;
  };
  readonly scripting: { executeScript(order: object): Promise<{ result: unknown }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly storage: { readonly local: { get(key: null): Promise<object> } };
}

const WORDS = 'Sergiy Boyev, Ukraine’s First Deputy Minister';

/**
 * A page is read and words of it are clipped in a private window: nothing is written before the reader says so. The
 * reader has let the extension into private windows.
 */
export async function privateWindow(origin: string): Promise<Found> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-private-'));
  try {
    const first = await launchChromium({ headless: true, profile });
    await openLibrary(first);
    await first.close();
    await letIn(profile, first.extensionId);
    const chromium = await launchChromium({ headless: true, profile });
    const library = await openLibrary(chromium);
    const before = await written(library);
    const seen = await library.evaluate(inPrivate, { url: `${origin}/brief.html`, words: WORDS });
    const after = await written(library);
    await chromium.close();
    const losses: string[] = [];
    if (!seen.isPrivate) losses.push('No private window was opened, so nothing is shown.');
    if (seen.marks === 0) losses.push('In a private window nothing was marked, so nothing is shown.');
    if (after !== before)
      losses.push(`Something of a private window was written: ${after}, before ${before}.`);
    return { losses };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the reader's switch “Allow in Incognito” writes; that of the browser's own page would load the extension anew. */
async function letIn(profile: string, extension: string): Promise<void> {
  for (const name of ['Preferences', 'Secure Preferences']) {
    const path = join(profile, 'Default', name);
    const text = await readFile(path, 'utf8').catch(() => '{}');
    const preferences = JSON.parse(text) as {
      extensions?: { settings?: Record<string, { incognito?: boolean }> };
    };
    const settings = preferences.extensions?.settings?.[extension];
    if (settings === undefined) continue;
    settings.incognito = true;
    await writeFile(path, JSON.stringify(preferences));
  }
}

async function written(library: Awaited<ReturnType<typeof openLibrary>>): Promise<string> {
  const { clippings, others } = await whatIsKept(library);
  const local = await library.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
  );
  return JSON.stringify([[...clippings], others, local]);
}

/** In a page of the extension: opens a private window on a page, has words of it clipped by the menu, and closes it. */
async function inPrivate({
  url,
  words,
}: {
  readonly url: string;
  readonly words: string;
}): Promise<{ isPrivate: boolean; marks: number }> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const opened = await chrome.windows.create({ incognito: true, url });
  const [tab] = opened?.tabs ?? [];
  if (opened === undefined || tab === undefined) return { isPrivate: false, marks: 0 };
  await new Promise((done) => setTimeout(done, 4_000));
  const [found] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    world: 'MAIN',
    args: [words],
    func: (wanted: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    },
  });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-selection', frameId: 0 }, tab);
  await new Promise((done) => setTimeout(done, 2_000));
  await chrome.windows.remove(opened.id);
  return { isPrivate: tab.incognito, marks: Number(found?.result ?? 0) };
}
