import { INDEX_RULES } from '../../../utils/answer/index-rules.ts';
import { openBundle } from '../../../utils/bundle/open-bundle.ts';
import type { BundleInfo } from '../../../utils/bundle/write-bundle.ts';
import { installBundle } from '../../../utils/corpus/install-bundle.ts';
import { removeBundle } from '../../../utils/corpus/remove-bundle.ts';
import type { RecordStore } from '../../../utils/corpus/store.ts';
import type { Result } from '../../../utils/model.ts';
import type { KeptArticle } from '../../../utils/reader/kept-article.ts';
import { buildReading } from './build-reading.ts';

/** Puts *My reading*, of what is kept now, into the corpus in place of the one before; takes it out where nothing is kept. */
export async function installReading(
  kept: AsyncIterable<KeptArticle>,
  store: RecordStore,
  info: BundleInfo,
): Promise<Result<unknown>> {
  const blob = await buildReading(kept, info);
  if (blob === null) return removeBundle(store, info.id);
  const bundle = await openBundle(blob, info.name);
  if (!bundle.ok) return bundle;
  return installBundle(store, bundle.value, INDEX_RULES, { withoutBadRows: true });
}
