import { Dexie } from 'dexie';
import { failure } from '../bundle/failure.ts';
import type { Result } from '../model.ts';
import { MAX_CONFLICTS, ROWS_AT_ONCE } from './backup-limits.ts';
import { backupRows } from './backup-rows.ts';
import { BACKUP_RULES } from './backup-tables.ts';
import {
  BACKUP_TABLES,
  type BackupTable,
  type RestoreConflict,
  type RestoreOptions,
  type RestorePreview,
  type SettingsAccess,
  type StagedRestore,
} from './backup-types.ts';
import type { Clipping } from './clipping.ts';
import type { OpenBackup } from './open-backup.ts';
import type { ReaderDatabase, ReaderTable } from './reader-database.ts';
import { crossOut, noteMerged, noteMerging } from './restore-journal.ts';
import { sameValue } from './same-value.ts';
import { sameWordsHere } from './same-words-here.ts';
import type { StagedRow } from './staged-row.ts';
import { stored, storedValue } from './storage-result.ts';

/**
 * Reads and checks all of a backup and lays it beside what is the reader's: what is new, the same and in conflict can
 * be looked at, and merged in one transaction. Holds one file at a time; a backup that was laid there before goes.
 */
export function stageRestore(
  database: ReaderDatabase,
  settings: SettingsAccess,
  backup: OpenBackup,
): Promise<Result<StagedRestore>> {
  return stored(async () => {
    await database.staged.clear();
    const given = await backup.settings();
    if (!given.ok) return given;
    const staged = await stageRows(database, backup);
    if (!staged.ok) {
      await database.staged.clear();
      return staged;
    }
    const wanted = settings.parse(given.value);
    const present = settings.parse(await settings.read());
    const differing = Object.keys(wanted).filter((name) => !sameValue(wanted[name], present[name]));
    const preview = await previewOf(database, backup, differing);
    return {
      ok: true,
      value: {
        preview,
        merge: (options) => storedValue(() => merge(database, settings, wanted, options)),
        drop: () => storedValue(() => database.staged.clear().then(() => null)),
      },
    };
  });
}

async function stageRows(database: ReaderDatabase, backup: OpenBackup): Promise<Result<null>> {
  const keys = new Set<string>();
  for await (const file of backup.files()) {
    if (!file.ok) return file;
    const { table, rows } = file.value;
    const staged = rows.map((row): StagedRow => ({ table, key: BACKUP_RULES[table].keyOf(row), row }));
    for (const { key } of staged) {
      if (keys.has(`${table} ${key}`))
        return failure('backup-twice', `The backup holds something twice in its ${table}.`, {}, [table]);
      keys.add(`${table} ${key}`);
    }
    await database.staged.bulkAdd(staged);
  }
  return { ok: true, value: null };
}

/** A staged row beside what is here: undefined where there is nothing of it. */
interface Pair {
  readonly table: BackupTable;
  readonly key: string;
  readonly backup: unknown;
  readonly here: unknown;
}

async function* pairs(database: ReaderDatabase): AsyncGenerator<readonly Pair[]> {
  const rows = backupRows(database);
  let last = 0;
  for (;;) {
    const staged = await database.staged.where(':id').above(last).limit(ROWS_AT_ONCE).toArray();
    if (staged.length === 0) return;
    last = staged.at(-1)?.number ?? Number.MAX_SAFE_INTEGER;
    for (const table of BACKUP_TABLES) {
      const mine = staged.filter((row) => row.table === table);
      if (mine.length === 0) continue;
      const present = await rows.like(
        table,
        mine.map(({ row }) => row),
      );
      const found = mine.map(({ key, row }, at): Pair => ({ table, key, backup: row, here: present[at] }));
      yield table === 'clippings' ? await joined(database, found) : found;
    }
  }
}

/** Clippings of a backup under the id of what has the same words here. */
async function joined(database: ReaderDatabase, found: readonly Pair[]): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const pair of found) {
    const backup = pair.backup as Clipping;
    const here = pair.here === undefined ? await sameWordsHere(database, backup) : undefined;
    pairs.push(here === undefined ? pair : { ...pair, here, backup: { ...backup, id: here.id } });
  }
  return pairs;
}

async function previewOf(
  database: ReaderDatabase,
  { manifest }: OpenBackup,
  settings: readonly string[],
): Promise<RestorePreview> {
  const none = (): { added: number; same: number; different: number } => ({
    added: 0,
    same: 0,
    different: 0,
  });
  const tables = { clippings: none(), articles: none(), corrections: none(), following: none() };
  const conflicts: RestoreConflict[] = [];
  for await (const some of pairs(database))
    for (const { table, key, backup, here } of some) {
      const rules = BACKUP_RULES[table];
      if (here === undefined) tables[table].added++;
      else if (sameValue(here, backup)) tables[table].same++;
      else {
        tables[table].different++;
        if (!rules.conflicts || conflicts.length >= MAX_CONFLICTS) continue;
        const times = { here: rules.changedOf(here), backup: rules.changedOf(backup) };
        conflicts.push({ table, key, label: rules.labelOf(backup), ...times });
      }
    }
  return { manifest, tables, conflicts, settings };
}

const ALL: readonly ReaderTable[] = [...BACKUP_TABLES, 'staged', 'facts'];

async function merge(
  database: ReaderDatabase,
  settings: SettingsAccess,
  wanted: Readonly<Record<string, unknown>>,
  options: RestoreOptions,
): Promise<null> {
  const rows = backupRows(database);
  const before = await settings.read();
  let areSettingsWritten = false;
  await noteMerging(database, before);
  try {
    await database.transaction(ALL, async () => {
      for await (const some of pairs(database)) {
        const changed = some.flatMap(({ table, backup, here }) => {
          if (here === undefined) return [backup];
          return sameValue(here, backup) ? [] : [BACKUP_RULES[table].merge(here, backup, options.conflicts)];
        });
        const [first] = some;
        if (first !== undefined && changed.length > 0) await rows.put(first.table, changed);
      }
      await database.staged.clear();
      await noteMerged(database);
      if (!options.settings) return;
      // Last, and still inside: where the settings cannot be written, nothing is.
      areSettingsWritten = true;
      await Dexie.waitFor(settings.write(wanted));
    });
  } catch (error) {
    if (areSettingsWritten) await settings.write(before);
    await crossOut(database);
    throw error;
  }
  return null;
}
