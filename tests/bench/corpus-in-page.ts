import { WORK, type Work } from './corpus-worker.ts';

type Call = keyof Work;
type Arguments<K extends Call> = Parameters<Work[K]>;

/** In the worker: one call at a time, in order. */
function answerCalls(): void {
  globalThis.onmessage = async ({ data }: MessageEvent<{ call: Call; args: unknown[] }>) => {
    try {
      const run = WORK[data.call] as (...args: unknown[]) => Promise<unknown>;
      globalThis.postMessage({ value: await run(...data.args) });
    } catch (error) {
      globalThis.postMessage({ error: String(error) });
    }
  };
}

let worker: Worker | null = null;

function started(): Worker {
  worker ??= new Worker('/bench.js', { type: 'module' });
  return worker;
}

/** Asks the worker, which is started where there is none. */
function call<K extends Call>(name: K, ...args: Arguments<K>): Promise<Awaited<ReturnType<Work[K]>>> {
  const to = started();
  return new Promise((done, failed) => {
    to.onmessage = ({ data }) =>
      data.error === undefined ? done(data.value) : failed(new Error(data.error));
    to.onerror = (event) => failed(new Error(event.message));
    to.postMessage({ call: name, args });
  });
}

function stop(): void {
  worker?.terminate();
  worker = null;
}

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('No file is chosen.');
  return file;
}

/** From no worker at all to its answer. */
async function wakeAndCall<K extends Call>(name: K, ...args: Arguments<K>): Promise<number> {
  stop();
  const start = performance.now();
  await call(name, ...args);
  return performance.now() - start;
}

/** How long a question of names takes without a worker, and what of it: milliseconds that follow one another. */
export interface Wake {
  readonly total: number;
  /** Until the worker's script runs. */
  readonly script: number;
  /** Until the database is open and has said what is installed. */
  readonly open: number;
  /** Until the last record is there; what is decided in between counts here. */
  readonly read: number;
  readonly answer: number;
}

async function wake(names: readonly string[]): Promise<Wake> {
  stop();
  const start = performance.now();
  const { running, opened, read, answered } = await call('wake', names);
  const end = performance.now();
  return {
    total: end - start,
    script: running - performance.timeOrigin - start,
    open: opened - running,
    read: read - opened,
    answer: answered - read + (performance.timeOrigin + end - answered),
  };
}

/** Writes the rows of the bundle as they are, a record for each thousand: what the browser itself costs. */
async function rawBlobs(): Promise<{ ms: number; bytes: number }> {
  const { openBundle } = await import('./corpus-import.ts');
  const bundle = await openBundle(chosenFile(), 'corpus.zip');
  if (!bundle.ok) throw new Error(bundle.error.message);
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  let ms = 0;
  let bytes = 0;
  let key = 0;
  for await (const shard of bundle.value.shards()) {
    if (!shard.ok) throw new Error(shard.error.message);
    const rows = shard.value.bytes;
    const start = performance.now();
    await new Promise<void>((done, failed) => {
      const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' });
      transaction.objectStore('records').put(rows, key++);
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error);
    });
    ms += performance.now() - start;
    bytes += rows.length;
  }
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase('raw').onsuccess = done;
  });
  return { ms, bytes };
}

/** Megabytes that the worker holds, and the page with it, after a collection; null where the browser does not tell. */
async function memory(): Promise<number | null> {
  const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
    .measureUserAgentSpecificMemory;
  return measure === undefined ? null : (await measure.call(performance)).bytes / 2 ** 20;
}

/** Bytes that the site's databases take on the disk. */
async function stored(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? Number.NaN;
}

async function erase(): Promise<void> {
  stop();
  await new Promise((done) => {
    indexedDB.deleteDatabase('corpus').onsuccess = done;
  });
}

export const bench = {
  call,
  stop,
  wakeAndCall,
  wake,
  rawBlobs,
  memory,
  stored,
  erase,
  install: () => call('install', chosenFile()),
};

declare global {
  interface Window {
    corpusBench: typeof bench;
  }
}

if (typeof document === 'undefined') answerCalls();
else Object.assign(window, { corpusBench: bench, bench });
