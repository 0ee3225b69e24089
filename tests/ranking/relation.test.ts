import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../utils/model.ts';
import { rank, type Said } from './statements.ts';

const percent = (value: number, of: string): Quantity => ({
  comparator: '=',
  value,
  unit: '%',
  of,
  negated: false,
});

const relation = (query: string, said: Said): string | undefined =>
  rank([said], { text: query })[0]?.relation;

describe('the relation of an earlier statement', () => {
  it.each<[string, Said, string, string]>([
    [
      'We will rebuild all the lighthouses of the coast.',
      { text: 'In spring he said: we will rebuild all the lighthouses of the coast.' },
      'same-words',
      'a quote of it',
    ],
    [
      'Nordland will spend 5% of its budget on roads.',
      {
        text: 'Spending on roads in Nordland is to be 5% of the budget.',
        quantities: [percent(5, 'budget')],
      },
      'same-figure',
      'the same figure for the same thing',
    ],
    [
      'Nordland will spend 5% of its budget on roads.',
      { text: 'Nordland spends 3% of the budget on roads.', quantities: [percent(3, 'budget')] },
      'figure-differs',
      'another figure for the same thing',
    ],
    [
      'Nordland will spend 5% of its budget on roads and bridges by next spring.',
      {
        text: 'Nordland will spend 3% of its budget on roads and bridges by next spring.',
        quantities: [percent(3, 'budget')],
      },
      'figure-differs',
      'the same words but for the figure',
    ],
    [
      'Nordland will spend 5% of its budget on roads and 2% of its income on bridges by next spring.',
      {
        text: 'Nordland will spend 3% of its budget on roads and 2% of its income on bridges by next spring.',
        quantities: [percent(3, 'budget'), percent(2, 'income')],
      },
      'figure-differs',
      'the same words and one figure of two',
    ],
    [
      'Nordland will spend 5% on roads and bridges by next spring, and 2% on the lighthouses of the coast.',
      {
        text: 'Nordland will spend 5% on roads and bridges by next spring.',
        quantities: [percent(5, 'budget')],
      },
      'same-words',
      'a quote that leaves a figure out says no other one',
    ],
    [
      'Nordland will sell the northern railway.',
      { text: 'Nordland will not sell the northern railway.' },
      'negated',
      'the same with a not',
    ],
    [
      'Nordland will spend 5% of its budget on roads.',
      { text: 'Roads in Nordland are dangerous.' },
      'same-topic',
      'no figure to compare',
    ],
    [
      'Prices rose by 5%.',
      { text: 'Turnout at the school election was 61%.', quantities: [percent(61, 'voters')] },
      'same-topic',
      'figures for different things are not compared',
    ],
  ])('of %j and %j is %s: %s', (query, said, expected) => {
    expect(relation(query, said)).toBe(expected);
  });
});
