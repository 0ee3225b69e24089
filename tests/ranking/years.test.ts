import { describe, expect, it } from 'vitest';
import { compareYears, yearsIn } from '../../utils/ranking/years.ts';

describe('years', () => {
  it.each([
    ['In May 2019 and from 2021-2023', ['2019', '2021', '2023']],
    ['2,019 boats, 20195 nets, the FX2019', []],
  ])('in %j are %j', (text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });

  it.each([
    ['2019', ['2018', '2019'], 'same'],
    ['2019', ['2018'], 'other'],
    ['2019', [], null],
  ] as const)('%j beside %j are %j', (asked, known, expected) => {
    expect(compareYears(new Set([asked]), known)).toBe(expected);
  });
});
