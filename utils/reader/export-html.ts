import type { Clipping } from './clipping.ts';
import { wordsOf } from './clipping-words.ts';
import type { ExportFormat } from './export-format.ts';
import { textFragmentLink } from './text-fragment.ts';

const STYLE = `body{font:12pt/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}
article{break-inside:avoid;margin:0 0 2em}blockquote{margin:0 0 .5em;padding-left:1em;border-left:3px solid #999}
p{margin:.25em 0}.source,.tags{font-size:.85em;color:#444}.note{white-space:pre-wrap;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}a{color:inherit}}`;

/** A page to print or to send: text and links, no script, and nothing that is loaded from anywhere. */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  importable: false,
  async *write(clippings, { locale, title }) {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    yield `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
`;
    for (const clipping of clippings) yield entry(clipping, (date) => written(date, day));
    yield '</body>\n</html>\n';
  },
};

function entry(clipping: Clipping, day: (date: string) => string): string {
  const { article, speaker, institution, note, tags } = clipping;
  const language = article.language === null ? '' : ` lang="${escaped(article.language)}"`;
  const who = [speaker?.name, speaker?.role, institution?.name].filter((part) => part != null).map(escaped);
  const source = [
    link(textFragmentLink(article.url, clipping.place.textFragment), article.title ?? article.url ?? ''),
    ...[article.outlet, ...article.authors].filter((part) => part !== null).map(escaped),
    article.published === null ? '' : escaped(day(article.published)),
  ].filter((part) => part !== '');
  return `<article>
<blockquote${language}>${escaped(wordsOf(clipping))}</blockquote>
${who.length === 0 ? '' : `<p>${who.join(', ')}</p>\n`}<p class="source">${source.join(' · ')}</p>
${note.trim() === '' ? '' : `<p class="note">${escaped(note)}</p>\n`}${tags.length === 0 ? '' : `<p class="tags">${tags.map(escaped).join(' · ')}</p>\n`}</article>
`;
}

function link(url: string | null, text: string): string {
  if (url === null || !/^https?:\/\//i.test(url)) return escaped(text);
  return `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(text)}</a>`;
}

/** A date as far as it is known; a year or month stays as it is written. */
function written(date: string, day: Intl.DateTimeFormat): string {
  return date.length === 'yyyy-mm-dd'.length ? day.format(new Date(`${date}T00:00:00Z`)) : date;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
