import { oneLine } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { nameParts, type Reference, referencesOf } from './references.ts';

/** BibTeX in UTF-8: one entry an article. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  importable: false,
  async *write(clippings) {
    for (const reference of referencesOf(clippings)) yield entryOf(reference);
  },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf({ key, article, accessed, quotes, tags }: Reference): string {
  const [year, month, day] = (article.published ?? '').split('-');
  const authors = article.authors.map((name) => {
    const parts = nameParts(name);
    return parts === null ? `{${escaped(name)}}` : `${escaped(parts.family)}, ${escaped(parts.given)}`;
  });
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Twice in braces, so that no style takes its capitals away.
    ['title', article.title && `{{${escaped(article.title)}}}`],
    ['author', authors.length === 0 ? null : `{${authors.join(' and ')}}`],
    ['journal', article.outlet && `{${escaped(article.outlet)}}`],
    ['year', year ? `{${year}}` : null],
    ['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['day', day === undefined ? null : `{${Number(day)}}`],
    ['url', article.url && `{${address(article.url)}}`],
    ['urldate', `{${accessed}}`],
    ['language', article.language && `{${escaped(article.language)}}`],
    ['keywords', tags.length === 0 ? null : `{${tags.map(escaped).join(', ')}}`],
    ['note', `{${quotes.map((quote) => `“${escaped(quote)}”`).join(' ')}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command, and no brace is left open. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}$&#%_~^]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`);
}

/** Addresses are not typeset, but a brace would end the field. */
function address(url: string): string {
  return url.replace(/[{}\\%]/g, (mark) => (mark === '%' ? mark : encodeURIComponent(mark)));
}
