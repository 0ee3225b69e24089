import type { CardContent } from '../../utils/messages.ts';
import type {
  Article,
  ArticleEntity,
  ArticleStatement,
  PageReading,
  Profile,
  Result,
} from '../../utils/model.ts';
import type { Mention } from '../../utils/page/mention-index.ts';

/** What the card shows for a mention; null where the reading has no such entity. `asked` is null where the corpus has nobody. */
export function cardContent(
  reading: PageReading,
  mention: Mention,
  asked: Result<Profile | null> | null,
  pinned: boolean,
): CardContent | null {
  const { article, analysis, matches } = reading;
  const entity = analysis.entities.find(({ id }) => id === mention.entity);
  if (entity === undefined) return null;
  return {
    entity,
    name: article.text.slice(...mention.span),
    span: mention.span,
    matches: matches[mention.entity] ?? [],
    profile: asked?.ok ? asked.value : null,
    published: article.published,
    language: article.language,
    saidHere: analysis.statements.filter((statement) => isBy(statement, entity)).map(wordsIn(article)),
    mention: mention.mention,
    pinned,
    problem: asked === null || asked.ok ? null : asked.error,
  };
}

function isBy({ speakers, institutions }: ArticleStatement, { id, kind }: ArticleEntity): boolean {
  return kind === 'person' ? speakers.includes(id) : speakers.includes(id) || institutions.includes(id);
}

function wordsIn({ text }: Article): (statement: ArticleStatement) => CardContent['saidHere'][number] {
  return ({ kind, content }) => ({
    kind,
    spans: content,
    text: content.map(([start, end]) => text.slice(start, end)).join(' … '),
  });
}
