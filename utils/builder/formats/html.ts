import { isGarbled } from '../is-garbled.ts';
import { jsonLdScripts } from '../json-ld-scripts.ts';
import { markupRoot } from '../markup-root.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { claimReview } from './claim-review.ts';
import { parseJson } from './json-lines.ts';

/** What a page, or a piece of one, begins with. */
const BEGINNINGS = new Set('html head body article div meta section main p h1 title'.split(' '));

/** A page as saved from a browser; the claims that it checks and marks up as such come as statements. */
export const html: SourceFormat = {
  name: 'HTML',
  accepts(head) {
    const root = markupRoot(head);
    return root !== null && (root.isHtml || BEGINNINGS.has(root.name.toLowerCase()));
  },
  async *read(file: SourceFile): AsyncGenerator<SourceEntry> {
    const content = await readAll(file);
    if (content === null)
      yield badEntry(sourceProblem('too-large', file.path, null, 'the page is larger than 16 MiB.'));
    else yield* pageEntries(content, file);
  },
};

/** What a page gives, from its markup. */
export function* pageEntries(content: string, file: SourceFile): Generator<SourceEntry> {
  if (isGarbled(content)) {
    yield badEntry(
      sourceProblem('bad-encoding', file.path, null, 'the page is not in the encoding that it declares.'),
    );
    return;
  }
  yield {
    item: { type: 'document', source: file.source, content, markup: 'html', meta: file.meta },
    warnings: [],
  };
  if (!content.includes('ClaimReview')) return;
  for (const json of jsonLdScripts(content)) {
    const value = parseJson(json);
    if (value !== undefined && claimReview.accepts(value)) yield* claimReview.entries(value, file);
  }
}
