import type { Manifest, Problem } from '../../utils/model.ts';

/** What an import would do. */
export interface ImportPreview {
  readonly manifest: Omit<Manifest, 'files'>;
  /** The version that it replaces. */
  readonly replaces: Omit<Manifest, 'files'> | null;
  readonly same: boolean;
  /** A bundle of another publisher has its id. */
  readonly otherPublisher: boolean;
  readonly changes: Readonly<Record<'entities' | 'documents' | 'statements', RowChanges>>;
  /** Rows that would be left out. */
  readonly bad: ListedProblems;
  /** Rows that would come in without what points to nothing. */
  readonly mended: ListedProblems;
}

export interface ListedProblems {
  /** The first ones. */
  readonly listed: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
}

export interface RowChanges {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}
