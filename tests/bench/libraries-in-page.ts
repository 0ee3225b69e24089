import { openBundle } from '../../utils/bundle/open-bundle.ts';
import type { DocumentRow, StatementRow } from '../../utils/model.ts';
import { type PlainDocument, SEARCH_LIBRARIES } from './search-libraries.ts';

const LIMIT = 10;
/**
 * So long a library is asked, and at least so many questions: one that needs half a second for each would hold up the
 * run by minutes on a machine that does something else besides, and tells no more with two hundred than with thirty.
 */
const ASKING_MS = 30_000;
const LEAST_ASKED = 30;

const database = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const request = indexedDB.open('library', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('parts');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function documentsOf(file: Blob): Promise<PlainDocument[]> {
  const bundle = await openBundle(file, 'corpus.zip');
  if (!bundle.ok) throw new Error(bundle.error.message);
  const titles = new Map<string, string>();
  const documents: PlainDocument[] = [];
  for await (const shard of bundle.value.shards()) {
    if (!shard.ok) throw new Error(shard.error.message);
    if (shard.value.kind === 'documents')
      for (const row of shard.value.rows as readonly DocumentRow[]) titles.set(row.id, row.title ?? '');
    if (shard.value.kind === 'statements')
      for (const row of shard.value.rows as readonly StatementRow[])
        documents.push({ id: row.id, text: row.text, title: titles.get(row.document ?? '') ?? '' });
  }
  return documents;
}

/** Makes the index and stores it; milliseconds from the parsed documents to stored. */
async function build(name: string, file: Blob): Promise<number> {
  const library = SEARCH_LIBRARIES.find((one) => one.name === name);
  const documents = await documentsOf(file);
  const start = performance.now();
  const parts = (await library?.build(documents)) ?? [];
  const opened = await database();
  // Until it is committed: the worker that asks is another one, and this one ends.
  await new Promise<void>((done, failed) => {
    const transaction = opened.transaction('parts', 'readwrite');
    transaction.objectStore('parts').put(parts, name);
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  opened.close();
  return performance.now() - start;
}

/**
 * Opens the stored index and asks; milliseconds until the first answer, and of each question after it, of which a
 * slow library is asked fewer.
 */
async function ask(name: string, queries: readonly string[]): Promise<{ first: number; each: number[] }> {
  const library = SEARCH_LIBRARIES.find((one) => one.name === name);
  const start = performance.now();
  const opened = await database();
  const parts = await answerOf(opened.transaction('parts').objectStore('parts').get(name));
  opened.close();
  const index = await library?.open(parts as string[]);
  await index?.search(queries[0] ?? '', LIMIT);
  const first = performance.now() - start;
  const each: number[] = [];
  const last = performance.now() + ASKING_MS;
  for (const query of queries) {
    const before = performance.now();
    if (before > last && each.length >= LEAST_ASKED) break;
    await index?.search(query, LIMIT);
    each.push(performance.now() - before);
  }
  Object.assign(globalThis, { kept: index });
  return { first, each };
}

type Call = { build: [name: string, file: Blob] } | { ask: [name: string, queries: readonly string[]] };

let worker: Worker | null = null;

/** Asks a new worker; the one before, with its index, ends. */
function inWorker(call: Call): Promise<unknown> {
  worker?.terminate();
  const fresh = new Worker('/bench.js', { type: 'module' });
  worker = fresh;
  return new Promise((done, failed) => {
    fresh.onmessage = ({ data }) =>
      data.error === undefined ? done(data.value) : failed(new Error(data.error));
    fresh.onerror = (event) => failed(new Error(event.message));
    fresh.postMessage(call);
  });
}

export const bench = {
  build(name: string): Promise<number> {
    const file = document.querySelector('input')?.files?.[0];
    return inWorker({ build: [name, file ?? new Blob()] }) as Promise<number>;
  },
  ask: (name: string, queries: readonly string[]) =>
    inWorker({ ask: [name, queries] }) as Promise<{ first: number; each: number[] }>,
  async memory(): Promise<number> {
    const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
      .measureUserAgentSpecificMemory;
    return measure === undefined ? Number.NaN : (await measure.call(performance)).bytes / 2 ** 20;
  },
  stop(): void {
    worker?.terminate();
    worker = null;
  },
};

declare global {
  interface Window {
    libraryBench: typeof bench;
  }
}

if (typeof document === 'undefined') {
  globalThis.onmessage = async ({ data }: MessageEvent<Call>) => {
    try {
      globalThis.postMessage({
        value: 'build' in data ? await build(...data.build) : await ask(...data.ask),
      });
    } catch (error) {
      globalThis.postMessage({ error: String(error) });
    }
  };
} else Object.assign(window, { libraryBench: bench, bench });
