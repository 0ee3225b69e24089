import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test('a quotation that was left open in the paragraphs before is one with the one that has the cue', () => {
  const text =
    'The river rose again.\n\n“The bridge is safe.\n\n“We have looked at it.\n\n“It will stay safe,” said Bela Trentino.';

  expect(tell(text)).toEqual([
    {
      kind: 'direct',
      said: 'The bridge is safe. … We have looked at it. … It will stay safe,',
      source: 'Bela Trentino',
      speakers: ['Bela Trentino'],
    },
  ]);
});

test('a quotation that was closed is not joined', () => {
  const text = 'The river rose again.\n\n“The bridge is safe.”\n\n“It will stay safe,” said Bela Trentino.';

  expect(tell(text).map(({ said }) => said)).toEqual(['It will stay safe,']);
});
