import { type Figure, quantile } from '../measure.ts';

/** The same work at several sizes. */
export interface Growth {
  /** The figures' name with N for the size. */
  readonly name: string;
  readonly unit: string;
  readonly points: readonly GrowthPoint[];
}

export interface GrowthPoint {
  readonly size: number;
  readonly median: number;
  /** Null for fewer than twenty samples. */
  readonly p95: number | null;
}

/** A size in a figure's name: a number of a thousand and more, as people write it. */
const SIZE = /\d{1,3}(?:,\d{3})+/;
const ENOUGH_FOR_P95 = 20;

/** The figures of a part that differ only in the size they name, two sizes and more, by size. */
export function growthsOf(figures: readonly Figure[]): Growth[] {
  const series = new Map<string, { unit: string; points: GrowthPoint[] }>();
  for (const { name, unit, samples } of figures) {
    const size = SIZE.exec(name)?.[0];
    const median = quantile(samples, 0.5);
    if (size === undefined || !(median > 0)) continue;
    const key = name.trim().replace(size, 'N');
    const line = series.get(key) ?? { unit, points: [] };
    series.set(key, line);
    line.points.push({
      size: Number(size.replaceAll(',', '')),
      median,
      p95: samples.length >= ENOUGH_FOR_P95 ? quantile(samples, 0.95) : null,
    });
  }
  return [...series]
    .map(([name, { unit, points }]) => ({ name, unit, points: points.sort((a, b) => a.size - b.size) }))
    .filter(({ points }) => points.length > 1);
}
