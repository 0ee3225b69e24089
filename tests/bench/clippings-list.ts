import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { momentOf } from '../../utils/reader/clippings.ts';
import { EXPORT_FORMATS } from '../../utils/reader/export-formats.ts';
import { madeClippings } from './made-clippings.ts';
import { type Figure, quantile } from './measure.ts';

const VIEW = { width: 1_000, height: 800 };
/** CSS pixels, and a second: a quick turn of a wheel. */
const SCROLLED = 12_000;
const SPEED = 3_000;
const TURNS = 3;
/** A frame that comes later than this after the one before has let one go, in ms at 60 a second. */
const LATE = 1.5 * (1_000 / 60);

interface Scrolled {
  /** Between one frame and the next, in ms. */
  readonly frames: readonly number[];
  /** Rows that were in view before their words were there, counted once a frame. */
  readonly empty: number;
}

/** The built extension's own page with so many clippings: what is typed till it is painted, and frames while it scrolls. */
export async function benchClippingsList(count: number): Promise<Figure[]> {
  const chromium = await launchChromium({ headless: true });
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  try {
    const page = await chromium.context.newPage();
    await page.setViewportSize(VIEW);
    await page.goto(`chrome-extension://${chromium.extensionId}/library.html#clippings`);
    await page.getByLabel('Import clippings').waitFor({ state: 'attached' });
    await importFile(page, await fileOf(folder, count));
    await page
      .locator('.search-count', { hasText: count.toLocaleString('en') })
      .waitFor({ timeout: 120_000 });

    const typed = await type(page, [
      'rive',
      'river bank',
      'minister',
      'topic 12',
      'freedonia herald',
      'firefly a0',
    ]);
    await page.reload();
    await page.locator('.clipping:not(.waiting)').first().waitFor();
    const list: Scrolled[] = [];
    const plain: Scrolled[] = [];
    const bare = await plainPage(await chromium.context.newPage());
    for (let turn = 0; turn < TURNS; turn++) {
      await page.bringToFront();
      list.push(await scroll(page));
      await bare.bringToFront();
      plain.push(await scroll(bare));
    }
    return [
      { name: 'in the library: a letter typed till the list is painted', unit: 'ms', samples: typed },
      { name: '  95 of 100', unit: 'ms', samples: [quantile(typed, 0.95)], target: '≤ 50' },
      ...framesOf('scrolled through', list, '0'),
      { name: '  rows in view before their words', unit: '', samples: list.map(({ empty }) => empty) },
      ...framesOf('  a page of nothing but lines, for comparison', plain),
    ];
  } finally {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function framesOf(name: string, turns: readonly Scrolled[], target?: string): Figure[] {
  const lateOf = ({ frames }: Scrolled): number => frames.filter((ms) => ms > LATE).length;
  return [
    { name: `${name}: between frames`, unit: 'ms', samples: turns.flatMap(({ frames }) => frames) },
    {
      name: `${name}: late of ${turns[0]?.frames.length ?? 0} frames`,
      unit: '',
      samples: turns.map(lateOf),
      ...(target === undefined ? {} : { target }),
    },
  ];
}

async function fileOf(folder: string, count: number): Promise<string> {
  const json = EXPORT_FORMATS.find(({ id }) => id === 'json');
  const about = { now: momentOf(0), locale: 'en', title: 'bench' };
  const parts: (string | Uint8Array)[] = [];
  for await (const part of json?.write(madeClippings(count), about) ?? []) parts.push(part);
  const path = join(folder, 'bench.json');
  await writeFile(path, parts.join(''));
  return path;
}

/** By its path: what Playwright hands to a browser over its port goes in pieces of text, megabytes in a minute. */
async function importFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const selector = '.clippings-bar input[type=file]';
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  await session.detach();
}

/** Types letter by letter; ms from each letter to the frame in which the answer is painted. */
function type(page: Page, words: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('.clippings .search-text');
    const list = document.querySelector('.clippings');
    if (field === null || list === null) throw new Error('There is no list to search.');
    const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const answered = (): Promise<boolean> =>
      new Promise((done) => {
        // The same answer may be drawn again without a change: far longer than any answer takes, nothing is to be seen.
        const timer = setTimeout(() => end(false), 5_000);
        const watcher = new MutationObserver(() => end(true));
        const end = (isSeen: boolean): void => {
          clearTimeout(timer);
          watcher.disconnect();
          done(isSeen);
        };
        watcher.observe(list, { subtree: true, childList: true, characterData: true });
      });
    const times: number[] = [];
    for (const word of all)
      for (let length = 1; length <= word.length; length++) {
        await new Promise((done) => setTimeout(done, 120));
        const before = performance.now();
        const answer = answered();
        field.value = word.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const isSeen = await answer;
        await painted();
        if (isSeen) times.push(performance.now() - before);
      }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return times;
  }, words);
}

async function plainPage(page: Page): Promise<Page> {
  await page.setViewportSize(VIEW);
  await page.setContent(`<main>${'<p>A line of nothing.</p>'.repeat(2_000)}</main>`);
  return page;
}

/** Scrolls down and up again as a wheel does, with every frame's time. */
async function scroll(page: Page): Promise<Scrolled> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    const seen = { frames: [] as number[], empty: 0, isOn: true };
    Object.assign(globalThis, { scrolled: seen });
    let last = 0;
    const frame = (now: number): void => {
      if (last > 0) seen.frames.push(now - last);
      last = now;
      for (const row of document.querySelectorAll('.clipping.waiting')) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom > 0 && top < innerHeight) seen.empty++;
      }
      if (seen.isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const session = await page.context().newCDPSession(page);
  for (const yDistance of [-SCROLLED, SCROLLED])
    await session.send('Input.synthesizeScrollGesture', {
      ...{ x: VIEW.width / 2, y: VIEW.height / 2, yDistance, speed: SPEED },
      gestureSourceType: 'mouse',
    });
  await session.detach();
  return page.evaluate(() => {
    const { scrolled } = globalThis as unknown as {
      scrolled: { frames: number[]; empty: number; isOn: boolean };
    };
    scrolled.isOn = false;
    return { frames: scrolled.frames, empty: scrolled.empty };
  });
}
