import { i18n } from '#i18n';
import type { Comparator, Quantity } from '../../utils/model.ts';
import { numberFormat } from './formats.ts';
import { writtenUnit } from './written-unit.ts';

const COMPARATOR_KEY = {
  '>': 'comparator.over',
  '<': 'comparator.under',
  '≥': 'comparator.atLeast',
  '≤': 'comparator.atMost',
  '~': 'comparator.about',
} as const satisfies Record<Exclude<Comparator, '='>, string>;

/** Units that `Intl` writes in the reader's language; others stand as the text gave them. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  km: 'kilometer',
  m: 'meter',
  kg: 'kilogram',
};
/** From here on “5.2 million” is easier to read than its digits. */
const COMPACT_FROM = 1_000_000;

/** “5%”, “€2.4 million”, “300 drones”; with a sign in front where `signed`. */
function formatAmount(value: number, unit: string | null, signed = false): string {
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: 2,
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
    ...(Math.abs(value) >= COMPACT_FROM ? { notation: 'compact', compactDisplay: 'long' } : {}),
  };
  const format = (extra: Intl.NumberFormatOptions): string =>
    numberFormat({ ...options, ...extra }).format(value);
  if (unit === null) return format({});
  if (/^[A-Z]{3}$/.test(unit)) return format({ style: 'currency', currency: unit });
  // A bundle may name a unit `constructor`, which every object has.
  const known = Object.hasOwn(INTL_UNITS, unit) ? INTL_UNITS[unit] : undefined;
  if (known !== undefined) return format({ style: 'unit', unit: known });
  return `${format({})} ${unit}`;
}

/** “over 5% of GDP”, as the sentence had it; `text` is the sentence, for the form of what is counted. */
export function formatQuantity(quantity: Quantity, text: string): string {
  const amount = formatAmount(quantity.value, unitIn(text, quantity.value, quantity.unit));
  const whole = quantity.of === null ? amount : i18n.t('statement.of', [amount, quantity.of]);
  const compared = quantity.comparator === '=' ? whole : i18n.t(COMPARATOR_KEY[quantity.comparator], [whole]);
  return quantity.negated ? i18n.t('comparator.not', [compared]) : compared;
}

/** “+0.25 points”, “−€2 million”: how far one figure is from another of the same unit, as in `text`. */
export function formatDifference(value: number, unit: string | null, text: string): string {
  if (unit === '%') return i18n.t('statement.points', [formatAmount(value, null, true)]);
  return formatAmount(value, unitIn(text, value, unit), true);
}

function unitIn(text: string, value: number, unit: string | null): string | null {
  return unit === null ? null : writtenUnit(unit, value, text);
}
