import { citeClipping } from './cite-clipping.ts';
import type { Clipping } from './clipping.ts';
import { oneLine } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { markdownNote, markdownText } from './markdown-text.ts';
import { textFragmentLink } from './text-fragment.ts';
import { frontMatter } from './yaml-text.ts';

/** All clippings as one Markdown document, one under the other. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  importable: false,
  async *write(clippings, { now, title }) {
    yield frontMatter({ title, exported: now, clippings: String(clippings.length) });
    for (const clipping of clippings) {
      const heading = clipping.article.title ?? clipping.article.outlet ?? clipping.article.url ?? '…';
      yield `\n## ${markdownText(oneLine(heading))}\n\n${clippingBody(clipping)}`;
    }
  },
};

/** The quote with its source, the note, and the tags: what stands below front matter or a heading. */
export function clippingBody(clipping: Clipping): string {
  const tags = clipping.tags.map((tag) => `#${tag.replace(/[^\p{L}\p{N}/_-]+/gu, '-')}`).join(' ');
  return `${[citeClipping(linkedToWords(clipping), 'markdown'), markdownNote(clipping.note), tags]
    .filter((part) => part.trim() !== '')
    .join('\n\n')}\n`;
}

/** With an address that leads to the words. */
function linkedToWords(clipping: Clipping): Clipping {
  const { article, place } = clipping;
  return { ...clipping, article: { ...article, url: textFragmentLink(article.url, place.textFragment) } };
}

/** Everything of a clipping that a note's properties can hold. */
export function clippingFrontMatter(clipping: Clipping): string {
  const { article, speaker, institution, place } = clipping;
  return frontMatter({
    id: clipping.id,
    kind: clipping.kind,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors,
    published: article.published,
    language: article.language,
    url: article.url,
    link: textFragmentLink(article.url, place.textFragment),
    section: place.headings,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    institution: institution?.name ?? null,
    claim: clipping.claim?.types ?? null,
    tags: clipping.tags,
    colour: clipping.colour,
    accessed: clipping.accessed,
    created: clipping.created,
    changed: clipping.changed,
  });
}
