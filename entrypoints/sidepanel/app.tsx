import type { RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import { ClipContext } from '../../components/clippings/clip-context.ts';
import type { FollowingStore } from '../../components/following/following-store.ts';
import { LibraryLink } from '../../components/library/library-tab.tsx';
import { UnkeptNote } from '../../components/library/unkept-note.tsx';
import { announcementOf } from '../../components/panel/announcement.ts';
import { CorpusLine } from '../../components/panel/corpus-line.tsx';
import { PanelFrame } from '../../components/panel/panel-frame.tsx';
import { type PanelTab, startOf, tabOfView } from '../../components/panel/panel-view.ts';
import { counted } from '../../components/words/counted.ts';
import { problemInWords } from '../../components/words/problem.ts';
import type { PanelClips } from './panel-clips.ts';
import type { PanelKeep } from './panel-keep.tsx';
import type { Places } from './places.ts';
import type { SearchStore } from './search-store.ts';
import type { PanelServices } from './services.ts';
import type { PanelStore } from './store.ts';
import { View } from './view.tsx';

export interface AppProps {
  readonly store: PanelStore;
  readonly search: SearchStore;
  readonly following: FollowingStore;
  readonly places: Places;
  readonly clips: PanelClips;
  readonly keep: PanelKeep;
  readonly services: PanelServices;
  /** The heading of the view that was opened, to take the focus. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The whole panel, drawn from its state. */
export function App(props: AppProps): VNode {
  const { store, search, places } = props;
  const state = store.state.value;
  const summary = store.summary.value;
  const { past, here, future } = state.trail;
  const tab = tabOfView(here.view);
  const found = search.found.value;
  const announcement =
    here.view.view === 'search' && found?.state === 'answered'
      ? counted('search.found', found.value.total)
      : announcementOf(state);
  return (
    <PanelFrame
      tabs={[
        { id: 'page', name: i18n.t('panel.thisPage') },
        { id: 'search', name: i18n.t('panel.search') },
        { id: 'clippings', name: i18n.t('panel.clippings') },
        { id: 'library', name: i18n.t('panel.library') },
      ]}
      tab={tab}
      onTab={(view) => places.go(startOf(view as PanelTab))}
      onBack={past.length > 0 ? () => places.step(-1) : null}
      onForward={future.length > 0 ? () => places.step(1) : null}
      announcement={announcement}
      foot={
        summary === null ? null : (
          <>
            <UnkeptNote what={summary.unkept} />
            <CorpusLine
              bundles={summary.bundles}
              problem={summary.problem && problemInWords(summary.problem)}
            />
            {tab !== 'library' && <LibraryLink />}
          </>
        )
      }
    >
      <ClipContext.Provider value={props.clips.actions()}>
        <View {...props} state={state} />
      </ClipContext.Provider>
    </PanelFrame>
  );
}
