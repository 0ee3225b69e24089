import { expect, test } from 'vitest';
import { indexByToken, rangeAt, setRange } from '../../utils/reading/token-ranges.ts';

const RANGES = [
  { first: 1, last: 3 },
  { first: 4, last: 5 },
];

test('each token is told the range that holds it, and -1 where none does', () => {
  expect([...indexByToken(6, RANGES)]).toEqual([-1, 0, 0, -1, 1, -1]);
});

test('of two ranges around a token the later one holds it', () => {
  expect([...indexByToken(3, [...RANGES, { first: 2, last: 3 }])]).toEqual([-1, 0, 2]);
});

test.each([
  ['inside', 2, RANGES[0]],
  ['outside', 3, undefined],
  ['before the text', -1, undefined],
  ['behind the text', 9, undefined],
])('a token %s is looked up', (_, token, range) => {
  expect(rangeAt(RANGES, indexByToken(6, RANGES), token)).toBe(range);
});

test('a range that runs over the end is written as far as there are tokens', () => {
  const taken = new Uint8Array(3);
  setRange(taken, 1, 9, 1);

  expect([...taken]).toEqual([0, 1, 1]);
});
