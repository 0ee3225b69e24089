import * as v from 'valibot';
import { analyze } from '../utils/analyze.ts';
import { relatedTo } from '../utils/answer/related-to.ts';
import { dateField } from '../utils/builder/date-field.ts';
import type { Article, CorpusStatement, Related } from '../utils/model.ts';
import { answerLines, optionalText, questionId } from './answer-lines.ts';
import type { Command } from './command.ts';
import { CORPUS_FLAGS, openBundles } from './open-bundles.ts';
import { rounded } from './rounded.ts';

const name = v.pipe(v.string('is not a string'), v.nonEmpty('is empty'));
const question = v.object({
  id: questionId,
  text: v.string('is not a string'),
  speaker: v.nullish(
    v.union(
      [
        v.pipe(
          name,
          v.transform((speaker) => ({ name: speaker, role: null, institution: null, country: null })),
        ),
        v.object({ name, role: optionalText, institution: optionalText, country: optionalText }),
      ],
      'is neither a name nor an object with a name',
    ),
    null,
  ),
  said: dateField,
});

export const relatedCommand: Command = {
  name: 'related',
  help: `on-record related --bundle FILE… [--strict] < statements.jsonl

Reads one JSON object a line: {"id", "text", "speaker"?: name or {"name", "role"?, "institution"?, "country"?},
"said"?}. Prints for each {"id", "results": [{"statement", "source", "sightings", "score", "relation",
"reasons"}]}, best first; "source" is the id that the bundle's input gave, "sightings" those of near-duplicates.

  --bundle FILE   a bundle to look in; may be given several times
  --strict        exit status 1 where any line was wrong
`,
  flags: CORPUS_FLAGS,
  async run(args, world) {
    const corpus = await openBundles('related', args, world);
    if (corpus === null) return 1;
    return answerLines(world, question, args.has('strict'), async ({ id, text, speaker, said }) => {
      const { claims } = analyze(oneParagraph(text, said));
      const quantities = claims.flatMap((claim) => claim.quantities);
      const dates = claims.flatMap((claim) => claim.dates);
      const related = await relatedTo(corpus, { text, speaker, said, quantities, dates });
      return { id, results: related.map(resultOf) };
    });
  },
};

function oneParagraph(text: string, published: Article['published']): Article {
  const unknown = { title: null, outlet: null, url: null, language: null, authors: [] };
  return { ...unknown, text, paragraphs: [[0, text.length]], published };
}

function resultOf({
  statement,
  sightings,
  group,
  relation,
  shared,
  score,
}: Related): Record<string, unknown> {
  return {
    statement: statementOf(statement),
    source: statement.source,
    sightings: sightings.map(({ source }) => source),
    score: rounded(score),
    relation,
    reasons: [...(group === 'others' ? [] : [`same-${group}`]), ...shared],
  };
}

function statementOf(statement: CorpusStatement): Record<string, unknown> {
  return {
    id: statement.id,
    bundle: statement.bundle.id,
    kind: statement.kind,
    text: statement.text,
    speakers: statement.speakers.map(({ name: speaker }) => speaker),
    institutions: statement.institutions.map(({ name: institution }) => institution),
    said: statement.said,
    title: statement.document?.title ?? null,
    outlet: statement.document?.outlet ?? null,
    url: statement.document?.url ?? null,
  };
}
