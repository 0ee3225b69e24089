import { corpusSummary } from '../../utils/answer/corpus-summary.ts';
import type { Corpus } from '../../utils/corpus/open-corpus.ts';
import { rememberedBundles, type SmallStorage } from '../../utils/corpus/remembered-bundles.ts';
import type { SessionStore } from '../../utils/corpus/session-store.ts';
import type { Unkept } from '../../utils/messages/unkept.ts';
import type { CorpusSummary } from '../../utils/messages.ts';

/**
 * What the corpus holds, when it was imported, what it held before the browser cleared it away, and what the browser
 * refuses to keep. `storage` is where the settings lie, too.
 */
export async function summaryOf(
  corpus: Corpus,
  store: Pick<SessionStore, 'isTemporary'>,
  storage: SmallStorage,
): Promise<CorpusSummary> {
  const { bundles, problem } = await corpusSummary(corpus);
  // What could not be opened is answered with its problem.
  const isTemporary = await store.isTemporary().catch(() => false);
  const remembered = await rememberedBundles(storage).catch(() => null);
  const unkept: Unkept[] = [];
  if (isTemporary) unkept.push('corpus');
  if (remembered === null) unkept.push('settings');
  const held = new Set(bundles.map(({ id }) => id));
  return {
    bundles: bundles.map((bundle) => ({
      ...bundle,
      imported: remembered?.find(({ id }) => id === bundle.id)?.imported ?? null,
    })),
    // What cannot be read now is not known to be gone.
    lost:
      problem === null && !isTemporary
        ? (remembered ?? [])
            .filter(({ id }) => !held.has(id))
            .map(({ id, name, publisher }) => ({ id, name, publisher }))
        : [],
    problem,
    unkept,
  };
}
