import { i18n } from '#i18n';
import { relativeFormat } from './formats.ts';

const MINUTE = 60_000;

/** Units from the longest on, in ms; a month and a year as long as they are on average. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['year', 365.25 * 24 * 60 * MINUTE],
  ['month', 30.44 * 24 * 60 * MINUTE],
  ['week', 7 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** “3 days ago”, “yesterday”; “just now” within a minute, and where the moment is no time or yet to come. */
export function ago(moment: string, now: number): string {
  const passed = now - Date.parse(moment);
  for (const [unit, ms] of UNITS)
    if (passed >= ms) return relativeFormat({ numeric: 'auto' }).format(-Math.floor(passed / ms), unit);
  return i18n.t('date.justNow');
}
