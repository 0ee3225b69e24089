import type { BackupTable } from './backup-types.ts';

/** A row of a backup that is checked and not yet merged. */
export interface StagedRow {
  readonly number?: number;
  readonly table: BackupTable;
  /** What tells it among the rows of its table: see `backup-tables.ts`. */
  readonly key: string;
  readonly row: unknown;
}
