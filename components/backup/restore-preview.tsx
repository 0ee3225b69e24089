import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import {
  BACKUP_TABLES,
  type BackupTable,
  type RestoreChoice,
  type RestoreOptions,
  type RestorePreview,
} from '../../utils/reader/backup-types.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { formatNumber } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';

const TABLE_KEY = {
  clippings: 'backup.clippings',
  articles: 'backup.articles',
  corrections: 'backup.corrections',
  following: 'backup.following',
} as const satisfies Record<BackupTable, string>;

const CHOICES = [
  { choice: 'newer', name: 'backup.newer' },
  { choice: 'here', name: 'backup.keepHere' },
  { choice: 'backup', name: 'backup.keepBackup' },
] as const satisfies readonly { choice: RestoreChoice; name: string }[];

/** What a backup would bring, before anything is changed: new, the same, and what differs, by name. */
export function RestorePreviewView({
  preview,
  onMerge,
  onCancel,
}: {
  readonly preview: RestorePreview;
  readonly onMerge: (options: RestoreOptions) => void;
  readonly onCancel: () => void;
}): VNode {
  const [conflicts, setConflicts] = useState<RestoreChoice>('newer');
  const [settings, setSettings] = useState(false);
  return (
    <div class="restore">
      <h3>{i18n.t('backup.from', [dayOf(preview.manifest.created)])}</h3>
      <table>
        <thead>
          <tr>
            <td />
            {(['new', 'same', 'different'] as const).map((column) => (
              <th key={column} scope="col">
                {i18n.t(`backup.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BACKUP_TABLES.map((table) => {
            const { added, same, different } = preview.tables[table];
            return (
              <tr key={table}>
                <th scope="row">{i18n.t(TABLE_KEY[table])}</th>
                <td>{formatNumber(added)}</td>
                <td>{formatNumber(same)}</td>
                <td>{formatNumber(different)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {preview.conflicts.length > 0 && (
        <>
          <h4>{i18n.t('backup.conflicts')}</h4>
          <ul class="restore-conflicts">
            {preview.conflicts.map(({ table, key, label, here, backup }) => (
              <li key={`${table} ${key}`}>
                {label}{' '}
                <span class="soft">
                  {i18n.t('backup.here', [dayOf(here)])} · {i18n.t('backup.there', [dayOf(backup)])}
                </span>
              </li>
            ))}
          </ul>
          <fieldset class="restore-choices">
            <legend>{i18n.t('backup.choose')}</legend>
            {CHOICES.map(({ choice, name }) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="restore-choice"
                  checked={conflicts === choice}
                  onChange={() => setConflicts(choice)}
                />
                {i18n.t(name)}
              </label>
            ))}
          </fieldset>
        </>
      )}
      {preview.settings.length > 0 && (
        <label class="restore-settings">
          <input
            type="checkbox"
            checked={settings}
            onChange={(event) => setSettings(event.currentTarget.checked)}
          />
          {i18n.t('backup.settings')}
        </label>
      )}
      <p class="clipping-actions">
        <button type="button" class="strong-button" onClick={() => onMerge({ conflicts, settings })}>
          {i18n.t('backup.merge')}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {i18n.t('backup.cancel')}
        </button>
      </p>
    </div>
  );
}

function dayOf(moment: Moment | null): string {
  return formatDate(moment === null ? null : (moment.slice(0, 'yyyy-mm-dd'.length) as IsoDate));
}
