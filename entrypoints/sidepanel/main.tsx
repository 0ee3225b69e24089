import './ask-first.ts';
import '../../components/tokens.css';
import '../../components/base.css';
import { effect } from '@preact/signals';
import { createRef, render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createFollowingStore } from '../../components/following/following-store.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { keepSettings } from '../../components/keep-settings.ts';
import { WithWhere } from '../../components/panel/with-where.tsx';
import { WithSettings } from '../../components/with-settings.tsx';
import { onMessage, type PanelFocus, sendMessage } from '../../utils/messages.ts';
import { FOLLOWING } from '../../utils/reader-desk/following-services.ts';
import { openSettings } from '../../utils/settings.ts';
import { afterPaint } from './after-paint.ts';
import { App } from './app.tsx';
import { foundTab } from './ask-first.ts';
import { followTab } from './follow-tab.ts';
import { keepInStep } from './keep-in-step.ts';
import { keepSearch } from './keep-search.ts';
import { keepTrails } from './keep-trails.ts';
import { openKeptTrails } from './kept-trails.ts';
import { articleOf } from './look-at-tab.ts';
import { createPanelClips } from './panel-clips.ts';
import { createPanelKeep } from './panel-keep.tsx';
import { openPlaces } from './places.ts';
import { createSearchStore } from './search-store.ts';
import { SERVICES } from './services.ts';
import { createStore } from './store.ts';
import { createWhereStore } from './where-store.ts';

document.documentElement.lang = i18n.t('locale');

/** So long the first look at the page may take before the panel is drawn without it, in ms. */
const DRAWN_LATEST_MS = 100;

const trailsKept = browser.windows
  .getCurrent()
  // Nothing is written down of what is read in a private window.
  .then(({ incognito }) => {
    if (!incognito) keepSearch(window, browser.storage.session, search).catch(() => undefined);
    return openKeptTrails(incognito ? null : browser.storage.session, Date.now);
  })
  .then((opened) => {
    keepTrails(window, store, opened);
    return opened;
  })
  .catch(() => null);
const store = createStore(SERVICES, async (tab, text) => (await trailsKept)?.take(tab, text) ?? null);
const following = createFollowingStore(FOLLOWING);
const search = createSearchStore(SERVICES);
const kept = openSettings(browser.storage.local);
const settings = keepSettings(kept, document.documentElement);
const where = createWhereStore(kept, settings, store.state);
const headingRef = createRef<HTMLHeadingElement>();
const places = openPlaces(window, store, () => headingRef.current);
const clips = createPanelClips({
  state: store.state,
  show: (clipping) => places.go({ view: 'clippings', clipping }),
});
const keep = createPanelKeep(store.state);
let lookedAt: unknown = null;
effect(() => {
  const { look } = store.state.value;
  if (look === lookedAt) return;
  lookedAt = look;
  queueMicrotask(() => {
    void clips.refresh();
    void keep.refresh();
  });
});
onMessage('clippingsChanged', clips.changed);
onMessage('keptChanged', () => void keep.refresh());

effect(() => {
  const state = store.state.value;
  const { view } = state.trail.here;
  store.askFor(view);
  // Opened for the first time, the search shows what is newest.
  if (view.view === 'search' && search.found.peek() === null)
    queueMicrotask(() => search.ask(search.form.peek()));
  if (view.view === 'library' && following.news.peek() === null) queueMicrotask(following.askNews);
});
keepInStep(store.state);

const ownTab = (tab: number | undefined): boolean => tab !== undefined && tab === store.state.value.tab;
onMessage('pageChanged', ({ data, sender }) => {
  if (ownTab(data.tab ?? sender.tab?.id)) store.look();
});
onMessage('paragraphsInView', ({ data, sender }) => {
  const tab = sender.tab?.id;
  if (tab !== undefined && ownTab(tab) && sender.frameId === articleOf(tab).frameId)
    store.dispatch({ type: 'in-view', ...data });
});
const want = (focus: PanelFocus): void => {
  if (focus.view === 'clipping') {
    places.go({ view: 'clippings', clipping: focus.id });
    return;
  }
  if (focus.view === 'clip') {
    clips.prepare(focus.order);
    return;
  }
  const view = focus.view === 'profile' ? ({ ...focus, under: 'page' } as const) : focus;
  if (store.state.value.look.state === 'read') places.go(view);
  else store.dispatch({ type: 'wanted', view });
};
onMessage('focusEntity', ({ data }) => {
  if (!ownTab(data.tab)) return;
  // Seen to now, so that the panel does not open there once more when it is next opened.
  sendMessage('takeFocus', data.tab).catch(() => null);
  want(data.focus);
});

void followTab(foundTab, {
  onTab: async (tab) => {
    store.dispatch({ type: 'tab', tab });
    const focus = tab === null ? null : sendMessage('takeFocus', tab).catch(() => null);
    await store.look();
    draw();
    const wanted = await focus;
    if (wanted !== null) want(wanted);
  },
  onNavigated: store.look,
});
const summarise = (): Promise<void> =>
  sendMessage('corpusSummary').then(
    (summary) => {
      store.summary.value = summary;
    },
    () => undefined,
  );
onMessage('followingChanged', () => void following.refresh());
onMessage('corpusChanged', () => {
  store.dispatch({ type: 'corpus-changed' });
  void summarise();
  void following.refresh();
  void store.look();
  if (search.found.peek() !== null) search.ask({ ...search.form.peek() });
});

const root = document.getElementById('panel');
let isDrawn = false;
function draw(): void {
  if (root === null || isDrawn) return;
  isDrawn = true;
  keepFocus(root, afterPaint);
  render(
    <WithSettings settings={settings}>
      <WithWhere where={where}>
        <App
          store={store}
          following={following}
          search={search}
          places={places}
          clips={clips}
          keep={keep}
          services={SERVICES}
          headingRef={headingRef}
        />
      </WithWhere>
    </WithSettings>,
    root,
  );
  void afterPaint().then(() => {
    void summarise();
    void following.refresh();
  });
}
setTimeout(draw, DRAWN_LATEST_MS);
