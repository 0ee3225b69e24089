import type { Problem } from '../utils/model.ts';
import { grouped } from './build-progress.ts';

/** Problems of one kind that are shown one by one. */
const SHOWN_EACH = 20;

/** Shows the first problems of each kind as they come, and the number of all at the end. */
export interface ProblemReport {
  add(problem: Problem): void;
  /** One more of a kind that is not shown one by one. */
  count(code: string): void;
  /** By kind. */
  counts(): Readonly<Record<string, number>>;
  /** `3 × bad-row, 1 × not-json`; empty where there was none. */
  summary(): string;
}

/** Names the first problems of each kind to `complain`, and counts all of them. */
export function createProblemReport(complain: (line: string) => void): ProblemReport {
  const counts = new Map<string, number>();
  return {
    add(problem) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= SHOWN_EACH) complain(problem.message);
      if (count === SHOWN_EACH + 1) complain(`… and more of that kind (${problem.code})`);
    },
    count: (code) => void counts.set(code, (counts.get(code) ?? 0) + 1),
    counts: () => Object.fromEntries(counts),
    summary: () => [...counts].map(([code, count]) => `${grouped(count)} × ${code}`).join(', '),
  };
}
