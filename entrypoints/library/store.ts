import { type Signal, signal } from '@preact/signals';
import type { StorageUse } from '../../components/library/bundles-view.tsx';
import {
  type ImportEvent,
  type ImportJob,
  isWithDesk,
  reduceJobs,
} from '../../components/library/import-jobs.ts';
import { problemInWords } from '../../components/words/problem.ts';
import type { ColumnMeaning } from '../../utils/builder/table-columns.ts';
import type { CorpusSummary } from '../../utils/messages.ts';
import type { BundleId, Problem } from '../../utils/model.ts';
import type { DeskToPage, Installed, PageToDesk } from './desk-messages.ts';
import { type BuildServices, createFileBuilds } from './file-builds.ts';

/** What the library page asks of the browser and of others. */
export interface LibraryServices extends BuildServices {
  readonly tellDesk: (message: PageToDesk) => void;
  readonly summary: () => Promise<CorpusSummary>;
  readonly storage: () => Promise<StorageUse | null>;
  /** Asks the browser not to clear the corpus away for room. */
  readonly persist: () => Promise<void>;
  readonly remember: (installed: Installed) => Promise<void>;
  readonly forget: (bundles: readonly BundleId[]) => Promise<void>;
  /** Tells the extension's other pages. */
  readonly announceChange: () => void;
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
  readonly chooseColumn: (job: number, column: number, meaning: ColumnMeaning | null) => void;
  /** Goes on with the columns as they are chosen. */
  readonly proceed: (job: number) => void;
  /** Asks anew for the columns of what was checked already. */
  readonly changeColumns: (job: number) => void;
  readonly confirm: (job: number) => void;
  readonly cancel: (job: number) => void;
  readonly dismiss: (job: number) => void;
  readonly remove: (bundle: BundleId) => Promise<void>;
  readonly forgetLost: () => Promise<void>;
  readonly restoreShipped: () => Promise<void>;
  readonly hear: (message: DeskToPage) => Promise<void>;
  /** The desk did not start, or broke down: what it was asked for has failed. */
  readonly deskGone: () => void;
}

const DESK_GONE: Problem = {
  code: 'desk-gone',
  message: 'The part of On Record that imports and removes has stopped; try again, or reload the extension.',
};

/** What is called so is checked as one, and told to be none where it is not; everything else is built from. */
function isBundle(file: File): boolean {
  return /\.zip$/i.test(file.name);
}

/** The library page's state, and the asking that goes with it. */
export function createLibraryStore(services: LibraryServices): LibraryStore {
  const jobs = signal<readonly ImportJob[]>([]);
  const summary = signal<CorpusSummary | null>(null);
  const storage = signal<StorageUse | null>(null);
  const unremoved = signal<string | null>(null);
  const chosen = new Map<number, { readonly file: File; readonly shipped: boolean }>();
  /** What building a job's bundle left out. */
  const leftOut = new Map<number, readonly Problem[]>();
  const removing = new Set<BundleId>();
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
    dispatch({ type: 'added', job: count, file: file.name, table: null });
    services.tellDesk({ type: 'check', job: count, file });
  };
  const builds = createFileBuilds(services, {
    next: () => ++count,
    find: (job) => jobs.value.find(({ id }) => id === job),
    dispatch,
    built: (job, bundle, problems) => {
      chosen.set(job, { file: bundle, shipped: false });
      leftOut.set(job, problems);
      services.tellDesk({ type: 'check', job, file: bundle });
    },
  });
  const dismiss = (job: number): void => {
    chosen.delete(job);
    leftOut.delete(job);
    builds.forget(job);
    dispatch({ type: 'dismissed', job });
  };

  /** A preview with what building the bundle has left out among its bad rows. */
  const withLeftOut = ({ job, result }: Extract<DeskToPage, { type: 'checked' }>): typeof result => {
    const before = leftOut.get(job);
    if (!result.ok || before === undefined) return result;
    const { listed, count: counted } = result.value.bad;
    const bad = { listed: [...before, ...listed], count: before.length + counted };
    return { ok: true, value: { ...result.value, bad } };
  };
  const installed = async ({ job, result }: Extract<DeskToPage, { type: 'installed' }>): Promise<void> => {
    if (!result.ok) return;
    const picked = chosen.get(job);
    chosen.delete(job);
    if (picked?.shipped === false) await services.remember(result.value);
    services.announceChange();
    await refresh();
  };
  const removed = async ({ result, bundle }: Extract<DeskToPage, { type: 'removed' }>): Promise<void> => {
    removing.delete(bundle);
    unremoved.value = result.ok ? null : problemInWords(result.error);
    if (!result.ok) return;
    services.announceChange();
    await refresh();
  };

  return {
    jobs,
    summary,
    storage,
    unremoved,
    refresh,
    add: (files) => {
      const others = files.filter((file) => !isBundle(file));
      for (const file of files) if (isBundle(file)) addFile(file, false);
      if (others.length > 0) void builds.add(others);
    },
    chooseColumn: (job, column, meaning) => {
      dispatch({ type: 'column-chosen', job, column, meaning });
      void builds.count(job);
    },
    proceed: (job) => void builds.proceed(job),
    changeColumns: (job) => {
      chosen.delete(job);
      builds.askColumns(job);
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
        withoutBadRows: step.preview.bad.count + step.preview.mended.count > 0,
      });
    },
    cancel: (job) => {
      dispatch({ type: 'cancel', job });
      if (!builds.stop(job)) services.tellDesk({ type: 'cancel', job });
    },
    dismiss,
    remove: async (bundle) => {
      removing.add(bundle);
      // First, so that a page killed in between leaves no removed bundle that is missed; one that is still there, also
      // where the removal fails, is noted again at the next start.
      await services.forget([bundle]);
      services.tellDesk({ type: 'remove', bundle });
    },
    forgetLost: async () => {
      await services.forget((summary.value?.lost ?? []).map(({ id }) => id));
      await refresh();
    },
    restoreShipped: async () => addFile(await services.shippedFile(), true),
    hear: async (message) => {
      switch (message.type) {
        case 'started':
        case 'progress':
          return dispatch({ ...message, at: services.now() });
        case 'held':
          return dispatch(message);
        case 'checked':
          return dispatch({ ...message, result: withLeftOut(message) });
        case 'installed':
          dispatch(message);
          return installed(message);
        case 'removed':
          return removed(message);
      }
    },
    deskGone: () => {
      const asked = jobs.value.filter(({ id, step }) => !builds.isBuilding(id) && isWithDesk(step));
      for (const { id } of asked)
        dispatch({ type: 'checked', job: id, result: { ok: false, error: DESK_GONE } });
      if (removing.size > 0) unremoved.value = problemInWords(DESK_GONE);
      removing.clear();
    },
  };
}
