import type { PageState, Standing } from '../../utils/messages.ts';
import type { Problem } from '../../utils/model.ts';
import { type Running, runsHere } from '../../utils/page/runs-here.ts';
import type { PageRun } from '../../utils/page-run.ts';
import type { Settings, SettingsStore } from '../../utils/settings.ts';

export interface RunBySettings {
  /** The run of the page; null where the reader has stopped it, or until the settings are read. */
  run(): PageRun | null;
  state(): Promise<PageState>;
  standing(): Standing;
  /** Reads the settings anew: a page out of the browser's cache has heard of nothing meanwhile. */
  refresh(): void;
}

export interface RunBySettingsOptions {
  readonly window: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  readonly store: Pick<SettingsStore, 'read' | 'watch'>;
  /** The page's site, of which a frame is part; null where it has none. */
  readonly site: string | null;
  /** Whether this is a frame of a page. */
  readonly inFrame: boolean;
  /** In ms since 1970. */
  readonly now: () => number;
  /** Runs the page until its signal aborts; `always`: whatever it looks like. */
  readonly start: (settings: () => Settings, always: boolean, signal: AbortSignal) => PageRun;
  /** The page was stopped or is read again. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** Browsers run a longer timer at once, in ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

const UNREAD: Problem = {
  code: 'settings-unread',
  message: 'Whether you have paused this site cannot be read, so nothing of this page is read.',
};

/**
 * Starts and stops a page's run as the reader's settings say, now and whenever they change. Where the browser does not
 * give them, those from before hold; where there are none nothing runs, since the page would see marks on a site that the
 * reader has paused.
 */
export function runBySettings(options: RunBySettingsOptions): RunBySettings {
  const { window, store, site, inFrame, now, start, onChange, signal } = options;
  let running: Running | null = null;
  let current: { readonly page: PageRun; readonly always: boolean; readonly stop: AbortController } | null =
    null;
  let settings: Settings | null = null;
  let unread = false;
  let timer: number | undefined;

  const obey = (next: Settings): void => {
    if (signal.aborted) return;
    const others = next.corpusMarks !== settings?.corpusMarks;
    settings = next;
    unread = false;
    running = inFrame && !next.frames ? { runs: 'no', because: 'not-allowed' } : runsHere(site, next, now());
    window.clearTimeout(timer);
    if (running.runs === 'no') {
      current?.stop.abort();
      current = null;
      if (running.because === 'paused-a-while') {
        const left = Math.min(running.until - now(), LONGEST_TIMER);
        timer = window.setTimeout(() => obey(next), left);
      }
      onChange();
      return;
    }
    const always = running.runs === 'always';
    if (current?.always === always) {
      current.page.settingsChanged();
      // Then the background looks up what it otherwise leaves alone.
      if (others) current.page.linksChanged();
      return;
    }
    current?.stop.abort();
    const stop = new AbortController();
    const page = start(() => settings ?? next, always, AbortSignal.any([signal, stop.signal]));
    current = { page, always, stop };
    onChange();
  };
  store.watch(obey, signal);
  const missed = (): void => {
    if (settings !== null || signal.aborted) return;
    unread = true;
    onChange();
  };
  const refresh = (): void => void store.read().then(obey, missed);
  refresh();
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  return {
    run: () => current?.page ?? null,
    refresh,
    state: async () => {
      if (unread) return { state: 'failed', problem: UNREAD };
      if (running?.runs === 'no') return { state: 'stopped', why: running };
      return current === null ? { state: 'reading' } : current.page.state();
    },
    standing: () => {
      if (unread) return { is: 'failed' };
      if (running?.runs === 'no') return { is: running.because };
      return current === null ? { is: 'reading' } : current.page.standing();
    },
  };
}
