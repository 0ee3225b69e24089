import type { Result } from '../model.ts';

/** In place of an answer that never came: the background is starting, or the extension was reloaded under the page. */
export const NO_ANSWER: Extract<Result<never>, { ok: false }> = {
  ok: false,
  error: {
    code: 'no-answer',
    message: 'The background of On Record did not answer; reload the page to try again.',
  },
};
