import type { VNode } from 'preact';
import { type NameChoiceProps, NOTHING_CHOSEN } from '../../components/choices/name-choices.ts';
import { FollowButton } from '../../components/following/follow-button.tsx';
import type { PanelState } from '../../components/panel/panel-state.ts';
import { profileKey, underOf } from '../../components/panel/panel-view.ts';
import { ProfileView } from '../../components/profile/profile-view.tsx';
import { datesOfMonth, EMPTY_SEARCH, NO_FILTER } from '../../components/search/search-filter.ts';
import type { Match } from '../../utils/model.ts';
import type { AppProps } from './app.tsx';
import { refsOf } from './store.ts';

/** An official or institution: a name of the page, or one that a statement of the corpus led to. */
export function ProfileScreen({
  state,
  store,
  places,
  services,
  following,
  search,
  headingRef,
}: AppProps & { readonly state: PanelState }): VNode {
  const { trail, tab, items, look } = state;
  const { view } = trail.here;
  const page = look.state === 'read' ? look.page : null;
  const entity =
    view.view === 'name' ? (page?.analysis.entities.find((each) => each.id === view.entity) ?? null) : null;
  const matches = entity === null ? [] : (page?.matches[entity.id] ?? []);
  const refs = refsOf(view, state);
  const key = profileKey(refs);
  const asked = refs.length === 0 ? null : (state.profiles[key] ?? { state: 'asking' });
  const known = asked?.state === 'answered' ? asked.value : null;
  const under = underOf(view);
  return (
    <ProfileView
      key={key || (entity?.id ?? '')}
      entity={entity}
      name={view.view === 'profile' ? view.name : (entity?.name ?? '')}
      profile={asked}
      circle={state.circles[key] ?? null}
      possible={matches.filter((match) => !match.linked)}
      bundleName={(id) => store.summary.value?.bundles.find((bundle) => bundle.id === id)?.name ?? null}
      {...(entity === null ? {} : { choosing: choosing(entity.name, matches, state, store) })}
      items={items}
      article={page?.article ?? null}
      ownDocument={page?.document?.row.id ?? null}
      follow={known && <FollowButton following={following} whom={known} />}
      headingRef={headingRef}
      onShow={(span) => {
        if (tab !== null) services.scrollTo(tab, span);
      }}
      onOpenProfile={(to, name) => places.go({ view: 'profile', refs: to, name, under })}
      onSearchAll={
        known &&
        ((month) => {
          const { name } = known;
          const filter = {
            ...NO_FILTER,
            ...datesOfMonth(month),
            [known.kind === 'person' ? 'official' : 'institution']: { name, refs },
          };
          void search.ask({ ...EMPTY_SEARCH, filter });
          places.go({ view: 'search' });
        })
      }
      onOpenStatement={(statement) => places.go({ view: 'record', statement, under })}
    />
  );
}

/** What the reader may choose for a name of the page, and has chosen. */
function choosing(
  name: string,
  matches: readonly Match[],
  { choices }: PanelState,
  { correct, neverMark, unkept }: AppProps['store'],
): NameChoiceProps {
  return {
    name,
    linked: matches.filter(({ linked }) => linked).map((match) => ({ ...match.entity, name: match.name })),
    choices: choices[name] ?? NOTHING_CHOSEN,
    problem: unkept.value,
    onRefuse: (refs, refused) => void correct({ name, refs, refused }),
    onNeverMark: (never) => void neverMark(name, never),
  };
}
