import { expect, test } from 'vitest';
import { timeLineOf } from '../../../components/profile/office-line.ts';
import type { IsoDate } from '../../../utils/model.ts';

const date = (text: string): IsoDate => text as IsoDate;

test('a line of time runs from the first day of the earliest date to the last of the latest', () => {
  const line = timeLineOf([date('2025-07'), null, date('2024')]);

  expect([line?.from, line?.to]).toEqual(['2024', '2025-07']);
  expect(line?.place(date('2024'), date('2025-07'))).toEqual({ start: 0, end: 1 });
});

test('a date known to the month or year takes all of it', () => {
  // 2024 has 366 days, and January to July 2025 are 212.
  const line = timeLineOf([date('2024'), date('2025-07')]);

  expect(line?.place(date('2024'), date('2024'))).toEqual({ start: 0, end: 366 / (366 + 212) });
  expect(line?.place(date('2024-12-31'), date('2024-12-31'))).toEqual({
    start: 365 / (366 + 212),
    end: 366 / (366 + 212),
  });
});

test('fewer than two dates are no line', () => {
  expect(timeLineOf([date('2025-07'), date('2025-07'), null])).toBeNull();
  expect(timeLineOf([])).toBeNull();
});
