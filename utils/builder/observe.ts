import { analyze, articleFromText } from '../analyze.ts';
import type { Article } from '../model.ts';
import type { Observation } from './observation.ts';
import { observeDocument } from './observe-document.ts';
import { observeStatement, statementArticle } from './observe-statement.ts';
import type { SourceDocument, SourceText } from './source.ts';

/** Reads the article out of a page's markup; comes from outside, where there is a `Document` to be had. */
export type ReadHtml = (html: string, url: string | null) => Promise<Article | null>;

/** What a source says, read; null for a page that has no article. */
export async function observe(item: SourceText, readHtml: ReadHtml): Promise<Observation | null> {
  if (item.type === 'statement') return observeStatement(item, analyze(statementArticle(item)));
  const article = item.markup === 'text' ? textArticle(item) : await pageArticle(item, readHtml);
  return article === null ? null : observeDocument(item.source, article, analyze(article, 'said'));
}

function textArticle({ content, meta: known, outletElse }: SourceDocument): Article {
  const meta = { ...known, outlet: known.outlet ?? outletElse ?? null };
  const { title, ...rest } = meta;
  return articleFromText(content, title === null ? rest : meta);
}

/** What is known from outside comes before what the page says of itself. */
async function pageArticle(
  { content, meta, outletElse }: SourceDocument,
  readHtml: ReadHtml,
): Promise<Article | null> {
  const article = await readHtml(content, meta.url);
  if (article === null || article.paragraphs.length === 0) return null;
  return {
    ...article,
    title: meta.title ?? article.title,
    url: meta.url ?? article.url,
    outlet: meta.outlet ?? article.outlet ?? outletElse ?? null,
    published: meta.published ?? article.published,
    language: meta.language ?? article.language,
    authors: meta.authors.length > 0 ? meta.authors : article.authors,
  };
}
