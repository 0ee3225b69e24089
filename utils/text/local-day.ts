import type { IsoDate } from '../model.ts';

/** The day of a moment by the clock and in the zone of this machine. */
export function localDay(moment: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as IsoDate;
}
