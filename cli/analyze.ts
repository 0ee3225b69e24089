import * as v from 'valibot';
import { analyze, articleFromText } from '../utils/analyze.ts';
import { dateField } from '../utils/builder/date-field.ts';
import type { Analysis, Article } from '../utils/model.ts';
import { answerLines, optionalText, questionId } from './answer-lines.ts';
import { type Command, UsageError } from './command.ts';
import { readHtml } from './read-html.ts';
import { isoDay } from './today.ts';

const question = v.pipe(
  v.object({
    id: questionId,
    text: optionalText,
    html: optionalText,
    url: optionalText,
    published: dateField,
  }),
  v.forward(
    v.partialCheck(
      [['text'], ['html']],
      ({ text, html }) => (text === null) !== (html === null),
      'or html must be there, and only one of them',
    ),
    ['text'],
  ),
);

export const analyzeCommand: Command = {
  name: 'analyze',
  help: `on-record analyze [--strict] < articles.jsonl

Reads one JSON object a line: {"id", "text" or "html", "url"?, "published"?}. Prints for each
{"id", "title", "published", "language", "text", "entities", "statements", "claims"};
all offsets count UTF-16 code units into "text".

  --strict    exit status 1 where any line was wrong
`,
  flags: { strict: { value: false } },
  run: async (args, world) => {
    if (args.positional.length > 0)
      throw new UsageError('analyze takes no file: it reads JSON Lines from standard input (< FILE).');
    return answerLines(world, question, args.has('strict'), async ({ id, text, html, url, published }) => {
      const article =
        html === null
          ? articleFromText(text ?? '', { url, published })
          : await pageArticle(html, url, published, isoDay(world.today()));
      return analysisLine(id, article, analyze(article));
    });
  },
};

async function pageArticle(
  html: string,
  url: string | null,
  published: Article['published'],
  today: string,
): Promise<Article> {
  const article = await readHtml(html, url, today);
  return { ...article, published: published ?? article.published };
}

/** An analysis as the command line documents it. */
function analysisLine(id: string | number, article: Article, analysis: Analysis): Record<string, unknown> {
  return {
    id,
    title: article.title,
    published: article.published,
    language: analysis.language,
    text: article.text,
    entities: analysis.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      mentions: entity.mentions,
      references: entity.references,
      roles: entity.roles.map(({ title, institution, country, span }) => ({
        title,
        institution,
        country,
        span,
      })),
    })),
    statements: analysis.statements,
    claims: analysis.claims,
  };
}
