import type { VNode } from 'preact';
import { PageView } from '../../components/page/page-view.tsx';
import { linkedRefs, type PageLook, type PanelState, profileKey } from '../../components/panel/panel-state.ts';
import { ProfileView } from '../../components/profile/profile-view.tsx';
import { StatementView } from '../../components/statement/statement-view.tsx';
import type { EntityRef, LocalId, Span } from '../../utils/model.ts';
import type { AppProps } from './app.tsx';
import { refsOf } from './store.ts';

export interface ViewProps extends AppProps {
  readonly state: PanelState;
  readonly look: Extract<PageLook, { state: 'read' }>;
}

/** The view that the reader is in, with its callbacks connected. */
export function View({ state, look, store, places, services, headingRef }: ViewProps): VNode {
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
    places.go({ view: 'profile', refs, name });

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
  if (view.view === 'name' || view.view === 'profile') {
    const entity =
      view.view === 'name' ? (page.analysis.entities.find((each) => each.id === view.entity) ?? null) : null;
    const matches = entity === null ? [] : (page.matches[entity.id] ?? []);
    const refs = refsOf(view, state);
    return (
      <ProfileView
        key={profileKey(refs) || (entity?.id ?? '')}
        entity={entity}
        name={view.view === 'profile' ? view.name : (entity?.name ?? '')}
        profile={refs.length === 0 ? null : (state.profiles[profileKey(refs)] ?? { state: 'asking' })}
        possible={matches.filter((match) => !match.linked)}
        items={items}
        published={page.article.published}
        ownDocument={page.document?.row.id ?? null}
        headingRef={headingRef}
        onShow={show}
        onOpenProfile={openProfile}
      />
    );
  }
  return (
    <PageView
      page={page}
      items={items}
      cardBlocked={look.cardBlocked}
      related={state.related}
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
