import type { VNode } from 'preact';
import { ClippingsHere } from '../../components/clippings/clippings-here.tsx';
import { NewsLine } from '../../components/following/news-line.tsx';
import { LibraryTab } from '../../components/library/library-tab.tsx';
import { PageView } from '../../components/page/page-view.tsx';
import { LookNotice } from '../../components/panel/look-notice.tsx';
import { linkedRefs, type PageLook, type PanelState } from '../../components/panel/panel-state.ts';
import { profileKey } from '../../components/panel/panel-view.ts';
import { SearchView } from '../../components/search/search-view.tsx';
import { problemInWords } from '../../components/words/problem.ts';
import type { Span } from '../../utils/model.ts';
import type { AppProps } from './app.tsx';
import { ClippingsTab } from './clippings-tab.tsx';
import { ProfileScreen } from './profile-screen.tsx';
import { StatementScreen } from './statement-screen.tsx';

export interface ViewProps extends AppProps {
  readonly state: PanelState;
}

/** The view that the reader is in, with its callbacks connected. */
export function View(props: ViewProps): VNode {
  const { state, store, search, places, services } = props;
  const summary = store.summary.value;
  const { view } = state.trail.here;
  switch (view.view) {
    case 'search':
      return (
        <SearchView
          form={search.form.value}
          found={search.found.value}
          outlets={[...new Set(summary?.bundles.flatMap(({ coverage }) => coverage.outlets) ?? [])]}
          counts={search.counts.value}
          onFilters={search.showCounts}
          onForm={search.ask}
          onSuggest={services.suggest}
          onOpenProfile={(refs, name) => places.go({ view: 'profile', refs, name, under: 'search' })}
          onOpenStatement={(statement) => places.go({ view: 'record', statement, under: 'search' })}
        />
      );
    case 'clippings':
      return <ClippingsTab clipping={view.clipping} clips={props.clips} />;
    case 'library':
      return (
        <LibraryTab
          bundles={summary?.bundles ?? null}
          lost={(summary?.lost.length ?? 0) > 0}
          problem={summary?.problem ? problemInWords(summary.problem) : null}
          news={<NewsLine following={props.following} onOpen={null} />}
        />
      );
    case 'profile':
      return <ProfileScreen {...props} />;
    case 'record':
    case 'compared':
      return <StatementScreen {...props} view={view} />;
    default:
      return state.look.state === 'read' ? (
        <OfPage {...props} look={state.look} />
      ) : (
        <LookNotice look={state.look} />
      );
  }
}

/** *This page* and what is opened from it. */
function OfPage(props: ViewProps & { readonly look: Extract<PageLook, { state: 'read' }> }): VNode {
  const { state, look, store, places, services } = props;
  const { page } = look;
  const { tab, items } = state;
  const { view } = state.trail.here;
  if (view.view === 'name') return <ProfileScreen {...props} />;
  if (view.view === 'statement' && items.some(({ id }) => id === view.item))
    return <StatementScreen {...props} view={view} />;
  const hover = (span: Span | null): void => {
    if (tab !== null) services.flash(tab, span);
  };
  return (
    <PageView
      page={page}
      items={items}
      cardBlocked={look.cardBlocked}
      inFrame={look.inFrame}
      own={
        <>
          {props.keep.line()}
          <ClippingsHere
            clippings={props.clips.here.value ?? []}
            onShow={(span) => {
              if (tab !== null) services.scrollTo(tab, span);
            }}
            onOpen={(clipping) => places.go({ view: 'clippings', clipping })}
          />
        </>
      }
      related={state.related}
      covered={state.covered}
      profileOf={({ id }) => {
        const known = state.profiles[profileKey(linkedRefs(page.matches[id]))];
        return known?.state === 'answered' ? known.value : null;
      }}
      inView={state.inView}
      onNear={store.askRelated}
      onShow={(span) => {
        if (tab !== null) services.scrollTo(tab, span);
      }}
      onHover={hover}
      onHoverName={(entity) => hover(entity?.mentions[0] ?? null)}
      onOpenName={(entity) => places.go({ view: 'name', entity })}
      onCompare={(item, related) => places.go({ view: 'statement', item: item.id, related })}
    />
  );
}
