import '../../components/tokens.css';
import '../../components/base.css';
import { effect } from '@preact/signals';
import { createRef, render } from 'preact';
import { i18n } from '#i18n';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import type { LocalId } from '../../utils/model.ts';
import { App } from './app.tsx';
import { followTab } from './follow-tab.ts';
import { keepInStep } from './keep-in-step.ts';
import { openPlaces } from './places.ts';
import { createSearchStore } from './search-store.ts';
import { SERVICES } from './services.ts';
import { createStore } from './store.ts';

document.documentElement.lang = i18n.t('locale');

const store = createStore(SERVICES);
const search = createSearchStore(SERVICES.search);
const headingRef = createRef<HTMLHeadingElement>();
const places = openPlaces(window, (view) => {
  const { tab } = store.state.value;
  // What the pointer was on is gone from the panel, and tells of no leaving.
  if (tab !== null) SERVICES.flash(tab, null);
  store.dispatch({ type: 'view', view });
  requestAnimationFrame(() => headingRef.current?.focus({ preventScroll: true }));
});

let visit = store.state.value.visit;
effect(() => {
  const state = store.state.value;
  if (state.visit !== visit) {
    visit = state.visit;
    places.startOver(state.view);
  }
  store.askFor(state.view);
  // Opened for the first time, the search shows what is newest.
  if (state.view.view === 'search' && search.found.peek() === null)
    queueMicrotask(() => search.ask(search.form.peek()));
});
keepInStep(store.state);

const ownTab = (tab: number | undefined): boolean => tab !== undefined && tab === store.state.value.tab;
onMessage('pageChanged', ({ data, sender }) => {
  if (ownTab(data.tab ?? sender.tab?.id)) store.look();
});
onMessage('paragraphsInView', ({ data, sender }) => {
  if (ownTab(sender.tab?.id)) store.dispatch({ type: 'in-view', ...data });
});
const want = (entity: LocalId): void => {
  if (store.state.value.look.state === 'read') places.go({ view: 'name', entity });
  else store.dispatch({ type: 'wanted', entity });
};
onMessage('focusEntity', ({ data }) => {
  if (!ownTab(data.tab)) return;
  // Seen to now, so that the panel does not open there once more when it is next opened.
  sendMessage('takeFocus', data.tab).catch(() => null);
  want(data.entity);
});

followTab(location.search, {
  onTab: async (tab) => {
    store.dispatch({ type: 'tab', tab });
    await store.look();
    const entity = tab === null ? null : await sendMessage('takeFocus', tab).catch(() => null);
    if (entity !== null) want(entity);
  },
  onNavigated: store.look,
});
const summarise = (): Promise<void> =>
  sendMessage('corpusSummary').then(
    (result) => {
      store.summary.value = result.ok
        ? result.value
        : { bundles: [], lost: [], problem: result.error.message };
    },
    () => undefined,
  );
void summarise();
onMessage('corpusChanged', () => {
  store.dispatch({ type: 'corpus-changed' });
  void summarise();
  void store.look();
  if (search.found.peek() !== null) search.ask({ ...search.form.peek() });
});

const root = document.getElementById('panel');
if (root !== null) {
  render(
    <App store={store} search={search} places={places} services={SERVICES} headingRef={headingRef} />,
    root,
  );
}
