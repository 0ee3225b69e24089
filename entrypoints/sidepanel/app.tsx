import type { RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import { announcementOf } from '../../components/panel/announcement.ts';
import { CorpusLine } from '../../components/panel/corpus-line.tsx';
import { LookNotice } from '../../components/panel/look-notice.tsx';
import { PanelFrame } from '../../components/panel/panel-frame.tsx';
import type { Places } from './places.ts';
import type { PanelServices } from './services.ts';
import type { PanelStore } from './store.ts';
import { View } from './view.tsx';

export interface AppProps {
  readonly store: PanelStore;
  readonly places: Places;
  readonly services: PanelServices;
  /** The heading of the view that was opened, to take the focus. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The whole panel, drawn from its state. */
export function App({ store, places, services, headingRef }: AppProps): VNode {
  const state = store.state.value;
  const summary = store.summary.value;
  const inside = state.look.state === 'read' && state.view.view !== 'page';
  return (
    <PanelFrame
      tabs={[{ id: 'page', name: i18n.t('panel.thisPage') }]}
      tab="page"
      onTab={() => places.go({ view: 'page' })}
      onBack={inside ? places.back : null}
      announcement={announcementOf(state)}
      foot={summary === null ? null : <CorpusLine bundles={summary.bundles} problem={summary.problem} />}
    >
      {state.look.state === 'read' ? (
        <View
          state={state}
          look={state.look}
          store={store}
          places={places}
          services={services}
          headingRef={headingRef}
        />
      ) : (
        <LookNotice look={state.look} />
      )}
    </PanelFrame>
  );
}
