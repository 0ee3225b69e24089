import { expect, test } from 'vitest';
import { timelineOf } from '../../../components/profile/timeline-months.ts';
import { corpusStatement } from '../made-up.ts';

test('a dot a statement, by month from the first, stacked within a month', () => {
  const timeline = timelineOf([
    corpusStatement('c', 'third', '2025-03-20'),
    corpusStatement('a', 'first', '2024-12-31'),
    corpusStatement('b', 'second', '2025-03-01'),
  ]);

  expect(timeline.dots.map(({ statement, month, level }) => [statement.id, month, level])).toEqual([
    ['a', 0, 0],
    ['b', 3, 0],
    ['c', 3, 1],
  ]);
  expect([timeline.months, timeline.from, timeline.to]).toEqual([4, '2024-12-31', '2025-03-20']);
});

test('what has no date is counted, not placed', () => {
  const timeline = timelineOf([corpusStatement('a', 'when?', null)]);

  expect(timeline).toEqual({ dots: [], months: 0, from: null, to: null, undated: 1 });
});
