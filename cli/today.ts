import type { IsoDate } from '../utils/model.ts';

/** The day in UTC, as an ISO date. */
export function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}
