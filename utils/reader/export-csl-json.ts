import type { ExportFormat } from './export-format.ts';
import { nameParts, type Reference, referencesOf } from './references.ts';

/** CSL-JSON 1.0.2, which reference managers and Pandoc read: one item an article. */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  importable: false,
  async *write(clippings) {
    yield `${JSON.stringify(referencesOf(clippings).map(itemOf), null, 2)}\n`;
  },
};

function itemOf({ key, article, accessed, quotes, tags }: Reference): Readonly<Record<string, unknown>> {
  const fields = {
    id: key,
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.outlet,
    author:
      article.authors.length === 0
        ? null
        : article.authors.map((name) => nameParts(name) ?? { literal: name }),
    issued: article.published === null ? null : datePartsOf(article.published),
    accessed: datePartsOf(accessed),
    URL: article.url,
    language: article.language,
    keyword: tags.length === 0 ? null : tags.join(', '),
    note: quotes.map((quote) => `“${quote}”`).join(' '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** As far as the date is known. */
function datePartsOf(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
