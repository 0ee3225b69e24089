import * as v from 'valibot';
import { linesOf } from '../utils/builder/lines.ts';
import type { ExitStatus, World } from './command.ts';

/** Fields that the questions share. An absent field and `null` are the same. */
export const questionId = v.union([v.string(), v.number()], 'is neither a string nor a number');
export const optionalText = v.nullish(v.string('is not a string'), null);

/**
 * Answers JSON Lines from standard input, one answer a line and in order. What is wrong with a line goes to
 * standard error with its number, and the line has no answer. Blank lines are passed over. Status 1 where no
 * line had an answer and some line was wrong, or with `strict` where any was.
 */
export async function answerLines<Question>(
  world: World,
  schema: v.GenericSchema<unknown, Question>,
  strict: boolean,
  answer: (question: Question) => Promise<unknown>,
): Promise<ExitStatus> {
  let answered = 0;
  let wrong = 0;
  const reject = (line: number, what: string): void => {
    wrong++;
    world.complain(`line ${line}: ${what}`);
  };
  for await (const { number, text } of linesOf(world.stdin())) {
    if (text !== null && text.trim() === '') continue;
    const parsed = text === null ? 'the line is longer than 16 MiB.' : parseQuestion(text, schema);
    if (typeof parsed === 'string') {
      reject(number, parsed);
      continue;
    }
    await world.print(`${JSON.stringify(await answer(parsed.question))}\n`);
    answered++;
  }
  return wrong > 0 && (strict || answered === 0) ? 1 : 0;
}

function parseQuestion<Question>(
  text: string,
  schema: v.GenericSchema<unknown, Question>,
): { readonly question: Question } | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'this is not valid JSON.';
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { question: parsed.output };
  const issue = parsed.issues[0];
  const field = v.getDotPath(issue);
  if (field === null) return 'this is not a JSON object.';
  return `${field} ${issue.received === 'undefined' ? 'is missing' : issue.message}.`;
}
