import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../bench/measure.ts';
import { seeded } from '../bench/random.ts';
import { compareRecords } from '../bench/report/compare.ts';
import { figuresPage } from '../bench/report/figures-page.ts';
import { growthsOf } from '../bench/report/growth.ts';
import { type BenchRecord, mergeRecords, readRecord } from '../bench/report/record.ts';
import { reportPage } from '../bench/report/report-page.ts';
import { reaches, readTarget } from '../bench/report/target.ts';

/** Samples around a middle, as a machine gives them. */
function around(middle: number, seed: number, count = 30): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => middle * (0.9 + 0.2 * random()));
}

const figure = (name: string, samples: readonly number[], target?: string): Figure => ({
  ...{ name, unit: 'ms', samples },
  ...(target === undefined ? {} : { target }),
});

const recordOf = (...figures: readonly Figure[]): BenchRecord => ({
  format: 1,
  parts: [
    { name: 'made', made: '2026-01-02T03:04:05Z', commit: 'abc', machine: 'M', load: 0, seconds: 1, figures },
  ],
});

describe('a target', () => {
  it('is of the median, or of the p95 where it says so', () => {
    const samples = [...around(10, 1, 90), ...around(100, 2, 10)];
    expect(reaches(figure('a', samples, '≤ 20'))).toBe(true);
    expect(reaches(figure('a', samples, 'p95 ≤ 20'))).toBe(false);
    expect(reaches(figure('a', samples, '≥ 15,000'))).toBe(false);
    expect(reaches(figure('a', [0], '0'))).toBe(true);
  });

  it('that is told against another figure is not judged', () => {
    expect(readTarget('≥ 0.7 × that at 100,000')).toBeNull();
    expect(reaches(figure('a', [1], '≥ 0.7 × that at 100,000'))).toBeNull();
    expect(reaches(figure('a', [Number.NaN], '≤ 3'))).toBeNull();
  });
});

describe('a comparison of two records', () => {
  const verdict = (before: readonly number[], after: readonly number[]): string | undefined =>
    compareRecords(recordOf(figure('a', before)), recordOf(figure('a', after)))[0]?.verdict;

  it('tells a change from noise', () => {
    expect(verdict(around(10, 1), around(14, 2))).toBe('higher');
    expect(verdict(around(10, 1), around(7, 2))).toBe('lower');
    expect(verdict(around(10, 1), around(10, 1))).toBe('same');
  });

  it('says so where nothing can be told', () => {
    expect(verdict([10], [20])).toBe('cannot be told');
    expect(verdict([1, 10, 20, 30, 90], [2, 12, 21, 35, 80])).toBe('cannot be told');
  });

  it('finds no change in most runs of the same work', () => {
    const runs = Array.from({ length: 40 }, (_, at) => verdict(around(10, at), around(10, at + 1_000)));
    expect(runs.filter((each) => each === 'higher' || each === 'lower').length).toBeLessThanOrEqual(2);
  });

  it('leaves out what only one of them has', () => {
    expect(compareRecords(recordOf(figure('a', [1])), recordOf(figure('b', [1])))).toEqual([]);
  });
});

describe('growth', () => {
  it('is of the figures that differ in their size alone, by size', () => {
    const growths = growthsOf([
      figure('16,000 words', [4]),
      figure('1,000 words', [2]),
      figure('another, 4,000 words', [3]),
      figure('without a size', [1]),
    ]);
    expect(growths.map(({ name, points }) => [name, points.map(({ size }) => size)])).toEqual([
      ['N words', [1_000, 16_000]],
    ]);
  });
});

describe('the report', () => {
  it('is one page without anything to load, in which text is no markup', () => {
    const page = reportPage(
      recordOf(
        figure('<b>1,000</b> "words"', around(2, 1), '≤ 3'),
        figure('<b>4,000</b> "words"', [9], '≤ 3'),
      ),
    );
    expect(page).toContain('&lt;b&gt;1,000&lt;/b&gt; &quot;words&quot;');
    expect(page).not.toMatch(/<b>1,000|(?:src|href)=|@import|url\(/);
    expect(page).toMatch(/class="reached">≤ 3 ✓/);
    expect(page).toMatch(/class="short">≤ 3 ✗/);
    expect(page).toContain('<svg xmlns');
  });

  it('is kept as Markdown with its pictures', () => {
    const [page, ...pictures] = figuresPage(
      recordOf(figure('1,000 a|b', [2], '≤ 3'), figure('4,000 a|b', [4], '≤ 3')),
      {
        format: 1,
        sets: [{ name: 'names', targets: '.9', printed: '  P 1.0\n', made: '2026-01-02T00:00:00Z' }],
      },
    );
    expect(page?.[1]).toContain('| 1,000 a\\|b | 2 ms |  |  | ≤ 3 | reached |');
    expect(page?.[1]).toContain('| 4,000 a\\|b | 4 ms |  |  | ≤ 3 | **short** |');
    expect(page?.[1]).toContain('```\nP 1.0\n```');
    expect(pictures.map(([path]) => path)).toEqual(['figures/made-1.svg']);
    expect(page?.[1]).toContain('(figures/made-1.svg)');
  });
});

describe('a record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-record-'));
  const file = join(folder, 'record.json');

  it('is read back as it was written, also what was not measured', () => {
    const record = recordOf(figure('a', [1, Number.NaN], '≤ 3'));
    writeFileSync(file, JSON.stringify(record));
    expect(readRecord(file)).toEqual(record);
  });

  it('that is none is refused with its path and the place in it', () => {
    writeFileSync(file, '{"format": 1, "parts": [{"name": 3}]}');
    expect(() => readRecord(file)).toThrow(/record\.json is no record of a benchmark: parts\.0\./);
  });

  it('takes a newer part in the place of an older one', () => {
    const merged = mergeRecords(recordOf(figure('a', [1])), recordOf(figure('a', [2])));
    expect(merged.parts.map(({ figures }) => figures[0]?.samples)).toEqual([[2]]);
  });
});
