import { type Figure, quantile } from '../measure.ts';

/** What a target asks: `p95 ≤ 250`, `≥ 15,000`, `0`. */
export interface Target {
  /** Of the samples, as a share: 0.5 is the median. */
  readonly share: number;
  readonly relation: '≤' | '≥' | '=';
  readonly value: number;
}

/** Reads a target; null for one that is told in words, or measured against another figure. */
export function readTarget(text: string): Target | null {
  const match = /^(?:p(\d\d) )?(≤|≥|) ?(\d[\d,]*(?:\.\d+)?)(?: %)?$/.exec(text);
  if (!match) return null;
  const [, percent, relation, value = ''] = match;
  return {
    share: percent === undefined ? 0.5 : Number(percent) / 100,
    relation: relation === '≤' || relation === '≥' ? relation : '=',
    value: Number(value.replaceAll(',', '')),
  };
}

/** Whether a figure reaches its target; null where it has none that can be told. */
export function reaches({ samples, target }: Figure): boolean | null {
  const wanted = target === undefined ? null : readTarget(target);
  if (wanted === null) return null;
  const value = quantile(samples, wanted.share);
  if (Number.isNaN(value)) return null;
  if (wanted.relation === '=') return value === wanted.value;
  return wanted.relation === '≤' ? value <= wanted.value : value >= wanted.value;
}
