import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import type { Corpus } from '../../utils/corpus/open-corpus.ts';
import { rememberedBundles, type SmallStorage } from '../../utils/corpus/remembered-bundles.ts';
import type { CorpusSummary } from '../../utils/messages.ts';

/** What the corpus holds, when it was imported, and what it held before the browser cleared it away. */
export async function summaryOf(corpus: Corpus, storage: SmallStorage): Promise<CorpusSummary> {
  const { bundles, problem } = await corpusSummary(corpus);
  const remembered = await rememberedBundles(storage);
  const held = new Set(bundles.map(({ id }) => id));
  return {
    bundles: bundles.map((bundle) => ({
      ...bundle,
      imported: remembered.find(({ id }) => id === bundle.id)?.imported ?? null,
    })),
    // What cannot be read now is not known to be gone.
    lost:
      problem === null
        ? remembered
            .filter(({ id }) => !held.has(id))
            .map(({ id, name, publisher }) => ({ id, name, publisher }))
        : [],
    problem,
  };
}
