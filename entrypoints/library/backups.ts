import { browser } from 'wxt/browser';
import type { BackupServices } from '../../components/backup/backup-store.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { SettingsAccess } from '../../utils/reader/backup-types.ts';
import type { BackupDesk } from '../../utils/reader-desk/backup-desk.ts';
import { parseSettings, type SettingsStore } from '../../utils/settings.ts';

/** What makes and merges backups: loaded when it is first asked for, with the database that it reads. */
export function backupServices(settings: SettingsStore): BackupServices {
  const access: SettingsAccess = {
    read: async () => ({ ...(await settings.read()) }),
    parse: (stored) => ({ ...parseSettings(stored) }),
    write: async (wanted) => void (await settings.change(() => parseSettings(wanted))),
  };
  let opened: Promise<BackupDesk> | null = null;
  const desk = (): Promise<BackupDesk> => {
    opened ??= import('../../utils/reader-desk/backup-desk.ts').then(({ createBackupDesk }) =>
      createBackupDesk(access, browser.runtime.getManifest().version),
    );
    return opened;
  };
  return {
    // Also from a private window, where this page has another database.
    last: () => sendMessage('lastBackup'),
    make: async () => (await desk()).make(),
    arrived: async (made) => (await desk()).arrived(made),
    stage: async (file) => (await desk()).stage(file),
    restored: () => void sendMessage('readerRestored').catch(() => undefined),
  };
}
