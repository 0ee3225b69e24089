import '../strings.ts';
import { expect, test } from 'vitest';
import { KeptLine } from '../../../components/keep/kept-line.tsx';
import { NO_ANSWER } from '../../../utils/messages/no-answer.ts';
import type { KeptHere } from '../../../utils/messages/reading-messages.ts';
import { momentOf } from '../../../utils/reader/clippings.ts';
import { drawn, texts } from '../render.ts';

const HERE: KeptHere = {
  page: 'https://herald.example/dams',
  kept: momentOf(Date.UTC(2026, 2, 1)),
  versions: 1,
  isSame: true,
};
const ACTIONS = { onKeep: () => undefined, onDrop: () => undefined, onPutBack: () => undefined };

test.each([
  ['kept', HERE, false],
  ['kept no longer', null, true],
])('where nobody answers, that is said, and an article stays %s', (_, here, dropped) => {
  const root = drawn(<KeptLine here={here} answer={NO_ANSWER} dropped={dropped} {...ACTIONS} />);

  expect(texts(root, '[role=alert]')).toEqual([expect.stringMatching(/did not answer/)]);
  expect(texts(root, 'button')).toEqual([dropped ? 'Put it back' : 'Keep it no longer']);
});
