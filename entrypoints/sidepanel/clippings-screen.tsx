import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { ClippingsScreen } from '../../components/clippings/clippings-screen.tsx';
import { createClippingsStore } from '../../components/clippings/clippings-store.ts';
import { onMessage } from '../../utils/messages.ts';
import type { ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { CLIPPINGS } from '../../utils/reader-desk/clippings-services.ts';
import { OFFICE } from '../../utils/reader-desk/office.ts';

const store = createClippingsStore(CLIPPINGS, EVERY_CLIPPING);
onMessage('clippingsChanged', () => void store.refresh());

/** The panel's clippings: loaded when they are first looked at. */
export default function PanelClippings({
  clipping,
  takeDraft,
}: {
  readonly clipping: ClippingId | null;
  readonly takeDraft: () => ClippingDraft | null;
}): VNode {
  useEffect(() => {
    store.draft.value = takeDraft() ?? store.draft.value;
    if (clipping !== null) store.open.value = clipping;
    void (clipping === null ? store.refresh() : store.ask(EVERY_CLIPPING));
  }, [clipping]);
  return <ClippingsScreen store={store} office={OFFICE} />;
}
