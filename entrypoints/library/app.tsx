import type { Signal } from '@preact/signals';
import type { RefObject, VNode } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { BackupStore } from '../../components/backup/backup-store.ts';
import { BackupView } from '../../components/backup/backup-view.tsx';
import { BrowseView } from '../../components/browse/browse-view.tsx';
import { ClipContext } from '../../components/clippings/clip-context.ts';
import type { ClipStore } from '../../components/clippings/clip-store.ts';
import { ClippingsScreen } from '../../components/clippings/clippings-screen.tsx';
import type { ClippingsStore } from '../../components/clippings/clippings-store.ts';
import { FollowButton } from '../../components/following/follow-button.tsx';
import type { FollowingStore } from '../../components/following/following-store.ts';
import { FollowingView } from '../../components/following/following-view.tsx';
import { NewsLine } from '../../components/following/news-line.tsx';
import type { KeptStore } from '../../components/keep/kept-store.ts';
import { KeptView } from '../../components/keep/kept-view.tsx';
import { BundlesView } from '../../components/library/bundles-view.tsx';
import { stepInWords } from '../../components/library/import-row.tsx';
import { PanelFrame } from '../../components/panel/panel-frame.tsx';
import { profileKey } from '../../components/panel/panel-view.ts';
import { ProfileView } from '../../components/profile/profile-view.tsx';
import { problemInWords } from '../../components/words/problem.ts';
import type { EntityRef, NamedRef } from '../../utils/model.ts';
import { OFFICE } from '../../utils/reader-desk/office.ts';
import type { BrowseStore } from './browse-store.ts';
import type { LibraryTab, LibraryView, Places } from './places.ts';
import type { ShownProfile } from './profile-of.ts';
import type { LibraryStore } from './store.ts';

export interface AppProps {
  readonly store: LibraryStore;
  readonly browse: BrowseStore;
  readonly shown: ShownProfile;
  readonly following: FollowingStore;
  readonly clippings: ClippingsStore;
  readonly clips: ClipStore;
  readonly kept: KeptStore;
  readonly backup: BackupStore;
  readonly places: Places;
  readonly view: Signal<LibraryView>;
  /** A file is held over the page. */
  readonly over: Signal<boolean>;
  /** The heading of the profile that was opened, to take the focus. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onSuggest: (text: string) => Promise<readonly NamedRef[]>;
}

/** The whole library page, drawn from its state. */
export function App(props: AppProps): VNode {
  const { store, places } = props;
  const view = props.view.value;
  return (
    <PanelFrame
      label={i18n.t('library.label')}
      tabs={[
        { id: 'bundles', name: i18n.t('library.bundles') },
        { id: 'browse', name: i18n.t('page.people') },
        { id: 'following', name: i18n.t('follow.label') },
        { id: 'clippings', name: i18n.t('panel.clippings') },
        { id: 'kept', name: i18n.t('keep.label') },
      ]}
      tab={view.view === 'profile' ? view.under : view.view}
      onTab={(tab) => places.go({ view: tab as LibraryTab })}
      onBack={view.view === 'profile' ? places.back : null}
      announcement={store.jobs.value.map(({ file, step }) => `${file}: ${stepInWords(step)}`).join('. ')}
      foot={null}
    >
      <ClipContext.Provider value={props.clips.actions()}>
        <View {...props} />
      </ClipContext.Provider>
    </PanelFrame>
  );
}

function View(props: AppProps): VNode {
  const { store, browse, shown, following, places, view, over, headingRef, onSuggest } = props;
  const place = view.value;
  const openProfile = (refs: readonly EntityRef[], name: string): void =>
    places.go({ view: 'profile', refs, name, under: place.view === 'following' ? 'following' : 'browse' });
  if (place.view === 'profile') {
    const known = shown.profile.value.state === 'answered' ? shown.profile.value.value : null;
    return (
      <ProfileView
        key={profileKey(place.refs)}
        entity={null}
        name={place.name}
        profile={shown.profile.value}
        circle={shown.circle.value}
        possible={[]}
        items={[]}
        article={null}
        ownDocument={null}
        follow={known && <FollowButton following={following} whom={known} />}
        headingRef={headingRef}
        onShow={() => undefined}
        onOpenProfile={openProfile}
      />
    );
  }
  if (place.view === 'clippings')
    return (
      <ClippingsScreen store={props.clippings} office={OFFICE}>
        <BackupView store={props.backup} isPrivate={browser.extension.inIncognitoContext} />
      </ClippingsScreen>
    );
  if (place.view === 'kept') return <KeptView store={props.kept} />;
  if (place.view === 'following') return <FollowingView following={following} onOpenProfile={openProfile} />;
  if (place.view === 'browse')
    return (
      <BrowseView
        form={browse.form.value}
        list={browse.list.value}
        letters={browse.letters.value}
        countries={browse.countries.value}
        onForm={browse.ask}
        onMore={browse.more}
        onSuggest={onSuggest}
        onOpenProfile={openProfile}
        following={following}
      />
    );
  const summary = store.summary.value;
  return (
    <BundlesView
      bundles={summary?.bundles ?? null}
      lost={summary?.lost ?? []}
      problem={summary?.problem ? problemInWords(summary.problem) : null}
      unkept={summary?.unkept ?? []}
      unremoved={store.unremoved.value}
      jobs={store.jobs.value}
      storage={store.storage.value}
      over={over.value}
      onFiles={store.add}
      onChooseColumn={store.chooseColumn}
      onProceed={store.proceed}
      onChangeColumns={store.changeColumns}
      onConfirm={store.confirm}
      onCancel={store.cancel}
      onDismiss={store.dismiss}
      onRemove={store.remove}
      onForgetLost={store.forgetLost}
      onRestoreShipped={store.restoreShipped}
      news={<NewsLine following={following} onOpen={() => places.go({ view: 'following' })} />}
    />
  );
}
