import type { Result } from '../model.ts';
import type { SettingsAccess, StagedRestore } from '../reader/backup-types.ts';
import type { Moment } from '../reader/clipping.ts';
import { momentOf } from '../reader/clippings.ts';
import { markBackedUp } from '../reader/last-backup.ts';
import { openBackup } from '../reader/open-backup.ts';
import { openReaderDatabase } from '../reader/reader-database.ts';
import { stageRestore } from '../reader/stage-restore.ts';
import { writeBackup } from '../reader/write-backup.ts';

/** Backups of everything that is the reader's, for a page that may open the reader's database itself. */
export interface BackupDesk {
  make(): Promise<Result<{ readonly name: string; readonly blob: Blob; readonly made: Moment }>>;
  /** The file has been offered to be saved. */
  arrived(made: Moment): Promise<Result<null>>;
  /** Checks a backup and lays it beside what is here, to be looked at. */
  stage(file: File): Promise<Result<StagedRestore>>;
}

/** What is written is handed on to the browser's own store of files in pieces of this size, in bytes. */
const PIECE = 4 * 1024 * 1024;

/**
 * Backups of this browser’s reader database, as files made and read in pieces. `app` is the version that a backup
 * names.
 */
export function createBackupDesk(settings: SettingsAccess, app: string): BackupDesk {
  const database = openReaderDatabase();
  return {
    arrived: (made) => markBackedUp(database, made),
    make: async () => {
      let whole = new Blob([], { type: 'application/zip' });
      let piece: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      const handOn = (): void => {
        whole = new Blob([whole, ...piece], { type: 'application/zip' });
        piece = [];
        size = 0;
      };
      const now = momentOf(Date.now());
      const written = await writeBackup(database, settings, { now, app }, (bytes) => {
        piece.push(bytes as Uint8Array<ArrayBuffer>);
        size += bytes.length;
        if (size >= PIECE) handOn();
      });
      if (!written.ok) return written;
      handOn();
      const day = now.slice(0, 'yyyy-mm-dd'.length);
      return { ok: true, value: { name: `on-record-backup-${day}.zip`, blob: whole, made: now } };
    },
    stage: async (file) => {
      const backup = await openBackup(file, file.name);
      return backup.ok ? stageRestore(database, settings, backup.value) : backup;
    },
  };
}
