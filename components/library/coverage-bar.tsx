import type { VNode } from 'preact';
import type { Coverage } from '../../utils/model.ts';
import { formatDateSpan } from '../words/dates.ts';
import './coverage-bar.css';

/** The years that all bars of a list stand for, so that they can be compared. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years between which any of the bundles has something dated; null where none has. */
export function yearsOf(coverages: readonly Coverage[]): Years | null {
  const years = coverages
    .flatMap(({ from, to }) => [from, to])
    .flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** The place of a date on a bar that is 100 wide; a date known to its month or year is at the begin of it, or its end. */
export function placeOfDate(date: string, { first, last }: Years, end: boolean): number {
  const [year = first, month, day] = date.split('-').map(Number);
  const months = month === undefined ? (end ? 12 : 0) : month - 1;
  const days = month === undefined ? 0 : (day ?? (end ? 31 : 1)) / 31;
  return (100 * (year - first + (months + days) / 12)) / (last - first + 1);
}

/** When a bundle's articles are from: a bar over the years of all bundles, and the dates in words. */
export function CoverageBar({
  coverage,
  years,
}: {
  readonly coverage: Coverage;
  readonly years: Years | null;
}): VNode {
  const { from, to } = coverage;
  const words = formatDateSpan(from, to);
  if (years === null || from === null || to === null) return <span class="coverage-words">{words}</span>;
  const start = placeOfDate(from, years, false);
  const width = Math.max(1, placeOfDate(to, years, true) - start);
  return (
    <span class="coverage">
      <svg class="coverage-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="coverage-years" x="0" y="3" width="100" height="2" />
        <rect class="coverage-span" x={start} y="0" width={Math.min(width, 100 - start)} height="8" />
      </svg>
      <span class="coverage-words">{words}</span>
    </span>
  );
}
