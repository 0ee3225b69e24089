import { type Figure, quantile } from '../measure.ts';
import { seeded } from '../random.ts';
import type { BenchRecord } from './record.ts';

/** How a figure moved between two records. */
export interface Change {
  readonly part: string;
  readonly name: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Of the medians' ratio: with a chance of 95 in 100 it lies between these. Null for fewer samples than FEWEST. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly verdict: 'lower' | 'higher' | 'same' | 'cannot be told';
}

/** Fewer samples than this say nothing of how much a figure moves by itself. */
const FEWEST = 5;
const RESAMPLES = 2_000;
/** A machine's own drift from one run to the next, which no sample of a single run shows. */
const DRIFT = 0.05;

/**
 * What moved since another record, figure by figure, of those that both have. A change is told from noise by
 * the percentile bootstrap of the ratio of the medians (Efron & Tibshirani 1993, chapter 13): *lower* or *higher* where
 * all of the interval lies beyond the drift, *same* where all of it lies within, else it *cannot be told*.
 */
export function compareRecords(before: BenchRecord, after: BenchRecord): Change[] {
  const old = new Map(
    before.parts.flatMap(({ name, figures }) => figures.map((figure) => [`${name}\n${figure.name}`, figure])),
  );
  return after.parts.flatMap(({ name, figures }) =>
    figures.flatMap((figure) => {
      const earlier = old.get(`${name}\n${figure.name}`);
      return earlier === undefined ? [] : [changeOf(name, earlier, figure)];
    }),
  );
}

function changeOf(part: string, before: Figure, after: Figure): Change {
  const medians = { before: quantile(before.samples, 0.5), after: quantile(after.samples, 0.5) };
  const few = Math.min(before.samples.length, after.samples.length) < FEWEST;
  const interval = few ? null : ratioInterval(before.samples, after.samples);
  return { part, name: after.name, unit: after.unit, ...medians, interval, verdict: verdictOf(interval) };
}

function verdictOf(interval: Change['interval']): Change['verdict'] {
  if (interval === null) return 'cannot be told';
  const [low, high] = interval;
  if (high < 1 - DRIFT) return 'lower';
  if (low > 1 + DRIFT) return 'higher';
  return low >= 1 - DRIFT && high <= 1 + DRIFT ? 'same' : 'cannot be told';
}

function ratioInterval(before: readonly number[], after: readonly number[]): [low: number, high: number] {
  const random = seeded(1);
  const resampled = (samples: readonly number[]): number =>
    quantile(
      samples.map(() => samples[Math.floor(random() * samples.length)] ?? Number.NaN),
      0.5,
    );
  const ratios = Array.from({ length: RESAMPLES }, () => resampled(after) / resampled(before));
  return [quantile(ratios, 0.025), quantile(ratios, 0.975)];
}
