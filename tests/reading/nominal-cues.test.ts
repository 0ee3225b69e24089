import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  ['an irregular verb', 'Marta Kalnina’s warning that prices would double shook markets on Monday.'],
  ['a regular verb', 'Marta Kalnina’s warning that prices would double rattled the markets.'],
  ['an auxiliary', 'Marta Kalnina’s warning that prices would double was met with laughter.'],
  ['a verb behind another', 'Marta Kalnina’s warning that prices would double led to protests.'],
])('the words of a noun of saying end before the sentence’s own verb: %s', (_, text) => {
  expect(tell(text).map(({ said }) => said)).toEqual(['prices would double']);
});

test.each([
  [
    'a clause with a verb of its own',
    'Marta Kalnina’s claim that towns which were flooded would be rebuilt is false.',
    'towns which were flooded would be rebuilt',
  ],
  [
    'two verbs with “and”',
    'Her claim that prices had doubled and would double again was false.',
    'prices had doubled and would double again',
  ],
])('the words of a noun of saying hold %s', (_, text, said) => {
  expect(tell(text).map((statement) => statement.said)).toEqual([said]);
});

test('the words of a noun of saying that is no subject run to the end', () => {
  const [statement] = tell('The town heard Marta Kalnina’s warning that prices would double.');

  expect(statement?.said).toBe('prices would double');
});

test('a noun of saying may have an owner without a name', () => {
  expect(tell('The ministry’s assurance that prices would fall did not convince the town.')).toEqual([
    { kind: 'indirect', said: 'prices would fall', source: 'The ministry', speakers: [] },
  ]);
});
