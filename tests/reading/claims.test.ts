import { describe, expect, it } from 'vitest';
import type { Claim, ClaimType } from '../../utils/model.ts';
import { read } from './read-article.ts';

/** The first claim of a text. */
function claim(text: string, published: string | null = null): Claim {
  const [first] = read(text, published).claims;
  if (!first) throw new Error(`no claim in: ${text}`);
  return first;
}

const figure = (text: string) => claim(text).quantities;

describe('a claim', () => {
  it('is a sentence without its end', () => {
    const text = 'The port of Lorn opened in 2021. It has two piers.';
    expect(read(text).claims.map(({ span }) => text.slice(...span))).toEqual([
      'The port of Lorn opened in 2021',
      'It has two piers',
    ]);
  });

  it('is what was said, without who said it', () => {
    const text = 'Marta Kalnina said that the port handles 40 ships a day.';
    expect(text.slice(...claim(text).span)).toBe('the port handles 40 ships a day');
  });

  it.each<[ClaimType, string]>([
    ['quantity', 'The port handles 40 ships a day.'],
    ['commitment', 'Estmark plans to build a second port.'],
    ['prediction', 'Trade is expected to recover by the spring.'],
    ['accusation', 'Brandt accused the port of hiding its losses.'],
    ['comparison', 'Exports rose faster than imports.'],
    ['cause', 'The port closed because of the storm.'],
  ])('of the type %s is told as such', (type, text) => {
    expect(claim(text).types).toContain(type);
  });

  it('is a commitment where a named actor will act, a prediction where something will be', () => {
    expect(claim('The government will build a port in Lorn.').types).toContain('commitment');
    expect(claim('The winter will be cold in Lorn.').types).toContain('prediction');
  });

  it('with a figure comes before an opinion', () => {
    const hard = claim('Unemployment fell to 5.2 percent in 2023, the lowest in a decade.').score;
    const plain = claim('The delegation visited the port and met the workers.').score;
    const soft = claim('I think we should all be very proud of you.').score;
    expect(hard).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(soft);
  });
});

describe('a figure', () => {
  const quantity = { comparator: '=', value: 0, unit: null, of: null, negated: false };

  it.each([
    ['a share', 'It spends over 5% of its GDP.', { comparator: '>', value: 5, unit: '%', of: 'GDP' }],
    ['per cent in words', 'It spends 5 per cent of its budget.', { value: 5, unit: '%', of: 'budget' }],
    ['money', 'It cost about €1.5 billion.', { comparator: '~', value: 1_500_000_000, unit: 'EUR' }],
    [
      'money with its purpose',
      'It gave $20m in military aid.',
      { value: 20_000_000, unit: 'USD', of: 'military aid' },
    ],
    [
      'counted things',
      'It sent at least 1,200 armoured vehicles.',
      { comparator: '≥', value: 1200, unit: 'vehicle' },
    ],
    ['a number in words', 'It sent thirty-five people.', { value: 35, unit: 'person' }],
    ['a dozen', 'It sent two dozen ships.', { value: 24, unit: 'ship' }],
    ['a measure', 'The road is up to 30 kilometres long.', { comparator: '≤', value: 30, unit: 'km' }],
    [
      'a fraction',
      'Two-thirds of voters stayed away.',
      { comparator: '~', value: 66.7, unit: '%', of: 'voters' },
    ],
    ['so many in so many', 'One in ten houses lost its roof.', { value: 10, unit: '%', of: 'houses' }],
    [
      'so many out of so many',
      'Two out of three voters stayed away.',
      { comparator: '~', value: 66.7, unit: '%', of: 'voters' },
    ],
    ['or more', 'It needs 40 tanks or more.', { comparator: '≥', value: 40, unit: 'tank' }],
    ['a number that is only compared', 'It wounded more than 20.', { comparator: '>', value: 20 }],
    ['no more than', 'It has no more than 40 tanks.', { comparator: '≤', value: 40, unit: 'tank' }],
    ['percentage points', 'It rose by 3 percentage points.', { value: 3, unit: 'percentage point' }],
    [
      'one that is denied',
      'It did not spend 5% of its budget.',
      { value: 5, unit: '%', of: 'budget', negated: true },
    ],
  ])('is read from %s', (_, text, wanted) => {
    expect(figure(text)).toEqual([{ ...quantity, ...wanted }]);
  });

  it('stands beside the number that it is a share of', () => {
    expect(figure('Two-thirds of its 45 ships sank.')).toEqual([
      { ...quantity, comparator: '~', value: 66.7, unit: '%', of: 'ships' },
      { ...quantity, value: 45, unit: 'ship' },
    ]);
  });

  it('of a range is its two ends, the currency before each or behind', () => {
    expect(figure('It will cost between €5 million and €7 million.')).toEqual([
      { ...quantity, comparator: '≥', value: 5_000_000, unit: 'EUR' },
      { ...quantity, comparator: '≤', value: 7_000_000, unit: 'EUR' },
    ]);
    expect(figure('It will cost between 5 and 7 billion euros.')).toEqual([
      { ...quantity, comparator: '≥', value: 5_000_000_000, unit: 'EUR' },
      { ...quantity, comparator: '≤', value: 7_000_000_000, unit: 'EUR' },
    ]);
  });

  it.each([
    ['a year', 'The port opened in 2021.'],
    ['a day', 'The port opened on 12 March 2021.'],
    ['an article of a treaty', 'The allies invoked Article 5 of the treaty.'],
    ['a date as a name', 'The law followed the 9/11 attacks.'],
    ['an age', 'Marta Kalnina, 52, leads the port.'],
    ['a time', 'The port opens at 10:30.'],
  ])('is not read from %s', (_, text) => {
    expect(figure(text)).toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['a year', 'The port opened in 2021.', null, ['2021']],
    ['a month', 'The port opened in March 2021.', null, ['2021-03']],
    ['a day', 'The port opened on 12 March 2021.', null, ['2021-03-12']],
    ['an American day', 'The port opened on March 12, 2021.', null, ['2021-03-12']],
    ['a dotted day', 'The port opened on 12.03.2021 with a speech.', null, ['2021-03-12']],
    ['yesterday', 'The port opened yesterday.', '2024-03-01', ['2024-02-29']],
    ['a weekday before', 'The port opened on Friday.', '2024-03-05', ['2024-03-01']],
    ['a weekday ahead', 'The port will open on Friday.', '2024-03-05', ['2024-03-08']],
    ['next year', 'The port opens next year.', '2024-03-05', ['2025']],
    ['last month', 'The port opened last month.', '2024-01-05', ['2023-12']],
    ['years ago', 'The port opened two years ago.', '2024-03-05', ['2022']],
    ['a month without a year', 'The port opened in December.', '2024-03-05', ['2023-12']],
    ['a weekday of an undated article', 'The port opened on Friday.', null, []],
    ['a day that there is not', 'The port opened on 31 February 2021.', null, []],
  ])('is resolved: %s', (_, text, published, wanted) => {
    expect(claim(text, published).dates).toEqual(wanted);
  });
});
