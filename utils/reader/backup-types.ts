import type { Result } from '../model.ts';
import type { Moment } from './clipping.ts';

/** What is the reader's, table by table, in the order in which a backup holds it. */
export const BACKUP_TABLES = ['clippings', 'articles', 'corrections', 'following'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** manifest.json of a backup. */
export interface BackupManifest {
  readonly kind: 'on-record-backup';
  readonly format: 1;
  /** Version of the extension that wrote it. */
  readonly app: string;
  readonly created: Moment;
  readonly counts: Readonly<Record<BackupTable, number>>;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly rows: number }[];
}

/** The settings, which lie in another storage. Whoever wires gives what reads, checks and writes them. */
export interface SettingsAccess {
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** Field by field, what does not fit is the default. */
  parse(stored: unknown): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Something that differs between the backup and what is here, as a line shows it. */
export interface RestoreConflict {
  readonly table: BackupTable;
  readonly key: string;
  /** The words, the title or the name it is known by. */
  readonly label: string;
  readonly here: Moment | null;
  readonly backup: Moment | null;
}

export interface RestorePreview {
  readonly manifest: BackupManifest;
  readonly tables: Readonly<
    Record<BackupTable, { readonly added: number; readonly same: number; readonly different: number }>
  >;
  /** At most `MAX_CONFLICTS`; the counts say how many there are. */
  readonly conflicts: readonly RestoreConflict[];
  /** Names of the settings that differ. */
  readonly settings: readonly string[];
}

/** Whose version stands where both have one: the later one, or always one side's. */
export type RestoreChoice = 'newer' | 'here' | 'backup';

export interface RestoreOptions {
  readonly conflicts: RestoreChoice;
  /** Also takes the settings of the backup. */
  readonly settings: boolean;
}

/** A checked backup that lies beside what is the reader's, until it is merged or dropped. */
export interface StagedRestore {
  readonly preview: RestorePreview;
  /** All or nothing, in one transaction. */
  merge(options: RestoreOptions): Promise<Result<null>>;
  /** Forgets it; nothing was changed. */
  drop(): Promise<Result<null>>;
}
