import { oneLine } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { nameParts, type Reference, referencesOf } from './references.ts';

/** RIS, as Zotero, EndNote and Mendeley read it: one record an article. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  importable: false,
  async *write(clippings) {
    for (const reference of referencesOf(clippings)) yield recordOf(reference);
  },
};

function recordOf({ key, article, accessed, quotes, tags }: Reference): string {
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', article.title],
    ...article.authors.map((name) => ['AU', authorOf(name)] as const),
    ['T2', article.outlet],
    ['PY', article.published?.slice(0, 4) ?? null],
    ['DA', article.published && dateOf(article.published)],
    ['UR', article.url],
    ['Y2', dateOf(accessed)],
    ['LA', article.language],
    ...tags.map((tag) => ['KW', tag] as const),
    ...quotes.map((quote) => ['N1', `“${quote}”`] as const),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n\r\n`;
}

/** `2025/06/12/`: what is not known stays empty between its slashes. */
function dateOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function authorOf(name: string): string {
  const parts = nameParts(name);
  return parts === null ? name : `${parts.family}, ${parts.given}`;
}
