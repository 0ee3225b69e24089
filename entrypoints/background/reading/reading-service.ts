import type { BundleInfo } from '../../../utils/bundle/write-bundle.ts';
import type { SmallStorage } from '../../../utils/corpus/remembered-bundles.ts';
import type { RecordStore } from '../../../utils/corpus/store.ts';
import type { BundleId, Result } from '../../../utils/model.ts';
import type { KeptArticles } from '../../../utils/reader/kept-article.ts';

export interface ReadingService {
  /** What is kept has changed: *My reading* is built anew, in its time. */
  changed(): Promise<void>;
  /** Goes on where a worker that was stopped had not finished. */
  resume(): Promise<void>;
}

export interface ReadingServiceOptions {
  readonly kept: Pick<KeptArticles, 'newest'>;
  readonly store: RecordStore;
  /** Where it is written down that there is something to do. */
  readonly area: SmallStorage;
  /** What readers call the bundle, in their language. */
  readonly name: string;
  readonly onInstalled: () => void;
}

/** The bundle that is made of what is kept. */
export const READING_ID = 'my-reading' as BundleId;
const STALE = 'my-reading-stale';

/**
 * Keeps the corpus in step with what is kept. A worker may be stopped at any moment: that there is something to do is
 * written down first and crossed out last, and the install itself is all or nothing.
 */
export function createReadingService(options: ReadingServiceOptions): ReadingService {
  const { kept, store, area, name, onInstalled } = options;
  const info: BundleInfo = { id: READING_ID, name, publisher: name, licence: '—', created: null };
  let wanted = 0;
  let working: Promise<void> = Promise.resolve();

  // Loaded when something is to be built: a woken worker that only answers does without.
  const build = async (): Promise<Result<unknown>> =>
    (await import('./install-reading.ts')).installReading(kept.newest(), store, info);
  const work = async (turn: number): Promise<void> => {
    // A later change has it built once for both.
    if (turn !== wanted) return;
    const done = await build();
    if (!done.ok) {
      console.warn(`On Record: ${done.error.message}`);
      return;
    }
    if (turn === wanted) await area.set({ [STALE]: false });
    onInstalled();
  };
  const start = (): Promise<void> => {
    wanted += 1;
    const turn = wanted;
    working = working.then(() => work(turn)).catch((error: unknown) => console.warn('On Record:', error));
    return working;
  };
  return {
    changed: async () => {
      await area.set({ [STALE]: true });
      await start();
    },
    resume: async () => {
      if ((await area.get(STALE))[STALE] === true) await start();
    },
  };
}
