import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  [
    'this stands for the sentence before',
    'The old bridge is closed for a month.\n\nThe Ministry of Bridges of Freedonia reported this on its page.',
    ['The old bridge is closed for a month'],
  ],
  [
    'this is the subject of what is said, and stays',
    'The old bridge is closed.\n\nThis, Rufus Firefly said, costs the town a fortune.',
    ['This … costs the town a fortune'],
  ],
  [
    'a quotation before it has its own speaker',
    '“We are closed,” said Bela Trentino.\n\nThe Ministry of Bridges of Freedonia reported this on its page.',
    ['We are closed,', 'this'],
  ],
  [
    'who denied this did not say it',
    'The old bridge is closed.\n\nThe Ministry of Bridges of Freedonia denied this on its page.',
    ['this'],
  ],
])('%s', (_, text, said) => {
  expect(tell(text).map((told) => told.said)).toEqual(said);
});
