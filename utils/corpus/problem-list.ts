import { MAX_PROBLEMS } from '../bundle/limits.ts';
import type { Problem } from '../model.ts';

/** The bad rows of a bundle: a million of them take no more memory than a thousand. */
export interface ProblemList extends ListedProblems {
  add(problems: readonly Problem[]): void;
}

export interface ListedProblems {
  /** The first ones. */
  readonly listed: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
}

/** An empty list. */
export function createProblemList(): ProblemList {
  const listed: Problem[] = [];
  let count = 0;
  return {
    add(problems) {
      count += problems.length;
      listed.push(...problems.slice(0, MAX_PROBLEMS - listed.length));
    },
    listed,
    get count() {
      return count;
    },
  };
}
