import type { VNode } from 'preact';
import { LibraryTab } from '../../components/library/library-tab.tsx';
import { PageView } from '../../components/page/page-view.tsx';
import { LookNotice } from '../../components/panel/look-notice.tsx';
import {
  linkedRefs,
  type PageLook,
  type PanelState,
  profileKey,
  tabOfView,
} from '../../components/panel/panel-state.ts';
import { ProfileView } from '../../components/profile/profile-view.tsx';
import type { TakenFor } from '../../components/profile/refusal-lines.tsx';
import { SearchView } from '../../components/search/search-view.tsx';
import { StatementView } from '../../components/statement/statement-view.tsx';
import type { EntityRef, LocalId, Match, PageReading, Span } from '../../utils/model.ts';
import type { AppProps } from './app.tsx';
import { refsOf } from './store.ts';

export interface ViewProps extends AppProps {
  readonly state: PanelState;
}

/** The view that the reader is in, with its callbacks connected. */
export function View(props: ViewProps): VNode {
  const { state, store, search, places, services } = props;
  const summary = store.summary.value;
  switch (state.view.view) {
    case 'search':
      return (
        <SearchView
          form={search.form.value}
          found={search.found.value}
          outlets={[...new Set(summary?.bundles.flatMap(({ coverage }) => coverage.outlets) ?? [])]}
          onForm={search.ask}
          onSuggest={services.suggest}
          onOpenProfile={(refs, name) => places.go({ view: 'profile', refs, name, under: 'search' })}
        />
      );
    case 'library':
      return (
        <LibraryTab
          bundles={summary?.bundles ?? null}
          lost={(summary?.lost.length ?? 0) > 0}
          problem={summary?.problem ?? null}
        />
      );
    case 'profile':
      return <Profile {...props} page={state.look.state === 'read' ? state.look.page : null} />;
    default:
      return state.look.state === 'read' ? (
        <OfPage {...props} look={state.look} />
      ) : (
        <LookNotice look={state.look} />
      );
  }
}

/** An official or institution: a name of the page, or one that a statement of the corpus led to. */
function Profile({
  state,
  store,
  places,
  services,
  headingRef,
  page,
}: ViewProps & { readonly page: PageReading | null }): VNode {
  const { view, tab, items } = state;
  const entity =
    view.view === 'name' ? (page?.analysis.entities.find((each) => each.id === view.entity) ?? null) : null;
  const matches = entity === null ? [] : (page?.matches[entity.id] ?? []);
  const refs = refsOf(view, state);
  return (
    <ProfileView
      key={profileKey(refs) || (entity?.id ?? '')}
      entity={entity}
      name={view.view === 'profile' ? view.name : (entity?.name ?? '')}
      profile={refs.length === 0 ? null : (state.profiles[profileKey(refs)] ?? { state: 'asking' })}
      possible={matches.filter((match) => !match.linked)}
      {...(entity === null ? {} : { taken: takenFor(entity.name, matches, state, store) })}
      items={items}
      published={page?.article.published ?? null}
      ownDocument={page?.document?.row.id ?? null}
      headingRef={headingRef}
      onShow={(span) => {
        if (tab !== null) services.scrollTo(tab, span);
      }}
      onOpenProfile={(to, name) =>
        places.go({
          view: 'profile',
          refs: to,
          name,
          under: tabOfView(view) === 'search' ? 'search' : 'page',
        })
      }
    />
  );
}

/** What a name of the page was taken for, and the ways to say otherwise. */
function takenFor(
  name: string,
  matches: readonly Match[],
  { refused }: PanelState,
  { correct, unkept }: AppProps['store'],
): TakenFor {
  return {
    linked: matches.filter(({ linked }) => linked).map((match) => ({ ...match.entity, name: match.name })),
    refused: refused[name] ?? [],
    problem: unkept.value,
    onRefuse: (refs) => correct({ name, refs, refused: true }),
    onTakeBack: (refs) => correct({ name, refs, refused: false }),
  };
}

/** *This page* and what is opened from it. */
function OfPage(props: ViewProps & { readonly look: Extract<PageLook, { state: 'read' }> }): VNode {
  const { state, look, store, places, services, headingRef } = props;
  const { page } = look;
  const { view, tab, items } = state;
  const show = (span: Span): void => {
    if (tab !== null) services.scrollTo(tab, span);
  };
  const hover = (span: Span | null): void => {
    if (tab !== null) services.flash(tab, span);
  };
  const openName = (entity: LocalId): void => places.go({ view: 'name', entity });
  const openProfile = (refs: readonly EntityRef[], name: string): void =>
    places.go({ view: 'profile', refs, name, under: 'page' });

  if (view.view === 'statement') {
    const item = items.find((each) => each.id === view.item);
    if (item !== undefined) {
      return (
        <StatementView
          item={item}
          related={view.related}
          language={page.article.language}
          headingRef={headingRef}
          onShow={show}
          onOpenName={openName}
          onOpenProfile={openProfile}
        />
      );
    }
  }
  if (view.view === 'name') return <Profile {...props} page={page} />;
  return (
    <PageView
      page={page}
      items={items}
      cardBlocked={look.cardBlocked}
      related={state.related}
      covered={state.covered}
      profileOf={({ id }) => {
        const known = state.profiles[profileKey(linkedRefs(page.matches[id]))];
        return known?.state === 'answered' ? known.value : null;
      }}
      inView={state.inView}
      onNear={store.askRelated}
      onShow={show}
      onHover={hover}
      onHoverName={(entity) => hover(entity?.mentions[0] ?? null)}
      onOpenName={openName}
      onCompare={(item, related) => places.go({ view: 'statement', item: item.id, related })}
    />
  );
}
