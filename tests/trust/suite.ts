/** How a suite is to be run. */
export interface Run {
  /** Under forty seconds for all suites together: fewer attempts, and no browser. */
  readonly quick: boolean;
}

/** What a suite has tried, and what was lost: a run without losses is what is wanted. */
export interface Outcome {
  readonly attempts: number;
  /** One sentence each, which says what has happened and how to see it again. */
  readonly losses: readonly string[];
  /** What the report says besides, such as what could not be tried here. */
  readonly notes?: readonly string[];
}

/** One question about what the extension promises, put so that the answer can be “no”. */
export interface Suite {
  readonly name: string;
  /** What an attempt is. */
  readonly attempt: string;
  /** Whether `--quick` asks it too. */
  readonly quick: boolean;
  /** Whether it waits for a browser most of the time and measures none of it, so that another may run beside it. */
  readonly waits?: boolean;
  run(how: Run): Promise<Outcome>;
}
