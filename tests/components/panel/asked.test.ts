import '../strings.ts';
import { expect, test } from 'vitest';
import { answerTo } from '../../../components/panel/asked.ts';

test('a question ends with its answer, with why it has none, or with that nobody answered', async () => {
  const error = { code: 'no-storage', message: 'In English.' };

  expect(await answerTo(Promise.resolve({ ok: true, value: 7 }))).toEqual({ state: 'answered', value: 7 });
  expect(await answerTo(Promise.resolve({ ok: false, error }))).toMatchObject({ state: 'failed' });
  expect(await answerTo(Promise.reject(new Error('The port is closed.')))).toEqual({
    state: 'failed',
    message: expect.stringMatching(/did not answer/),
  });
});
