/** One figure of a run: several samples of the same work, in one unit. */
export interface Figure {
  /** Begins with two spaces for a part of the figure before it, or what that one is compared with. */
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
  /** What is asked of the median, or of `p95`, as `report/target.ts` reads it; none where there is no target. */
  readonly target?: string;
}

/** Wall time of `work` in milliseconds, `runs` times after `warm` runs that are not counted. */
export async function time(work: () => unknown, runs: number, warm = 3): Promise<number[]> {
  for (let run = 0; run < warm; run++) await work();
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  return samples;
}

/** The value below which a share of the samples lies (nearest rank); NaN for none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** A figure in about three digits; `–` for what could not be measured. */
export function shortNumber(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value) && value < 1_000) return String(value);
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

/** A figure as one line: median, then the range, then p95 where there are samples enough for one. */
export function line({ name, unit, samples, target }: Figure): string {
  const range = `${shortNumber(quantile(samples, 0))}–${shortNumber(quantile(samples, 1))}`;
  const tail = samples.length >= 20 ? `  p95 ${shortNumber(quantile(samples, 0.95))}` : '';
  const wanted = target ? `  (to reach: ${target})` : '';
  return `${name.padEnd(58)} ${shortNumber(quantile(samples, 0.5)).padStart(9)} ${unit}  [${range}]${tail}${wanted}`;
}
