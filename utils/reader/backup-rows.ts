import type { Table } from 'dexie';
import { ROWS_AT_ONCE } from './backup-limits.ts';
import { BACKUP_RULES } from './backup-tables.ts';
import type { BackupTable } from './backup-types.ts';
import type { Clipping } from './clipping.ts';
import { putClippings } from './put-clippings.ts';
import type { ReaderDatabase } from './reader-database.ts';
import type { StoredClipping } from './stored-clipping.ts';

/** The rows of the reader's tables as a backup has them: of a clipping without what is derived from it. */
export interface BackupRows {
  /** All rows of a table, some at a time, in the order of their keys. */
  read(table: BackupTable): AsyncGenerator<readonly unknown[]>;
  /** Of each row the one that is here; undefined where there is none. */
  like(table: BackupTable, rows: readonly unknown[]): Promise<readonly unknown[]>;
  put(table: BackupTable, rows: readonly unknown[]): Promise<void>;
}

/** The rows of the reader’s tables as a backup has them, in pages, so that memory holds one. */
export function backupRows(database: ReaderDatabase): BackupRows {
  const tableOf = (table: BackupTable): Table<unknown, unknown> => database[table] as Table<unknown, unknown>;
  const rowOf = (table: BackupTable, stored: unknown): unknown =>
    table === 'clippings' && stored !== undefined ? (stored as StoredClipping).clipping : stored;
  return {
    async *read(table) {
      let last: unknown;
      for (;;) {
        const from =
          last === undefined ? tableOf(table).toCollection() : tableOf(table).where(':id').above(last);
        const keys = await from.limit(ROWS_AT_ONCE).primaryKeys();
        if (keys.length === 0) return;
        const rows = await tableOf(table).bulkGet(keys);
        last = keys.at(-1);
        yield rows.filter((row) => row !== undefined).map((row) => rowOf(table, row));
      }
    },
    async like(table, rows) {
      const keys = rows.map((row) => BACKUP_RULES[table].primaryKey(row));
      return (await tableOf(table).bulkGet(keys)).map((row) => rowOf(table, row));
    },
    async put(table, rows) {
      if (table === 'clippings') await putClippings(database, rows as readonly Clipping[]);
      else await tableOf(table).bulkPut([...rows]);
    },
  };
}
