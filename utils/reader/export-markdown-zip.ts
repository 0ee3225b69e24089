import { createZipWriter } from '../bundle/zip-writer.ts';
import { foldName } from '../text/fold.ts';
import type { Clipping } from './clipping.ts';
import { dayOf } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { clippingBody, clippingFrontMatter } from './export-markdown.ts';

/** A zip with one Markdown file a clipping, as note-taking programs keep them. */
export const markdownZip: ExportFormat = {
  id: 'markdown-zip',
  extension: 'zip',
  mediaType: 'application/zip',
  importable: false,
  async *write(clippings) {
    let pieces: Uint8Array<ArrayBuffer>[] = [];
    const zip = createZipWriter((bytes) => void pieces.push(new Uint8Array(bytes)));
    const taken = new Set<string>();
    for (const clipping of clippings) {
      const text = `${clippingFrontMatter(clipping)}\n${clippingBody(clipping)}`;
      await zip.add(`${fileName(clipping, taken)}.md`, new TextEncoder().encode(text));
      yield* pieces;
      pieces = [];
    }
    await zip.finish();
    yield* pieces;
  },
};

/** Characters of the title: every file system takes names of this length. */
const LONGEST = 60;

/** `2026-03-01 freedonia counts on its dams`: letters and digits only, each name once. */
function fileName(clipping: Clipping, taken: Set<string>): string {
  const title = foldName(clipping.article.title ?? clipping.quote.exact)
    .slice(0, LONGEST)
    .trim();
  const name = `${dayOf(clipping.created)} ${title}`.trim();
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name} ${number}`;
  taken.add(unique);
  return unique;
}
