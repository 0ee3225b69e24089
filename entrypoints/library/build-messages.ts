import type { Problem } from '../../utils/model.ts';

/** The library page asks a worker of its own for a bundle of what was dropped; stopping the worker ends it. */
export interface BuildRequest {
  readonly files: readonly File[];
  readonly name: string;
  /** An ISO date. */
  readonly today: string;
}

export type BuildNews =
  | { readonly type: 'progress'; readonly bytes: number; readonly total: number }
  | { readonly type: 'built'; readonly built: BuiltFile };

export interface BuiltFile {
  /** Null where there was nothing to build from. */
  readonly bundle: File | null;
  /** What was left out, and fields that were. */
  readonly problems: readonly Problem[];
}
