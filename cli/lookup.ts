import * as v from 'valibot';
import { lookup } from '../utils/answer/lookup.ts';
import { answerLines, optionalText, questionId } from './answer-lines.ts';
import type { Command } from './command.ts';
import { nameInContext } from './name-in-context.ts';
import { CORPUS_FLAGS, openBundles } from './open-bundles.ts';
import { rounded } from './rounded.ts';

const question = v.object({
  id: questionId,
  name: v.pipe(v.string('is not a string'), v.nonEmpty('is empty')),
  context: optionalText,
});

export const lookupCommand: Command = {
  name: 'lookup',
  help: `on-record lookup --bundle FILE… [--strict] < names.jsonl

Reads one JSON object a line: {"id", "name", "context"?}; the context is text around the name, and read
for the office and country that it gives. Prints for each
{"id", "matches": [{"entity": {"bundle", "id"}, "name", "linked", "score", "reasons"}]}, best first; "linked"
where it is sure enough to link.

  --bundle FILE   a bundle to look in; may be given several times
  --strict        exit status 1 where any line was wrong
`,
  flags: CORPUS_FLAGS,
  async run(args, world) {
    const corpus = await openBundles('lookup', args, world);
    if (corpus === null) return 1;
    return answerLines(world, question, args.has('strict'), async ({ id, name, context }) => {
      const [matches = []] = await lookup(corpus, [nameInContext(name, context)]);
      return { id, matches: matches.map((match) => ({ ...match, score: rounded(match.score) })) };
    });
  },
};
