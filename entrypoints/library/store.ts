import { type Signal, signal } from '@preact/signals';
import type { StorageUse } from '../../components/library/bundles-view.tsx';
import { type ImportEvent, type ImportJob, reduceJobs } from '../../components/library/import-jobs.ts';
import { problemInWords } from '../../components/words/problem.ts';
import type { CorpusSummary } from '../../utils/messages.ts';
import type { BundleId } from '../../utils/model.ts';
import type { DeskToPage, Installed, PageToDesk } from './desk-messages.ts';

/** What the library page asks of the browser and of others. */
export interface LibraryServices {
  readonly tellDesk: (message: PageToDesk) => void;
  readonly summary: () => Promise<CorpusSummary>;
  readonly storage: () => Promise<StorageUse | null>;
  /** Asks the browser not to clear the corpus away for room. */
  readonly persist: () => Promise<void>;
  readonly remember: (installed: Installed) => Promise<void>;
  readonly forget: (bundles: readonly BundleId[]) => Promise<void>;
  /** Tells the extension's other pages. */
  readonly announceChange: () => void;
  readonly now: () => number;
  /** The bundle that came with the extension. */
  readonly shippedFile: () => Promise<File>;
}

export interface LibraryStore {
  readonly jobs: Signal<readonly ImportJob[]>;
  /** Null until it is known. */
  readonly summary: Signal<CorpusSummary | null>;
  readonly storage: Signal<StorageUse | null>;
  /** Why the last removal failed; null where it did not. */
  readonly unremoved: Signal<string | null>;
  readonly refresh: () => Promise<void>;
  readonly add: (files: readonly File[]) => void;
  readonly confirm: (job: number) => void;
  readonly cancel: (job: number) => void;
  readonly dismiss: (job: number) => void;
  readonly remove: (bundle: BundleId) => void;
  readonly forgetLost: () => Promise<void>;
  readonly restoreShipped: () => Promise<void>;
  readonly hear: (message: DeskToPage) => Promise<void>;
}

/** The library page's state, and the asking that goes with it. */
export function createLibraryStore(services: LibraryServices): LibraryStore {
  const jobs = signal<readonly ImportJob[]>([]);
  const summary = signal<CorpusSummary | null>(null);
  const storage = signal<StorageUse | null>(null);
  const unremoved = signal<string | null>(null);
  const chosen = new Map<number, { readonly file: File; readonly shipped: boolean }>();
  let count = 0;

  const dispatch = (event: ImportEvent): void => {
    jobs.value = reduceJobs(jobs.value, event);
  };
  const refresh = async (): Promise<void> => {
    [summary.value, storage.value] = await Promise.all([services.summary(), services.storage()]);
  };
  const addFile = (file: File, shipped: boolean): void => {
    count += 1;
    chosen.set(count, { file, shipped });
    dispatch({ type: 'added', job: count, file: file.name });
    services.tellDesk({ type: 'check', job: count, file });
  };
  const dismiss = (job: number): void => {
    chosen.delete(job);
    dispatch({ type: 'dismissed', job });
  };

  return {
    jobs,
    summary,
    storage,
    unremoved,
    refresh,
    add: (files) => {
      for (const file of files) addFile(file, false);
    },
    confirm: (job) => {
      const picked = chosen.get(job);
      const step = jobs.value.find(({ id }) => id === job)?.step;
      if (picked === undefined || step?.step !== 'checked') return;
      // The browser may ask the reader, who has just said that this is wanted.
      void services.persist();
      dispatch({ type: 'confirmed', job });
      services.tellDesk({
        type: 'install',
        job,
        ...picked,
        withoutBadRows: step.preview.problems.length > 0,
      });
    },
    cancel: (job) => {
      services.tellDesk({ type: 'cancel', job });
      dispatch({ type: 'cancel', job });
    },
    dismiss,
    remove: (bundle) => services.tellDesk({ type: 'remove', bundle }),
    forgetLost: async () => {
      await services.forget((summary.value?.lost ?? []).map(({ id }) => id));
      await refresh();
    },
    restoreShipped: async () => addFile(await services.shippedFile(), true),
    hear: async (message) => {
      if (message.type === 'removed') {
        const { result, bundle } = message;
        unremoved.value = result.ok ? null : problemInWords(result.error);
        if (!result.ok) return;
        await services.forget([bundle]);
        services.announceChange();
        return refresh();
      }
      if (message.type === 'started' || message.type === 'progress')
        dispatch({ ...message, at: services.now() });
      else dispatch(message);
      if (message.type !== 'installed' || !message.result.ok) return;
      const picked = chosen.get(message.job);
      chosen.delete(message.job);
      if (picked?.shipped === false) await services.remember(message.result.value);
      services.announceChange();
      await refresh();
    },
  };
}
