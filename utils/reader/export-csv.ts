import type { Clipping } from './clipping.ts';
import { wordsOf } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { textFragmentLink } from './text-fragment.ts';

/** Column by column. */
const COLUMNS: Readonly<Record<string, (clipping: Clipping) => string | null>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  quote: wordsOf,
  paragraph: ({ place }) => place.paragraph,
  speaker: ({ speaker }) => speaker?.name ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  institution: ({ institution }) => institution?.name ?? null,
  claim: ({ claim }) => claim?.types.join('; ') ?? null,
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  authors: ({ article }) => article.authors.join('; '),
  published: ({ article }) => article.published,
  language: ({ article }) => article.language,
  url: ({ article }) => article.url,
  link: ({ article, place }) => textFragmentLink(article.url, place.textFragment),
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  colour: ({ colour }) => colour,
  accessed: ({ accessed }) => accessed,
  created: ({ created }) => created,
  changed: ({ changed }) => changed,
};

/** RFC 4180, with the sign by which spreadsheets tell UTF-8, and no cell that a spreadsheet would run. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  importable: false,
  async *write(clippings) {
    yield `\ufeff${Object.keys(COLUMNS).map(cell).join(',')}\r\n`;
    for (const clipping of clippings)
      yield `${Object.values(COLUMNS)
        .map((value) => cell(value(clipping) ?? ''))
        .join(',')}\r\n`;
  },
};

/** What begins a formula, also behind spaces, in full width, and behind what splits cells in some programs. */
const FORMULA = /^[\s\ufeff\u200b]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

/**
 * The same inside a cell, behind what may part cells: where decimals have a comma (Lithuania, Ukraine) spreadsheets take
 * semicolons for commas, and see no quotation mark that does not stand first in what they take for a cell.
 */
const FORMULA_INSIDE = /([;\t\r\n][\p{Zs}"\ufeff\u200b]*)(?=[=+\-@|＝＋－＠])/gu;

/** Quoted always; before what could be a formula an apostrophe, as OWASP advises. */
function cell(text: string): string {
  const inert = (FORMULA.test(text) ? `'${text}` : text).replace(FORMULA_INSIDE, "$1'");
  return `"${inert.replaceAll('"', '""')}"`;
}
