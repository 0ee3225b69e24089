import { browser } from 'wxt/browser';
import type { ClipServices } from '../../components/clippings/clip-store.ts';
import { forgetBundles, rememberBundle } from '../../utils/corpus/remembered-bundles.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { IsoDate } from '../../utils/model.ts';
import { localDay } from '../../utils/text/local-day.ts';
import { startBuild } from './build-job.ts';
import type { PageToDesk } from './desk-messages.ts';
import type { LibraryServices } from './store.ts';

const SHIPPED = 'corpus/seed.zip';

/** The background, the browser's storage, and the page's worker. */
export function libraryServices(tellDesk: (message: PageToDesk) => void): LibraryServices {
  const local = browser.storage.local;
  return {
    tellDesk,
    look: (files) => startBuild(buildWorker(), { ask: 'look', files }),
    count: (files, columns) => startBuild(buildWorker(), { ask: 'count', files, columns }),
    build: (files, name, columns, onProgress) =>
      startBuild(buildWorker(), { ask: 'build', files, name, columns, today: today() }, onProgress),
    summary: () => sendMessage('corpusSummary'),
    storage: async () => {
      const [{ usage = 0, quota = 0 }, kept] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { used: usage, quota, kept };
    },
    persist: async () => void (await navigator.storage.persist()),
    // A browser that does not keep the note cannot tell later that it has cleared the bundle away.
    remember: ({ bundle, name, publisher }) =>
      rememberBundle(local, { id: bundle, name, publisher, imported: today() }).catch(() => undefined),
    forget: (bundles) => forgetBundles(local, bundles).catch(() => undefined),
    announceChange: () => void sendMessage('corpusChanged').catch(() => undefined),
    now: () => performance.now(),
    shippedFile: async () => {
      const response = await fetch(new URL(SHIPPED, browser.runtime.getURL('/')));
      return new File([await response.blob()], SHIPPED);
    },
  };
}

/** The library shows no page: only what is the corpus's can be clipped there. */
export const draftHere: ClipServices['draft'] = async ({ wanted, beside, evenPrivate }) => {
  if (wanted.what !== 'record') return { ok: true, value: { is: 'nothing' } };
  const isPrivate = browser.extension.inIncognitoContext;
  if (isPrivate && !evenPrivate) return { ok: true, value: { is: 'private' } };
  const drafted = await sendMessage('draftClipping', { of: wanted, beside, isPrivate });
  if (!drafted.ok) return drafted;
  return { ok: true, value: { draft: drafted.value.draft, known: drafted.value.known?.id ?? null } };
};

function buildWorker(): Worker {
  return new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
}

function today(): IsoDate {
  return localDay(new Date());
}
