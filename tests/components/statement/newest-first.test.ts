import { expect, test } from 'vitest';
import { newestFirst } from '../../../components/statement/newest-first.ts';
import { corpusStatement } from '../made-up.ts';

test.each([
  ['the newest first', ['2025-01', '2025-03'], ['1', '0']],
  ['what has no date last', [null, '2019'], ['1', '0']],
  ['what is equal as it came', ['2025', '2025'], ['0', '1']],
] as const)('statements stand with %s', (_, dates, order) => {
  const statements = dates.map((date, index) => corpusStatement(`${index}`, 'words', date));

  expect(newestFirst(statements).map(({ id }) => id)).toEqual(order);
});

test('of one day their own words come before what was made of them', () => {
  const reported = corpusStatement('reported', 'words', '2025', { kind: 'indirect' });
  const quoted = corpusStatement('quoted', 'words', '2025');

  expect(newestFirst([reported, quoted]).map(({ id }) => id)).toEqual(['quoted', 'reported']);
});
