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
  /** The first of the rows that would be left out. */
  readonly problems: readonly Problem[];
  /** All of them. */
  readonly bad: number;
}

export interface RowChanges {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}
