import type { Corpus } from '../corpus/open-corpus.ts';
import { link } from '../linking/link.ts';
import { queryKeys } from '../linking/name-keys.ts';
import type { NameQuery } from '../linking/name-query.ts';
import type { Analysis, Article, ArticleEntity, LocalId, Match, PageReading, Span } from '../model.ts';
import { fingerprintOf } from '../text/fingerprint.ts';

/** Characters on either side of a mention that may tell namesakes apart. */
const CONTEXT = 200;
/** Mentions whose surroundings are looked at. */
const CONTEXTS = 3;

/** Links the names of an analysed article to the corpus, and finds the article itself there: one read. */
export async function linkPage(corpus: Corpus, article: Article, analysis: Analysis): Promise<PageReading> {
  const { entities } = analysis;
  const answer = await corpus.read({
    names: entities.map(({ name, kind, country }) => queryKeys(name, kind, country)),
    fingerprint: fingerprintOf(article.paragraphs.map(([start, end]) => article.text.slice(start, end))),
  });
  const matches: Record<LocalId, readonly Match[]> = {};
  entities.forEach((entity, at) => {
    const found = link(nameQuery(entity, article.text), answer.names[at] ?? []);
    if (found.length > 0) matches[entity.id] = found;
  });
  return { article, analysis, matches, document: answer.document };
}

function nameQuery(entity: ArticleEntity, text: string): NameQuery {
  const { name, kind, country, roles, mentions } = entity;
  return { name, kind, country, roles, context: surroundings(mentions, text) };
}

function surroundings(mentions: readonly Span[], text: string): string | null {
  if (mentions.length === 0) return null;
  return mentions
    .slice(0, CONTEXTS)
    .map(([start, end]) => text.slice(Math.max(0, start - CONTEXT), end + CONTEXT))
    .join('\n');
}
