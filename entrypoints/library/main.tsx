import '../../components/tokens.css';
import '../../components/base.css';
import './library-page.css';
import { effect, signal } from '@preact/signals';
import { createRef, render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createBackupStore } from '../../components/backup/backup-store.ts';
import { createClipStore } from '../../components/clippings/clip-store.ts';
import { createClippingsStore } from '../../components/clippings/clippings-store.ts';
import { createFollowingStore } from '../../components/following/following-store.ts';
import { createKeptStore } from '../../components/keep/kept-store.ts';
import { keepSettings } from '../../components/keep-settings.ts';
import { isUnderWay } from '../../components/library/import-jobs.ts';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import type { NamedRef } from '../../utils/model.ts';
import { EVERY_CLIPPING } from '../../utils/reader/clipping-list.ts';
import { CLIPPINGS } from '../../utils/reader-desk/clippings-services.ts';
import { FOLLOWING } from '../../utils/reader-desk/following-services.ts';
import { KEPT } from '../../utils/reader-desk/kept-services.ts';
import { openSettings } from '../../utils/settings.ts';
import { App } from './app.tsx';
import { backupServices } from './backups.ts';
import { createBrowseStore } from './browse-store.ts';
import type { DeskToPage } from './desk-messages.ts';
import { type LibraryView, openPlaces } from './places.ts';
import { createShownProfile } from './profile-of.ts';
import { draftHere, libraryServices } from './services.ts';
import { createLibraryStore } from './store.ts';
import { takeDrops } from './take-drops.ts';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('library.label');
const settings = openSettings(browser.storage.local);
keepSettings(settings, document.documentElement);

/** Null until it is needed, and once it has ended by itself: what is asked next begins with a new one. */
let desk: Worker | null = null;
const startDesk = (): Worker => {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<DeskToPage>) => void store.hear(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    desk = null;
    store.deskGone();
  });
  return worker;
};
const store = createLibraryStore(
  libraryServices((message) => {
    desk ??= startDesk();
    desk.postMessage(message);
  }),
);

const browse = createBrowseStore({
  browse: (question) => sendMessage('browse', question),
  letters: (question) => sendMessage('browseLetters', question),
  countries: (kind) => sendMessage('browseCountries', kind),
});
const clippings = createClippingsStore(CLIPPINGS, EVERY_CLIPPING);
onMessage('clippingsChanged', () => {
  if (clippings.list.peek() !== null) void clippings.refresh();
});
const clips = createClipStore({
  draft: draftHere,
  save: (draft) => sendMessage('saveClipping', draft),
  unclip: (id) => sendMessage('unclip', id),
  show: (id) => {
    clippings.draft.value = clips.takeDraft() ?? clippings.draft.peek();
    clippings.open.value = id ?? clippings.open.peek();
    places.go({ view: 'clippings' });
  },
});
const kept = createKeptStore(KEPT);
onMessage('keptChanged', () => {
  if (kept.list.peek() !== null) void kept.refresh();
});
const backup = createBackupStore(backupServices(settings));
const shown = createShownProfile();
const following = createFollowingStore(FOLLOWING);
const headingRef = createRef<HTMLHeadingElement>();
const view = signal<LibraryView>({ view: 'bundles' });
const places = openPlaces(window, (place) => {
  view.value = place;
  if (place.view === 'browse' && browse.list.value === null) void browse.ask(browse.form.value);
  if (place.view === 'following') void following.askNews();
  if (place.view === 'clippings') {
    void clippings.refresh();
    void backup.refresh();
  }
  if (place.view === 'kept') void kept.refresh();
  if (place.view !== 'profile') return;
  void shown.ask(place.refs);
  requestAnimationFrame(() => headingRef.current?.focus());
});

const over = signal(false);
const add = (files: readonly File[]): void => {
  if (view.value.view !== 'bundles') places.go({ view: 'bundles' });
  store.add(files);
};
takeDrops(document, add, (held) => {
  over.value = held;
});

const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
effect(() => {
  if (isUnderWay(store.jobs.value)) addEventListener('beforeunload', guard);
  else removeEventListener('beforeunload', guard);
});

onMessage('corpusChanged', () => void store.refresh());
onMessage('followingChanged', () => void following.refresh());
// Another bundle, other names: asked anew where they are shown.
effect(() => {
  if (store.summary.value === null) return;
  queueMicrotask(following.askNews);
  if (browse.list.peek() !== null) queueMicrotask(() => void browse.ask({ ...browse.form.peek() }));
});
void store.refresh();
void following.refresh();

const root = document.getElementById('library');
const suggest = async (text: string): Promise<readonly NamedRef[]> => {
  const answer = await sendMessage('suggest', { text, kind: 'organisation' }).catch(() => null);
  return answer?.ok ? answer.value : [];
};
if (root !== null)
  render(
    <App
      {...{ store, browse, shown, following, clippings, clips, kept, backup, places, view, over, headingRef }}
      onSuggest={suggest}
    />,
    root,
  );
