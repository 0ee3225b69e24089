import { expect, test } from 'vitest';
import {
  monthAt,
  monthOn,
  timelineOf,
  timelineOfMonths,
} from '../../../components/profile/timeline-months.ts';
import type { IsoDate } from '../../../utils/model.ts';
import { corpusStatement } from '../made-up.ts';

test('a dot a statement, by month from the first, stacked within a month', () => {
  const timeline = timelineOf([
    corpusStatement('c', 'third', '2025-03-20'),
    corpusStatement('a', 'first', '2024-12-31'),
    corpusStatement('b', 'second', '2025-03-01'),
  ]);

  expect(timeline.dots.map(({ statement, month, level }) => [statement?.id, month, level])).toEqual([
    ['a', 0, 0],
    ['b', 3, 0],
    ['c', 3, 1],
  ]);
  expect([timeline.months, timeline.from, timeline.to]).toEqual([4, '2024-12-31', '2025-03-20']);
});

test('what has no date is counted, not placed', () => {
  const timeline = timelineOf([corpusStatement('a', 'when?', null)]);

  expect(timeline).toEqual({ dots: [], months: 0, from: null, to: null, dated: 0, undated: 1 });
});

test('more statements than are at hand are drawn from how many each month has', () => {
  const months = [
    { month: '2025-01', statements: 300 },
    { month: '2025-03', statements: 1 },
  ];

  const timeline = timelineOfMonths(months, 7, 6);

  expect(timeline.dots.map(({ month, level }) => [month, level])).toEqual([
    ...[0, 1, 2, 3, 4, 5].map((level) => [0, level]),
    [2, 0],
  ]);
  expect([timeline.dated, timeline.undated, timeline.months]).toEqual([301, 7, 3]);
});

test('the article’s month is on the line only where the line reaches it', () => {
  const timeline = timelineOf([
    corpusStatement('a', 'first', '2024-12-31'),
    corpusStatement('b', 'second', '2025-03-01'),
  ]);

  expect(monthOn(timeline, '2025-02' as IsoDate)).toBe(2);
  expect(monthOn(timeline, '2025-04' as IsoDate)).toBeNull();
  expect(monthOn(timeline, null)).toBeNull();
});

test('a place on the line is a month again', () => {
  const timeline = timelineOf([
    corpusStatement('a', 'first', '2024-11-30'),
    corpusStatement('b', 'second', '2025-03-01'),
  ]);

  expect([0, 1, 2, 4].map((month) => monthAt(timeline, month))).toEqual([
    '2024-11',
    '2024-12',
    '2025-01',
    '2025-03',
  ]);
});
