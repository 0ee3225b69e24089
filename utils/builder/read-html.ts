import type { Article } from '../model.ts';
import { readPage } from '../page/read-page.ts';
import { htmlDocument } from './html-document.ts';

/** The article of a page's markup, where there is no browser to parse it. `today` is an ISO date. */
export function readHtml(html: string, url: string | null, today: string): Article {
  return readPage(htmlDocument(html), url ?? '', { today }).article;
}
