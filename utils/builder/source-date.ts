import type { IsoDate } from '../model.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in a date as mail and RSS write it (RFC 822): `Thu, 12 Mar 2026 08:00:00 +0000`; or in an ISO one. */
export function feedDate(text: string): IsoDate | null {
  const [, day = '', name = '', year = ''] =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return sourceDate(text);
  return sourceDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

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
