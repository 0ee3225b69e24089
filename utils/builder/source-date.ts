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

/**
 * The date in an ISO date or time, or null; the time of day and its zone are dropped as they stand. So are two ways that
 * spreadsheets write it and that can be read in one way only: `12.3.2026`, whose day is always first, and `2026/03/12`.
 * `3/12/2026` is March in some countries and December in others, so it is none.
 */
export function sourceDate(text: string): IsoDate | null {
  const [, year = '', month, day] = ISO.exec(text.trim()) ?? yearFirst(text.trim()) ?? [];
  if (year < '1000' || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  return [year, month, day].filter((part) => part !== undefined).join('-') as IsoDate;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T ])/;
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:$|[, ])/;
const SLASHES = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:$|[, ])/;

/** Whole match, year, month and day, as `ISO` gives them. */
function yearFirst(text: string): readonly string[] | null {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const [, ...parts] = SLASHES.exec(text) ?? (year === '' ? [] : ['', year, month, day]);
  return parts.length === 0 ? null : [text, ...parts.map((part) => part.padStart(2, '0'))];
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
