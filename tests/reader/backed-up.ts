import type { SettingsAccess, StagedRestore } from '../../utils/reader/backup-types.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { type OpenBackup, openBackup } from '../../utils/reader/open-backup.ts';
import type { ReaderDatabase } from '../../utils/reader/reader-database.ts';
import { stageRestore } from '../../utils/reader/stage-restore.ts';
import { writeBackup } from '../../utils/reader/write-backup.ts';
import { got } from './made-clipping.ts';

export const NOW = '2026-03-02T10:00:00.000Z' as Moment;

export interface MadeSettings extends SettingsAccess {
  value: Readonly<Record<string, unknown>>;
}

/** Settings that lie in memory; only `theme` and `marks` fit. */
export function madeSettings(
  value: Readonly<Record<string, unknown>> = { theme: 'system', marks: true },
): MadeSettings {
  const held: MadeSettings = {
    value,
    read: async () => held.value,
    parse(stored) {
      const fields = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
      return { theme: fields.get('theme') ?? 'system', marks: fields.get('marks') ?? true };
    },
    write: async (settings) => {
      held.value = settings;
    },
  };
  return held;
}

export async function backupOf(
  database: ReaderDatabase,
  settings = madeSettings(),
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await got(
    writeBackup(
      database,
      settings,
      { now: NOW, app: '0.1.0' },
      (bytes) => void parts.push(new Uint8Array(bytes)),
    ),
  );
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function opened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenBackup> {
  return got(openBackup(new Blob([bytes]), 'mine.zip'));
}

export async function staged(
  database: ReaderDatabase,
  bytes: Uint8Array<ArrayBuffer>,
  settings = madeSettings(),
): Promise<StagedRestore> {
  return got(stageRestore(database, settings, await opened(bytes)));
}

/** Everything in the reader's tables. */
export async function everything({
  clippings,
  articles,
  corrections,
  following,
  staged: lying,
}: ReaderDatabase): Promise<unknown> {
  return {
    clippings: (await clippings.toArray()).map(({ clipping }) => clipping),
    articles: await articles.toArray(),
    corrections: await corrections.toArray(),
    following: await following.toArray(),
    staged: await lying.count(),
  };
}
