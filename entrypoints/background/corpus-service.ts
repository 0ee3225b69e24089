import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { ensureShipped } from '../../utils/corpus/ensure-shipped.ts';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import { createSessionStore, type SessionStore } from '../../utils/corpus/session-store.ts';
import { asResult } from '../../utils/corpus/storage-failure.ts';
import type { Result } from '../../utils/model.ts';

/** What nobody waits for begins so much later than the question that has woken the worker, in ms. */
const REST_MS = 1_000;

export interface CorpusService {
  /** Asks the corpus once it is ready; a failing storage or a bad shipped bundle is a value. */
  ask<T>(question: (corpus: Corpus) => Promise<T>): Promise<Result<T>>;
  /** A page says that it has changed the corpus. */
  changed(): void;
  /** For what changes the corpus from here. */
  readonly store: SessionStore;
  /** Looks whether the extension came with a newer bundle. */
  update(): Promise<void>;
}

/**
 * The open corpus of this worker's life. The first question after a wake-up makes it ready. `onChange` is told when
 * bundles answer again that an update of the extension had left without an index. What changes the corpus is loaded
 * when there is something to change (the build wraps it into functions): a woken worker has a question to answer first.
 */
export function createCorpusService(onChange: () => void): CorpusService {
  const store = createSessionStore(openIndexedDbStore(), createMemoryStore);
  const corpus = openCorpus(store, INDEX_RULES);
  let ready: Promise<Result<null>> | null = null;

  async function prepare(updated: boolean): Promise<Result<null>> {
    const install = async (): Promise<Result<unknown>> =>
      (await import('./install-shipped.ts')).installShipped(store);
    const done = await asResult(ensureShipped(store, INDEX_RULES, install, updated));
    setTimeout(() => void keep(), REST_MS);
    return done.ok ? done.value : done;
  }

  /** Clears what was interrupted, indexes anew, merges. */
  async function keep(): Promise<void> {
    const { maintain } = await import('../../utils/corpus/maintain.ts');
    const kept = await asResult(maintain(store, INDEX_RULES));
    if (kept.ok && kept.value > 0) onChange();
    if (!kept.ok) console.warn(`On Record: ${kept.error.message}`);
  }

  function whenReady(updated: boolean): Promise<Result<null>> {
    if (ready === null || updated) {
      const preparing = prepare(updated).then((result) => {
        // What failed is tried again with the next question.
        if (!result.ok && ready === preparing) ready = null;
        return result;
      });
      ready = preparing;
    }
    return ready;
  }

  return {
    store,
    changed: corpus.changed,
    async ask(question) {
      const prepared = await whenReady(false);
      return prepared.ok ? asResult(question(corpus)) : prepared;
    },
    async update() {
      const result = await whenReady(true);
      if (!result.ok) console.warn(`On Record: ${result.error.message}`);
    },
  };
}
