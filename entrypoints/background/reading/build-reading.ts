import { analyze } from '../../../utils/analyze.ts';
import { buildRows } from '../../../utils/builder/build-rows.ts';
import type { Observation } from '../../../utils/builder/observation.ts';
import { observeDocument } from '../../../utils/builder/observe-document.ts';
import { type BundleInfo, inOrder, writeBundle } from '../../../utils/bundle/write-bundle.ts';
import type { KeptArticle } from '../../../utils/reader/kept-article.ts';

/**
 * *My reading*: a bundle of the newest version of each article that the reader keeps, built as the command line builds
 * one. Null where nothing is kept.
 */
export async function buildReading(kept: AsyncIterable<KeptArticle>, info: BundleInfo): Promise<Blob | null> {
  const observations: Observation[] = [];
  for await (const { page, article } of kept)
    observations.push(observeDocument(page, article, analyze(article)));
  if (observations.length === 0) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeBundle(info, inOrder(buildRows(observations)), (bytes) => {
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  });
  return new Blob(parts, { type: 'application/zip' });
}
