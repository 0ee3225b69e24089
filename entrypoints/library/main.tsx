import '../../components/tokens.css';
import '../../components/base.css';
import './library-page.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { isUnderWay } from '../../components/library/import-jobs.ts';
import { onMessage } from '../../utils/messages.ts';
import { App } from './app.tsx';
import type { DeskToPage } from './desk-messages.ts';
import { libraryServices } from './services.ts';
import { createLibraryStore } from './store.ts';
import { takeDrops } from './take-drops.ts';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('library.label');

const desk = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
const store = createLibraryStore(libraryServices((message) => desk.postMessage(message)));
desk.addEventListener('message', ({ data }: MessageEvent<DeskToPage>) => void store.hear(data));

const over = signal(false);
takeDrops(document, store.add, (held) => {
  over.value = held;
});

const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
effect(() => {
  if (isUnderWay(store.jobs.value)) addEventListener('beforeunload', guard);
  else removeEventListener('beforeunload', guard);
});

onMessage('corpusChanged', () => void store.refresh());
void store.refresh();

const root = document.getElementById('library');
if (root !== null) render(<App store={store} over={over} />, root);
