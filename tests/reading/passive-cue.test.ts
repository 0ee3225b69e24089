import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

const MINISTRY = 'the Ministry of Bridges of Freedonia';

test.each([
  ['in front', `As reported by ${MINISTRY}, the bridge is closed.`, 'the bridge is closed'],
  ['as words of', `In the words of ${MINISTRY}, the bridge is closed.`, 'the bridge is closed'],
  ['behind', `The bridge is closed, as noted by ${MINISTRY}.`, 'The bridge is closed'],
  [
    'of the sentence before',
    `The bridge is closed.\n\nThis was announced on Monday by ${MINISTRY}.`,
    'The bridge is closed',
  ],
])('saying in the passive is a statement %s', (_, text, said) => {
  expect(tell(text)).toEqual([
    expect.objectContaining({ said, source: MINISTRY, speakers: ['Ministry of Bridges of Freedonia'] }),
  ]);
});

test.each([
  ['a plan', 'The plan was announced by Bela Trentino.'],
  ['denied', 'This was not reported by Bela Trentino.'],
])('other passives are none: %s', (_, text) => {
  expect(tell(text)).toEqual([]);
});
