import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt } from '../../../components/statement/paragraph-context.tsx';
import { compareWording, type Run } from '../../../components/statement/wording.ts';

const marked = (runs: readonly Run[]): string =>
  runs.map((run) => (run.same ? run.text : `[${run.text}]`)).join(' ');

describe('two versions of a quote', () => {
  test.each([
    [
      'a word added',
      'The dam will hold',
      'The old dam will hold',
      'The dam will hold',
      'The [old] dam will hold',
    ],
    [
      'a word exchanged',
      'The dam will hold',
      'The dam may hold',
      'The dam [will] hold',
      'The dam [may] hold',
    ],
    [
      'only marks and case differ',
      'The dam, will hold.',
      'the Dam will hold',
      'The dam, will hold.',
      'the Dam will hold',
    ],
    ['nothing shared', 'Rivers rise', 'Dams hold', '[Rivers rise]', '[Dams hold]'],
    ['a figure', 'We spend 5% now', 'We spend 6% now', 'We spend [5%] now', 'We spend [6%] now'],
  ])('%s', (_, first, second, markedFirst, markedSecond) => {
    const wording = compareWording(first, second);

    expect(marked(wording.first)).toBe(markedFirst);
    expect(marked(wording.second)).toBe(markedSecond);
  });

  test('no word is lost, and both sides share the same words', () => {
    const words = fc.array(fc.constantFrom('dam', 'river', 'holds', 'the', 'new'), { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const wording = compareWording(first.join(' '), second.join(' '));
        const joined = (runs: readonly Run[]): string => runs.map((run) => run.text).join(' ');
        const shared = (runs: readonly Run[]): string => joined(runs.filter((run) => run.same));

        expect(joined(wording.first)).toBe(first.join(' '));
        expect(joined(wording.second)).toBe(second.join(' '));
        expect(shared(wording.first)).toBe(shared(wording.second));
      }),
    );
  });

  test('the share of common words is over the shorter version', () => {
    expect(compareWording('the dam holds', 'well the dam holds for now').shared).toBe(1);
    expect(compareWording('', 'the dam').shared).toBe(0);
  });
});

describe('a statement in its paragraph', () => {
  test('is cut at the edges of what was said', () => {
    expect(
      cutAt('“Yes,” she said, “no.”', [
        [1, 5],
        [18, 21],
      ]).map(({ text, said }) => [text, said]),
    ).toEqual([
      ['“', false],
      ['Yes,', true],
      ['” she said, “', false],
      ['no.', true],
      ['”', false],
    ]);
  });

  test('is shown plain where the offsets do not fit', () => {
    expect(cutAt('short', [[2, 90]]).map((piece) => piece.text)).toEqual(['short']);
  });
});
