import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunBySettings, runBySettings } from '../../entrypoints/scout/run-by-settings.ts';
import type { PageRun } from '../../utils/page-run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';

const SITE = 'herald.example';

interface Bench {
  readonly page: RunBySettings;
  /** Every run that was started: whether it read the page always, and whether it still runs. */
  readonly runs: {
    readonly always: boolean;
    readonly signal: AbortSignal;
    changes: number;
    linked: number;
  }[];
  readonly changes: () => number;
  set(over: Partial<Settings>): void;
  /** As when the page was frozen. */
  setUnheard(over: Partial<Settings> | null): void;
}

async function bench(
  first: Partial<Settings> | null,
  site: string | null = SITE,
  inFrame = false,
): Promise<Bench> {
  const runs: Bench['runs'] = [];
  let changes = 0;
  let kept = first;
  let tell: (settings: Settings) => void = () => undefined;
  const page = runBySettings({
    window: globalThis as unknown as Window,
    store: {
      read: async () => {
        if (kept === null) throw new Error('The browser refuses.');
        return { ...DEFAULT_SETTINGS, ...kept };
      },
      watch: (onChange) => {
        tell = onChange;
      },
    },
    site,
    inFrame,
    now: Date.now,
    start: (_, always, signal): PageRun => {
      const run = { always, signal, changes: 0, linked: 0 };
      runs.push(run);
      return {
        state: async () => ({ state: 'not-news' }),
        standing: () => ({ is: 'not-news' }),
        settingsChanged: () => {
          run.changes++;
        },
        linksChanged: () => {
          run.linked++;
          return false;
        },
        scrollToSpan: () => undefined,
        flashSpan: () => undefined,
        runCommand: () => false,
        clipSource: async () => null,
        showClip: () => false,
        clippingsChanged: () => undefined,
      };
    },
    onChange: () => {
      changes++;
    },
    signal: new AbortController().signal,
  });
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  return {
    page,
    runs,
    changes: () => changes,
    set: (over) => tell({ ...DEFAULT_SETTINGS, ...over }),
    setUnheard: (over) => {
      kept = over;
    },
  };
}

describe('A page under the reader’s settings', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is read where nothing speaks against it', async () => {
    const { page, runs } = await bench({});
    expect(runs.map(({ always }) => always)).toEqual([false]);
    expect(page.standing()).toEqual({ is: 'not-news' });
  });

  it('is not read where the browser refuses the reader’s settings: its site may be paused', async () => {
    const { page, runs, changes } = await bench(null);
    expect(runs).toEqual([]);
    expect(changes()).toBe(1);
    expect(page.standing()).toEqual({ is: 'failed' });
    expect(await page.state()).toMatchObject({ state: 'failed', problem: { code: 'settings-unread' } });
  });

  it('is read when the browser gives the settings after all', async () => {
    const { page, runs, set } = await bench(null);
    set({});
    expect(runs.map(({ always }) => always)).toEqual([false]);
    expect(page.standing()).toEqual({ is: 'not-news' });
  });

  it('stays as it is when the browser refuses the settings later', async () => {
    const { page, runs, setUnheard } = await bench({ paused: [SITE] });
    setUnheard(null);
    page.refresh();
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    expect(runs).toEqual([]);
    expect(page.standing()).toEqual({ is: 'paused-here' });
  });

  it('does not start where its site is paused, and says so', async () => {
    const { page, runs } = await bench({ paused: [SITE] });
    expect(runs).toEqual([]);
    expect(page.standing()).toEqual({ is: 'paused-here' });
    expect(await page.state()).toEqual({ state: 'stopped', why: { runs: 'no', because: 'paused-here' } });
  });

  it('stops when it is paused and starts anew when it is resumed', async () => {
    const { runs, set, changes } = await bench({});
    set({ paused: [SITE] });
    expect(runs[0]?.signal.aborted).toBe(true);
    set({});
    expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(changes()).toBe(3);
  });

  it('that comes back out of the browser’s cache obeys what was set meanwhile', async () => {
    const { page, runs, setUnheard } = await bench({});
    setUnheard({ paused: [SITE] });
    page.refresh();
    await Promise.resolve();
    await Promise.resolve();
    expect(runs[0]?.signal.aborted).toBe(true);
  });

  it('starts by itself when the hour is over', async () => {
    const { runs } = await bench({ pausedUntil: 1_000_000 + 3_600_000 });
    vi.advanceTimersByTime(3_599_000);
    expect(runs).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(runs).toHaveLength(1);
  });

  it('goes on where another setting changes, and hears of it', async () => {
    const { runs, set } = await bench({});
    set({ dwell: 600 });
    expect(runs.map(({ signal, changes }) => [signal.aborted, changes])).toEqual([[false, 1]]);
  });

  it('is linked anew when names that only the corpus knows are to be marked, and only then', async () => {
    const { runs, set } = await bench({});
    set({ dwell: 600 });
    expect(runs[0]?.linked).toBe(0);
    set({ dwell: 600, corpusMarks: true });
    expect(runs[0]?.linked).toBe(1);
  });

  it('is read anew, whatever it looks like, when the reader turns it on there', async () => {
    const { runs, set } = await bench({});
    set({ allowed: [SITE] });
    expect(runs.map(({ always, signal }) => [always, signal.aborted])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
