import * as v from 'valibot';
import { failure, shown } from '../bundle/failure.ts';
import { count, list, text } from '../bundle/field-schemas.ts';
import { MAX_FILES } from '../bundle/limits.ts';
import { parseRow } from '../bundle/parse-row.ts';
import { fault } from '../bundle/row-faults.ts';
import { sha256 } from '../bundle/sha256.ts';
import { readZipDirectory, type ZipEntry } from '../bundle/zip-directory.ts';
import { readZipEntry } from '../bundle/zip-entry.ts';
import type { Result } from '../model.ts';
import { MAX_FILE_BYTES, MAX_MANIFEST_BYTES, MAX_SETTINGS_BYTES } from './backup-limits.ts';
import { BACKUP_RULES } from './backup-tables.ts';
import { BACKUP_TABLES, type BackupManifest, type BackupTable } from './backup-types.ts';
import { moment } from './clipping-schema.ts';
import { BACKUP_FORMAT, BACKUP_KIND, MANIFEST_PATH, SETTINGS_PATH } from './write-backup.ts';

/** A backup whose contents and manifest are sound; its rows are checked as they are read. */
export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** The rows of one file after the other; the first failure is the last. */
  files(): AsyncGenerator<Result<{ readonly table: BackupTable; readonly rows: readonly unknown[] }>>;
  /** As they were stored: whoever takes them parses them. */
  settings(): Promise<Result<unknown>>;
}

const FILE = new RegExp(`^(?:(?:${BACKUP_TABLES.join('|')})-\\d{4,6}\\.ndjson|settings\\.json)$`);

const schema = v.object({
  kind: v.literal(BACKUP_KIND),
  format: v.literal(BACKUP_FORMAT),
  app: text(100),
  created: moment,
  counts: v.object({ clippings: count, articles: count, corrections: count, following: count }),
  files: list(
    v.object({
      path: v.pipe(v.string(fault('not-string')), v.regex(FILE, fault('not-path'))),
      sha256: v.pipe(v.string(fault('not-string')), v.regex(/^[0-9a-f]{64}$/, fault('not-checksum'))),
      rows: count,
    }),
    MAX_FILES,
  ),
});

/** Opens a backup that anybody may have written, with the checks that bundles get. */
export async function openBackup(source: Blob, fileName: string): Promise<Result<OpenBackup>> {
  const file = shown(fileName);
  try {
    return await open(source, file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure('backup-unreadable', `${file} could not be read (${detail}).`, { file }, [file, detail]);
  }
}

async function open(source: Blob, file: string): Promise<Result<OpenBackup>> {
  const foreign = failure(
    'not-a-backup',
    `${file} is not a backup of On Record, or it is cut short.`,
    { file },
    [file],
  );
  const directory = await readZipDirectory(source, file);
  if (!directory.ok) return directory.error.code === 'not-a-zip' ? foreign : directory;
  const entries = new Map(directory.value.map((entry) => [entry.path, entry]));
  const listing = entries.get(MANIFEST_PATH);
  if (listing === undefined || listing.size > MAX_MANIFEST_BYTES) return foreign;
  const bytes = await readZipEntry(source, listing, file);
  if (!bytes.ok) return bytes;
  const json = new TextDecoder().decode(bytes.value);
  const stated = kindOf(json);
  if (stated.kind !== BACKUP_KIND) return foreign;
  if (typeof stated.format === 'number' && stated.format > BACKUP_FORMAT)
    return failure(
      'newer-backup',
      `${file} was written by a newer version: update On Record to restore it.`,
      { file },
      [file],
    );
  const manifest = parseRow<BackupManifest>(json, schema, `${file}: ${MANIFEST_PATH}`);
  if (!manifest.ok) return manifest;
  const listed = checkFiles(manifest.value, entries, file);
  if (!listed.ok) return listed;
  const content = (path: string): Promise<Result<Uint8Array<ArrayBuffer>>> =>
    checkedContent(source, entries, manifest.value, path, file);
  return {
    ok: true,
    value: {
      manifest: manifest.value,
      async *files() {
        for (const { path, rows } of manifest.value.files) {
          if (path === SETTINGS_PATH) continue;
          const found = await content(path);
          const parsed = found.ok ? parseFile(found.value, path, rows, file) : found;
          yield parsed;
          if (!parsed.ok) return;
        }
      },
      async settings() {
        const found = await content(SETTINGS_PATH);
        return found.ok ? parseRow(new TextDecoder().decode(found.value), v.unknown(), SETTINGS_PATH) : found;
      },
    },
  };
}

function kindOf(json: string): { readonly kind?: unknown; readonly format?: unknown } {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Manifest and zip must name the same files, within the limits, and the counts must be those of the files. */
function checkFiles(
  manifest: BackupManifest,
  entries: ReadonlyMap<string, ZipEntry>,
  file: string,
): Result<null> {
  const damaged = (path: string): ReturnType<typeof failure> =>
    failure('backup-files', `${file} is damaged: ${path} is not as its manifest says.`, { file: path }, [
      file,
      path,
    ]);
  const counts = new Map<string, number>();
  for (const { path, rows } of manifest.files) {
    const entry = entries.get(path);
    const most = path === SETTINGS_PATH ? MAX_SETTINGS_BYTES : MAX_FILE_BYTES;
    const table = path.slice(0, path.indexOf('-'));
    if (entry === undefined || entry.size > most) return damaged(path);
    counts.set(table, (counts.get(table) ?? 0) + rows);
  }
  if (new Set(manifest.files.map(({ path }) => path)).size !== entries.size - 1)
    return damaged(MANIFEST_PATH);
  if (!entries.has(SETTINGS_PATH)) return damaged(SETTINGS_PATH);
  const wrong = BACKUP_TABLES.find((table) => (counts.get(table) ?? 0) !== manifest.counts[table]);
  return wrong === undefined ? { ok: true, value: null } : damaged(MANIFEST_PATH);
}

async function checkedContent(
  source: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  manifest: BackupManifest,
  path: string,
  file: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const damaged = failure(
    'backup-damaged',
    `${file} is damaged: ${path} is not what was written.`,
    { file: path },
    [file, path],
  );
  const entry = entries.get(path);
  const listed = manifest.files.find((one) => one.path === path);
  if (entry === undefined || listed === undefined) return damaged;
  const bytes = await readZipEntry(source, entry, file);
  if (!bytes.ok) return bytes;
  return (await sha256(bytes.value)) === listed.sha256 ? bytes : damaged;
}

function parseFile(
  bytes: Uint8Array,
  path: string,
  rows: number,
  file: string,
): Result<{ readonly table: BackupTable; readonly rows: readonly unknown[] }> {
  const table = path.slice(0, path.indexOf('-')) as BackupTable;
  const lines = new TextDecoder().decode(bytes).split('\n');
  const last = lines.pop();
  if (lines.length !== rows || last !== '')
    return failure('backup-damaged', `${file} is damaged: ${path} is not what was written.`, { file: path }, [
      file,
      path,
    ]);
  const parsed: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    const row = parseRow(line, BACKUP_RULES[table].schema, path, index + 1);
    if (!row.ok) return row;
    parsed.push(row.value);
  }
  return { ok: true, value: { table, rows: parsed } };
}
