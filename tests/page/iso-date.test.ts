import { expect, it } from 'vitest';
import { readDate } from '../../utils/page/iso-date.ts';

it.each([
  ['2023-11-08', '2023-11-08'],
  ['2023-11-08T23:59:00+02:00', '2023-11-08'],
  ['20231108T1200', '2023-11-08'],
  ['2023/11/8', '2023-11-08'],
  ['November 8, 2023', '2023-11-08'],
  ['Nov. 8 2023', '2023-11-08'],
  ['8 November 2023, 14:05', '2023-11-08'],
  ['Wed, 08 Nov 2023 16:06:45 GMT', '2023-11-08'],
  ['Wed Nov 08 16:06:45 +0000 2023', '2023-11-08'],
  ['08.11.2023', '2023-11-08'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['Date 08.11.2023', '2023-11-08'],
  ['8 листопада 2023, 14:05', '2023-11-08'],
  ['2023 m. lapkričio 8 d.', '2023-11-08'],
  ['1699459605', '2023-11-08'],
  ['1699459605000', '2023-11-08'],
])('%s is %s', (raw, date) => {
  expect(readDate(raw, null)).toBe(date);
});

it.each([
  ['a day and month that two continents read differently', '3/4/2023'],
  ['a day that no month has', '2023-02-30'],
  ['a month that no year has', '2023-13-01'],
  ['a date before there were web pages', '0001-01-01'],
  ['the epoch', '1970-01-01T00:00:00Z'],
  ['a far future', '9999-12-31'],
  ['no date', 'yesterday'],
  ['nothing', ''],
])('refuses %s: %s', (_, raw) => {
  expect(readDate(raw, null)).toBeNull();
});

it('refuses what is said to be published after today', () => {
  expect(readDate('2026-05-02', '2026-05-01')).toBeNull();
  expect(readDate('2026-05-01', '2026-05-01')).toBe('2026-05-01');
});
