import type { IsoDate } from '../model.ts';

/** The date in an ISO date or time, or null; the time of day and its zone are dropped as they stand. */
export function sourceDate(text: string): IsoDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T ])/.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  if (year < 1000 || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return match
    .slice(1, 4)
    .filter((part) => part !== undefined)
    .join('-') as IsoDate;
}
