import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Moment } from '../../utils/reader/clipping.ts';
import { ago } from '../words/ago.ts';
import type { BackupStore } from './backup-store.ts';
import { RestorePreviewView } from './restore-preview.tsx';
import './backup.css';

/** A backup that is older is worth a word, in ms. */
const OLD = 30 * 86_400_000;

/** How old the last backup is, the way to make one, and the way back from one. */
export function BackupView({ store }: { readonly store: BackupStore }): VNode {
  const last = store.last.value;
  const restore = store.restore.value;
  const unmade = store.unmade.value;
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" class="section-title">
        {i18n.t('backup.title')}
      </h2>
      <p class={isOld(last) ? 'backup-age old' : 'backup-age'}>{ageOf(last)}</p>
      <p class="soft">{i18n.t('backup.more')}</p>
      <p class="clipping-actions">
        <button type="button" class="plain-button" onClick={() => void store.make()}>
          {i18n.t('backup.make')}
        </button>
        <label class="file-button">
          {i18n.t('backup.restore')}
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) void store.check(file);
            }}
          />
        </label>
      </p>
      {unmade !== null && <p role="alert">{unmade}</p>}
      <div role="status">
        {restore.step === 'checking' && i18n.t('backup.checking')}
        {restore.step === 'done' && i18n.t('backup.done')}
      </div>
      {restore.step === 'failed' && (
        <p class="backup-failed" role="alert">
          {restore.message}
        </p>
      )}
      {restore.step === 'checked' && (
        <RestorePreviewView
          preview={restore.preview}
          onMerge={(options) => void store.merge(options)}
          onCancel={() => void store.drop()}
        />
      )}
    </section>
  );
}

function isOld(last: Moment | null | undefined): boolean {
  return last === null || (last !== undefined && Date.now() - Date.parse(last) > OLD);
}

function ageOf(last: Moment | null | undefined): string {
  if (last === undefined) return '';
  if (last === null) return i18n.t('backup.never');
  return i18n.t(isOld(last) ? 'backup.old' : 'backup.last', [ago(last, Date.now())]);
}
