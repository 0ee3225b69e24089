import type { TableColumns, TableCounts, TableHead } from '../../utils/builder/table-columns.ts';
import type { Problem } from '../../utils/model.ts';

/** The library page asks a worker of its own, one question each, about what was dropped; stopping the worker ends it. */
export type BuildRequest =
  /** Which of the files are tables whose columns may have to be asked for? */
  | { readonly ask: 'look'; readonly files: readonly File[] }
  /** What would these tables give? */
  | { readonly ask: 'count'; readonly files: readonly File[]; readonly columns: TableColumns }
  /** A bundle of the files. */
  | {
      readonly ask: 'build';
      readonly files: readonly File[];
      readonly name: string;
      /** An ISO date. */
      readonly today: string;
      /** Of tables that have been looked at; null of what tells by itself how it is to be read. */
      readonly columns: TableColumns | null;
    };

/** What answers each. */
export interface BuildAnswers {
  /** One for each file; null where it is none. */
  readonly look: readonly (TableHead | null)[];
  readonly count: TableCounts;
  readonly build: BuiltFile;
}

export type BuildNews<Ask extends keyof BuildAnswers = keyof BuildAnswers> =
  | { readonly type: 'progress'; readonly bytes: number; readonly total: number }
  | { readonly type: 'answer'; readonly answer: BuildAnswers[Ask] };

export interface BuiltFile {
  /** Null where there was nothing to build from. */
  readonly bundle: File | null;
  /** What was left out, and fields that were. */
  readonly problems: readonly Problem[];
}
