import type { OpenBundle } from '../corpus/install-bundle.ts';
import { installBundle } from '../corpus/install-bundle.ts';
import { createMemoryStore } from '../corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../corpus/open-corpus.ts';
import type { Result } from '../model.ts';
import { INDEX_RULES } from './index-rules.ts';

/** A corpus of some bundles that lives as long as the process: the command line's. The first bad bundle ends it. */
export async function openMemoryCorpus(bundles: Iterable<OpenBundle>): Promise<Result<Corpus>> {
  const store = createMemoryStore();
  for (const bundle of bundles) {
    const installed = await installBundle(store, bundle, INDEX_RULES, { withoutBadRows: true });
    if (!installed.ok) return installed;
  }
  return { ok: true, value: openCorpus(store, INDEX_RULES) };
}
