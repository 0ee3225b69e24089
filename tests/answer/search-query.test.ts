import { expect, test } from 'vitest';
import { parseSearch } from '../../utils/answer/search-query.ts';

const group = (terms: string[], prefix: string | null = null): object => ({ terms, prefix });
const figure = (terms: string[], also: string[]): object => ({ terms, also, prefix: null });

test.each([
  [
    'every word is one group, without stop words',
    'the bridge in Lutha ',
    [group(['bridg']), group(['lutha'])],
    [],
  ],
  ['the last word may go on', 'bridge lut', [group(['bridg']), group(['lut'], 'lut')], []],
  ['a single letter is no beginning', 'bridge l', [group(['bridg'])], []],
  [
    'a phrase is sought as it stands, and by its words',
    '“Old  Piers” ',
    [group(['old']), group(['pier'])],
    ['old piers'],
  ],
  [
    'a figure is one word with its scale and unit, in a phrase too',
    '“$5.5 million” for 7 per cent of F-16 ',
    [figure(['$5500000'], ['5500000']), figure(['7%'], ['7']), group(['f16'])],
    ['$5.5 million'],
  ],
  [
    'a scale that is being typed is taken for all that it may become, and for none',
    'costs $5.5 milli',
    [group(['cost']), figure(['5500000', '$5500000'], ['5.5', '$5.5'])],
    [],
  ],
  [
    'a word behind a figure that is no scale is a word',
    '5 minist',
    [group(['5']), group(['minist'], 'minist')],
    [],
  ],
  ['a scale that was typed is one', '5 milli ', [group(['5']), group(['milli'])], []],
  ['figures that stand side by side are two', '5 7 ', [group(['5']), group(['7'])], []],
  ['an asterisk says that a word may go on', 'bri* Lutha ', [group(['bri'], 'bri'), group(['lutha'])], []],
  ['an asterisk alone is nothing', '* ', [], []],
  ['a phrase that is not closed is words', '"old pier', [group(['old']), group(['pier'], 'pier')], []],
  ['quotation marks around nothing are nothing', '"" „ “', [], []],
  ['white space is nothing', '  ', [], []],
])('%s', (_, typed, groups, phrases) => {
  expect(parseSearch(typed)).toEqual({ groups, phrases });
});

test('of a pasted article only the first words count', () => {
  expect(parseSearch('harbour '.repeat(5_000)).groups).toHaveLength(30);
});
