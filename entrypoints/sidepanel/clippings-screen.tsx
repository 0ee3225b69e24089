import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClippingsScreen } from '../../components/clippings/clippings-screen.tsx';
import { createClippingsStore } from '../../components/clippings/clippings-store.ts';
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
      <p>
        <a href="library.html#clippings" target="_blank" rel="noopener">
          {i18n.t('clippings.fullWidth')} · {i18n.t('backup.title')}
        </a>
      </p>
    </ClippingsScreen>
  );
}
