/** The outside world as a command sees it. */
export interface World {
  /** Standard input, piece by piece; opened once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Writes to standard output; waits where the reader is slow. */
  readonly print: (text: string) => Promise<void>;
  /** Whether somebody reads standard output as it is. */
  readonly terminal: boolean;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  /** Replaces the line that shows progress; nothing where standard error is no terminal. */
  readonly progress: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: () => Date;
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
