import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import { dateFormat } from './formats.ts';

/** By how many parts the date has: a year, a month, a day. */
const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

const UNBROKEN_HYPHEN = '\u2011';

/** “12 Jun 2025”, “Jun 2025”, “2025”, as far as the date is known; “undated” for null. */
export function formatDate(date: IsoDate | null): string {
  if (date === null) return i18n.t('date.undated');
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const options = PRECISION[parts.length - 1] ?? {};
  const written = dateFormat({ ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
  // “2026 р.”: the short word for the year is not left alone on the next line; “2026-03-12” is not broken in two.
  return written.replace(/ (?=\p{L}+\.$)/u, '\u00a0').replace(/-/g, UNBROKEN_HYPHEN);
}

/** The same for what is copied, which others may search: with the hyphen of every keyboard. */
export function dateToCopy(date: IsoDate | null): string {
  return formatDate(date).replaceAll(UNBROKEN_HYPHEN, '-');
}

/** “12 Jun 2025, 14:05”, by the reader's own clock. */
export function formatMoment(moment: string): string {
  const written = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(moment));
  return written.replace(/-/g, UNBROKEN_HYPHEN);
}

/** “12 Jun 2025 – 3 Mar 2026”, one date where both are the same, “undated” where neither is known. */
export function formatDateSpan(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null || to === null || from === to) return formatDate(from ?? to);
  return i18n.t('date.span', [formatDate(from), formatDate(to)]);
}

/** Whether `date` is after `other`, as far as both are known: `2025-03` is not after `2025-03-12`. */
export function isAfter(date: IsoDate | null, other: IsoDate | null): boolean {
  if (date === null || other === null) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
