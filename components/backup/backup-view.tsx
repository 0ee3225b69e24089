import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { BackupAge } from './backup-age.tsx';
import type { BackupStore } from './backup-store.ts';
import { RestorePreviewView } from './restore-preview.tsx';
import './backup.css';

/** How old the last backup is, the way to make one, and the way back from one. */
export function BackupView({
  store,
  isPrivate,
}: {
  readonly store: BackupStore;
  /** In a private window, where a page has another database than the one that holds what is the reader's. */
  readonly isPrivate: boolean;
}): VNode {
  const last = store.last.value;
  const restore = store.restore.value;
  const unmade = store.unmade.value;
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" class="section-title">
        {i18n.t('backup.title')}
      </h2>
      <div class="backup-line">
        {last !== undefined && <BackupAge last={last} />}
        {!isPrivate && <Ways store={store} />}
      </div>
      {isPrivate && <p class="soft">{i18n.t('backup.privateWindow')}</p>}
      {!isPrivate && last === null && <p class="soft">{i18n.t('backup.more')}</p>}
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

/** The way to a backup, and back from one. */
function Ways({ store }: { readonly store: BackupStore }): VNode {
  return (
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
  );
}
