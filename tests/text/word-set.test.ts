import { expect, test } from 'vitest';
import { tokenize } from '../../utils/text/tokens.ts';
import { openWordSet } from '../../utils/text/word-set.ts';

const LARGE = Array.from({ length: 5_000 }, (_, at) => `lorn${at}`).join(' ');

test.each([
  ['a short text', 'the quorum of the council'],
  ['a long text', `${LARGE} the quorum of the council`],
])('a set of words holds what was added, whether it is of %s', (_, text) => {
  tokenize(LARGE);
  const tokens = tokenize(text);
  const [council, quorum] = [tokens.word[tokens.count - 1], tokens.word[tokens.count - 4]] as [
    number,
    number,
  ];
  const set = openWordSet(tokens);

  set.add(council);

  expect(set.has(council)).toBe(true);
  expect(set.has(quorum)).toBe(false);
});
