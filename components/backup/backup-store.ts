import { type Signal, signal } from '@preact/signals';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { Result } from '../../utils/model.ts';
import type { RestoreOptions, RestorePreview, StagedRestore } from '../../utils/reader/backup-types.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { saveFile } from '../save-file.ts';
import { problemInWords } from '../words/problem.ts';

/** What makes, checks and merges backups. */
export interface BackupServices {
  readonly last: () => Promise<Result<Moment | null>>;
  readonly make: () => Promise<Result<{ readonly name: string; readonly blob: Blob; readonly made: Moment }>>;
  readonly arrived: (made: Moment) => Promise<Result<null>>;
  readonly stage: (file: File) => Promise<Result<StagedRestore>>;
  /** Tells the extension's other pages. */
  readonly restored: () => void;
}

export type RestoreStep =
  | { readonly step: 'none' }
  | { readonly step: 'checking' }
  | { readonly step: 'checked'; readonly preview: RestorePreview }
  | { readonly step: 'done' }
  | { readonly step: 'failed'; readonly message: string };

export interface BackupStore {
  /** Undefined until it is known; null where there was none. */
  readonly last: Signal<Moment | null | undefined>;
  readonly restore: Signal<RestoreStep>;
  readonly unmade: Signal<string | null>;
  readonly refresh: () => Promise<void>;
  readonly make: () => Promise<void>;
  readonly check: (file: File) => Promise<void>;
  readonly merge: (options: RestoreOptions) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Backing up and restoring, step by step. */
export function createBackupStore(services: BackupServices): BackupStore {
  const last = signal<Moment | null | undefined>(undefined);
  const restore = signal<RestoreStep>({ step: 'none' });
  const unmade = signal<string | null>(null);
  let staged: StagedRestore | null = null;

  const refresh = async (): Promise<void> => {
    const known = await services.last().catch(() => null);
    if (known?.ok) last.value = known.value;
  };
  const fail = (message: string): void => {
    staged = null;
    restore.value = { step: 'failed', message };
  };
  return {
    ...{ last, restore, unmade, refresh },
    make: async () => {
      const made = await services.make();
      unmade.value = made.ok ? null : problemInWords(made.error);
      if (!made.ok) return;
      saveFile(made.value.name, made.value.blob);
      await services.arrived(made.value.made);
      await refresh();
    },
    check: async (file) => {
      restore.value = { step: 'checking' };
      const checked = await services.stage(file).catch(() => NO_ANSWER);
      if (!checked.ok) return fail(problemInWords(checked.error));
      staged = checked.value;
      restore.value = { step: 'checked', preview: staged.preview };
    },
    merge: async (options) => {
      const merged = await staged?.merge(options);
      if (merged === undefined) return;
      if (!merged.ok) return fail(problemInWords(merged.error));
      staged = null;
      restore.value = { step: 'done' };
      services.restored();
    },
    drop: async () => {
      await staged?.drop();
      staged = null;
      restore.value = { step: 'none' };
    },
  };
}
