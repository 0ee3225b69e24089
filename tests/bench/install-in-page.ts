import { analyze, articleFromText } from '../../utils/analyze.ts';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { openBundle } from '../../utils/bundle/open-bundle.ts';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';

/** Installs a bundle into an empty database and asks it once; milliseconds of both. */
async function install(url: string, text: string): Promise<{ install: number; firstAnswer: number }> {
  const store = openIndexedDbStore();
  try {
    const blob = await (await fetch(url)).blob();
    const start = performance.now();
    const bundle = await openBundle(blob, url);
    if (!bundle.ok) throw new Error(bundle.error.message);
    const installed = await installBundle(store, bundle.value, INDEX_RULES);
    if (!installed.ok) throw new Error(installed.error.message);
    const ready = performance.now();
    const article = articleFromText(text);
    await linkPage(openCorpus(store, INDEX_RULES), article, analyze(article));
    return { install: ready - start, firstAnswer: performance.now() - ready };
  } finally {
    store.close();
    await new Promise((done) => {
      indexedDB.deleteDatabase('corpus').onsuccess = done;
    });
  }
}

/** The same bytes put into IndexedDB as one record: what the browser itself costs. */
async function rawBlob(url: string): Promise<number> {
  const name = `raw-${crypto.randomUUID()}`;
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const start = performance.now();
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  await new Promise<void>((done, failed) => {
    const transaction = database.transaction('records', 'readwrite');
    transaction.objectStore('records').put(bytes, 1);
    transaction.oncomplete = () => done();
    transaction.onerror = () => failed(transaction.error);
  });
  const took = performance.now() - start;
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}

export const bench = { install, rawBlob };
declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
