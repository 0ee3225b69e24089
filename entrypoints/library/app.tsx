import { type Signal, useComputed } from '@preact/signals';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { BundlesView } from '../../components/library/bundles-view.tsx';
import { stepInWords } from '../../components/library/import-row.tsx';
import { PanelFrame } from '../../components/panel/panel-frame.tsx';
import type { LibraryStore } from './store.ts';

export interface AppProps {
  readonly store: LibraryStore;
  /** A file is held over the page. */
  readonly over: Signal<boolean>;
}

/** The whole library page, drawn from its state. */
export function App({ store, over }: AppProps): VNode {
  const announcement = useComputed(() =>
    store.jobs.value.map(({ file, step }) => `${file}: ${stepInWords(step)}`).join('. '),
  );
  const summary = store.summary.value;
  return (
    <PanelFrame
      label={i18n.t('library.label')}
      tabs={[]}
      tab="bundles"
      onTab={() => undefined}
      onBack={null}
      announcement={announcement.value}
      foot={null}
    >
      <BundlesView
        bundles={summary?.bundles ?? null}
        lost={summary?.lost ?? []}
        problem={summary?.problem ?? null}
        jobs={store.jobs.value}
        storage={store.storage.value}
        over={over.value}
        onFiles={store.add}
        onConfirm={store.confirm}
        onCancel={store.cancel}
        onDismiss={store.dismiss}
        onRemove={store.remove}
        onForgetLost={store.forgetLost}
        onRestoreShipped={store.restoreShipped}
      />
    </PanelFrame>
  );
}
