import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { Result } from '../../utils/model.ts';
import { problemInWords } from '../words/problem.ts';

/** What was asked of the background: under way, failed with a plain sentence, or answered. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'answered'; readonly value: T };

/** How a question has ended: answered, or failed, also where no answer came. Never rejects. */
export async function answerTo<T>(
  question: Promise<Result<T>>,
): Promise<Exclude<Asked<T>, { state: 'asking' }>> {
  const result = await question.catch((): Result<T> => NO_ANSWER);
  return result.ok
    ? { state: 'answered', value: result.value }
    : { state: 'failed', message: problemInWords(result.error) };
}
