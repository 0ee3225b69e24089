import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../utils/ranking/terms.ts';

describe('terms', () => {
  it.each([
    ['Over 5 per cent of its GDP', ['5', '5%', 'gdp'], 'a percentage in words is one in signs'],
    [
      '$1.5 million, 1.5m dollars',
      ['1500000', '$1500000', '1500000', '$1500000'],
      'money, however it is written',
    ],
    ['4,300 jobs; 4300 job', ['4300', 'job', '4300', 'job'], 'thousands with and without a comma'],
    ['the F-16s and an F16', ['f16', 'f16'], 'a designation with and without its hyphen'],
    ['5th of 4x4', ['5th', '4x4'], 'digits in a word are no figure'],
    ['Minister’s industries', ['minist', 'industri'], 'possessives and plurals'],
    [
      '#CleanHarbours https://example.org/a',
      ['clean', 'harbour'],
      'a tag is its words, an address is nothing',
    ],
    ['defence and defense', ['defens', 'defens'], 'two spellings are one term'],
    ['Міністр сказав 5%', ['міністр', 'сказав', '5', '5%'], 'another script is cut, not stemmed'],
    ['It is what it was', [], 'stop words are nothing'],
  ])('of %j are %j: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are the same for the same text, whatever the text, and never empty strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = terms(text);
        expect(terms(text)).toEqual(found);
        expect(found).not.toContain('');
      }),
    );
  });
});
