import type { Article } from '../utils/model.ts';

/** The article of a page's markup; the parser is loaded with the first page only. `today` is an ISO date. */
export async function readHtml(html: string, url: string | null, today: string): Promise<Article> {
  const [{ parseHTML }, { readPage }] = await Promise.all([
    import('linkedom'),
    import('../utils/page/read-page.ts'),
  ]);
  const { document } = parseHTML(html);
  return readPage(document as unknown as Document, url ?? '', { today }).article;
}
