import type { Analysis, Article, ArticleEntity, Span } from './model.ts';
import { readClaims } from './reading/claims.ts';
import { openContext, type ReadingContext } from './reading/context.ts';
import { openCoreference } from './reading/coreference.ts';
import { guessLanguage } from './reading/language.ts';
import type { Names } from './reading/mentions.ts';
import { readNames } from './reading/names.ts';
import { readStatements } from './reading/statements.ts';

export { articleFromText } from './reading/article-from-text.ts';

/** Languages with rules: a folder of tables each under `utils/reading/`. */
const READABLE = new Set(['en']);

/**
 * The whole reading of an article: names, offices, statements and claims, or only the claims in what was `said`. Pure,
 * no look-ups, never throws.
 */
export function analyze(article: Article, claims: 'all' | 'said' = 'all'): Analysis {
  const context = openContext(article);
  const language = article.language?.slice(0, 2).toLowerCase() ?? guessLanguage(context.tokens);
  if (language === null || !READABLE.has(language))
    return { language, readable: false, entities: [], statements: [], claims: [] };
  const names = readNames(context);
  const coreference = openCoreference(context, names);
  const statements = readStatements(context, names, coreference);
  return {
    language,
    readable: true,
    entities: entitiesOf(context, names, coreference.references()),
    statements,
    claims: readClaims(context, names, statements, claims),
  };
}

function entitiesOf(
  { tokens }: ReadingContext,
  names: Names,
  references: ReadonlyMap<number, readonly Span[]>,
): ArticleEntity[] {
  return names.actors.map((actor, index) => ({
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    type: actor.type,
    country: actor.country,
    mentions: actor.mentions.map(
      ({ first, last }): Span => [tokens.start[first] as number, tokens.end[last - 1] as number],
    ),
    references: references.get(index) ?? [],
    roles: actor.roles,
    confidence: Math.round(actor.confidence * 100) / 100,
  }));
}
