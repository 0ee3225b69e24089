import { numberFormat } from './formats.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** “2.4 MB” in the reader's language; units of a thousand, as disks are counted. */
export function formatSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[power] ?? 'byte';
  const digits = power === 0 ? 0 : 1;
  return numberFormat({ style: 'unit', unit, maximumFractionDigits: digits }).format(bytes / 1000 ** power);
}

/** “40 seconds”, “3 minutes”: as exact as an estimate deserves. */
export function formatDuration(seconds: number): string {
  const unit = seconds < 90 ? 'second' : 'minute';
  const count = unit === 'second' ? Math.ceil(seconds) : Math.round(seconds / 60);
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
