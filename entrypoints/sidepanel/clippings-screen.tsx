import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupAge } from '../../components/backup/backup-age.tsx';
import { ClippingsScreen } from '../../components/clippings/clippings-screen.tsx';
import { createClippingsStore } from '../../components/clippings/clippings-store.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Moment } from '../../utils/reader/clipping.ts';
import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { CLIPPINGS } from '../../utils/reader-desk/clippings-services.ts';
import { OFFICE } from '../../utils/reader-desk/office.ts';
import type { ClippingsTabProps } from './clippings-tab.tsx';

const store = createClippingsStore(CLIPPINGS, EVERY_CLIPPING);

/** The panel's clippings: loaded when they are first looked at. */
export default function PanelClippings({ clipping, clips }: ClippingsTabProps): VNode {
  useEffect(() => {
    store.draft.value = clips.takeDraft() ?? store.draft.value;
    if (clipping !== null) store.open.value = clipping;
    void (clipping === null ? store.refresh() : store.ask(EVERY_CLIPPING));
  }, [clipping]);
  const changes = clips.changes.value;
  useEffect(() => {
    if (store.list.peek() !== null) void store.refresh();
  }, [changes]);
  return (
    <ClippingsScreen store={store} office={OFFICE}>
      <BackupReminder changes={changes} />
      <p>
        <a href="library.html#clippings" target="_blank" rel="noopener">
          {i18n.t('clippings.fullWidth')} · {i18n.t('backup.title')}
        </a>
      </p>
    </ClippingsScreen>
  );
}

/** How old the last backup is, where there is something that it would hold. */
function BackupReminder({ changes }: { readonly changes: number }): VNode | null {
  const [last, setLast] = useState<Moment | null | undefined>(undefined);
  useEffect(() => {
    void sendMessage('lastBackup').then((answer) => setLast(answer.ok ? answer.value : undefined));
  }, [changes]);
  const list = store.list.value;
  const isNothing = list?.state !== 'answered' || list.value.clippings === 0;
  return last === undefined || (last === null && isNothing) ? null : <BackupAge last={last} />;
}
