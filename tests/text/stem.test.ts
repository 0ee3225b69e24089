import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../utils/text/stem.ts';

describe('stem', () => {
  it.each([
    ['taxes', 'tax'],
    ['industries', 'industri'],
    ['industry', 'industri'],
    ['declining', 'declin'],
    ['declined', 'declin'],
    ['hoped', 'hope'],
    ['hopping', 'hop'],
    ['relational', 'relat'],
    ['organisation', 'organ'],
    ['f16s', 'f16s'],
    ['міністр', 'міністр'],
  ])('cuts %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('makes no word longer, whatever the word', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,12}$/), (word) => stem(word).length <= word.length));
  });
});
