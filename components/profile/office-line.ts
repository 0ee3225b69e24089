import type { IsoDate } from '../../utils/model.ts';

/** Where on a line of time something lies, both 0 to 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of time that takes in some dates: its ends, and where dates lie on it. */
export interface TimeLine {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where a stretch of time lies; a date known to the month or year is all of it. */
  readonly place: (from: IsoDate, to: IsoDate) => Stretch;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a date's first day. */
function firstDay(date: IsoDate): number {
  return Date.parse(date) / DAY_MS;
}

/** Of the day after its last day: `2026-02` ends with the first of March. */
function dayAfter(date: IsoDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const after =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return after / DAY_MS;
}

/** The line from the earliest to the latest of some dates; null where they are fewer than two. */
export function timeLineOf(dates: readonly (IsoDate | null)[]): TimeLine | null {
  const known = [...new Set(dates.filter((date) => date !== null))].sort();
  const [from] = known;
  const to = known.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const start = firstDay(from);
  const length = Math.max(...known.map(dayAfter)) - start;
  return {
    from,
    to,
    place: (first, last) => ({
      start: (firstDay(first) - start) / length,
      end: (dayAfter(last) - start) / length,
    }),
  };
}
