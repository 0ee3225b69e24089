import type { Article } from '../utils/model.ts';

/** The article of a page's markup; the parser is loaded with the first page only. `today` is an ISO date. */
export async function readHtml(html: string, url: string | null, today: string): Promise<Article> {
  const parser = await import('../utils/builder/read-html.ts');
  return parser.readHtml(html, url, today);
}
