import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../utils/reader/word-diff.ts';

const short = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+[${text}]`, removed: `-[${text}]` })[kind])
    .join('');

test.each([
  ['the dam holds', 'the dam holds', 'the dam holds '],
  ['shut the gate', 'shut every gate', 'shut -[the ]+[every ]gate '],
  ['shut the gate', 'shut the old gate', 'shut the +[old ]gate '],
  ['shut the old gate', 'shut the gate', 'shut the -[old ]gate '],
  ['', 'a dam', '+[a dam ]'],
  ['a dam', '', '-[a dam ]'],
  ['a b c d e', 'a x c y e', 'a -[b ]+[x ]c -[d ]+[y ]e '],
  ['one two', 'two one', '-[one ]two +[one ]'],
])('from “%s” to “%s”', (before, after, expected) => {
  expect(short(before, after)).toBe(expected);
});

test('without what was removed it is the newer text, and without what was added the older but for spaces', () => {
  const text = fc
    .array(fc.constantFrom('dam', 'gate', 'river', '\n\n', 'shut'), { maxLength: 40 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const side = (other: string): string =>
        parts
          .filter(({ kind }) => kind !== other)
          .map((part) => part.text)
          .join('');
      const words = (joined: string): readonly string[] => joined.match(/\S+/g) ?? [];
      expect(words(side('removed'))).toEqual(words(after));
      expect(words(side('added'))).toEqual(words(before));
    }),
  );
});

test('of two texts that share nothing the one was removed and the other added', () => {
  const many = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(' ');

  expect(wordDiff(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
