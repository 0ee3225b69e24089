import type { Worker } from 'node:worker_threads';

/** The outside world as a command sees it. */
export interface World {
  /** Standard input, piece by piece; opened once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Writes to standard output; waits where the reader is slow. */
  readonly print: (text: string | Uint8Array) => Promise<void>;
  /** Whether somebody reads standard output as it is. */
  readonly terminal: boolean;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  /** Replaces the line that shows progress; nothing where standard error is no terminal. */
  readonly progress: (line: string) => void;
  /** Whether somebody sees standard error as it is. */
  readonly watched: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: () => Date;
  /** Milliseconds, for measuring how long something takes. */
  readonly clock: () => number;
  /** Of the program: as people call it, and a checksum of its code. */
  readonly version: { readonly name: string; readonly code: () => string };
  /** Starts a thread that reads articles; null where there is none to be had. */
  readonly spawnReader: (() => Worker) | null;
  /** Threads that make sense here. */
  readonly cores: number;
}

/** `0`: done. `1`: some or all input was wrong. `2`: the command was not understood. */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** Shown by `--help`. */
  readonly help: string;
  readonly flags: Flags;
  run(args: Arguments, world: World): Promise<ExitStatus>;
}

/** A flag and what it takes: nothing, or a value that the help calls so; `many` may be given several times. */
export type Flags = Readonly<
  Record<string, { readonly value: boolean; readonly many?: boolean; readonly short?: string }>
>;

export interface Arguments {
  readonly positional: readonly string[];
  /** Whether a flag without a value was given. */
  has(flag: string): boolean;
  /** The last value given for a flag; null where it was not given. */
  value(flag: string): string | null;
  values(flag: string): readonly string[];
}

/** What the caller did wrong, as a sentence for them; ends the command with status 2. */
export class UsageError extends Error {}
