import { type IndexRules, indexVersion } from './index-rules.ts';
import { mergeSegments } from './merge-segments.ts';
import { reindexStale } from './reindex.ts';
import type { RecordStore } from './store.ts';
import { sweep } from './sweep.ts';

/**
 * What the corpus needs now and then, for start-up and after an install: clears what is dead, indexes anew what
 * an update of the extension made unreadable, merges segments. Does nothing, cheaply, where nothing is needed.
 * Best in a worker: a large corpus takes as long as its import. Answers how many bundles it indexed anew: they
 * answer again.
 */
export async function maintain(store: RecordStore, rules: IndexRules, signal?: AbortSignal): Promise<number> {
  await sweep(store);
  const indexed = await reindexStale(store, rules, signal);
  await mergeSegments(store, indexVersion(rules), signal);
  return indexed;
}
