import { sha256 } from '../bundle/sha256.ts';
import { createZipWriter, type Sink } from '../bundle/zip-writer.ts';
import type { Result } from '../model.ts';
import { FULL_FILE_BYTES, MAX_FILE_ROWS } from './backup-limits.ts';
import { backupRows } from './backup-rows.ts';
import { BACKUP_TABLES, type BackupManifest, type BackupTable, type SettingsAccess } from './backup-types.ts';
import type { Moment } from './clipping.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { storedValue } from './storage-result.ts';

export const BACKUP_KIND = 'on-record-backup';
export const BACKUP_FORMAT = 1;
export const MANIFEST_PATH = 'manifest.json';
export const SETTINGS_PATH = 'settings.json';

export interface BackupContext {
  readonly now: Moment;
  /** Version of the extension. */
  readonly app: string;
}

/**
 * Writes everything that is the reader's to a sink: a zip of NDJSON files of some megabytes with a checksum each, and
 * the settings. Holds one such file at a time. Whether it arrived only the sink knows: see `markBackedUp`.
 */
export function writeBackup(
  database: ReaderDatabase,
  settings: Pick<SettingsAccess, 'read'>,
  { now, app }: BackupContext,
  sink: Sink,
): Promise<Result<BackupManifest>> {
  return storedValue(async () => {
    const zip = createZipWriter(sink);
    const files: { path: string; sha256: string; rows: number }[] = [];
    const counts = { clippings: 0, articles: 0, corrections: 0, following: 0 };
    const add = async (path: string, content: string, rows: number): Promise<void> => {
      const bytes = new TextEncoder().encode(content);
      await zip.add(path, bytes);
      files.push({ path, sha256: await sha256(bytes), rows });
    };
    for (const table of BACKUP_TABLES) {
      let number = 0;
      for await (const { text, rows } of filesOf(database, table)) {
        await add(`${table}-${String(number++).padStart(4, '0')}.ndjson`, text, rows);
        counts[table] += rows;
      }
    }
    await add(SETTINGS_PATH, JSON.stringify(await settings.read()), 1);
    const manifest: BackupManifest = {
      kind: BACKUP_KIND,
      format: BACKUP_FORMAT,
      app,
      created: now,
      counts,
      files,
    };
    await zip.add(MANIFEST_PATH, new TextEncoder().encode(JSON.stringify(manifest, null, 2)));
    await zip.finish();
    return manifest;
  });
}

/** A table's rows, a line each, as files that are full or the last. */
async function* filesOf(
  database: ReaderDatabase,
  table: BackupTable,
): AsyncGenerator<{ readonly text: string; readonly rows: number }> {
  let lines: string[] = [];
  let length = 0;
  for await (const rows of backupRows(database).read(table)) {
    for (const row of rows) {
      const line = `${JSON.stringify(row)}\n`;
      if (lines.length > 0 && (length + line.length > FULL_FILE_BYTES || lines.length === MAX_FILE_ROWS)) {
        yield { text: lines.join(''), rows: lines.length };
        lines = [];
        length = 0;
      }
      lines.push(line);
      length += line.length;
    }
  }
  if (lines.length > 0) yield { text: lines.join(''), rows: lines.length };
}
