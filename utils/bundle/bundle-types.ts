import type { DocumentRow, EntityRow, Manifest, Problem, Result, StatementRow } from '../model.ts';

/** The row of each kind of file. */
export interface RowOf {
  readonly entities: EntityRow;
  readonly documents: DocumentRow;
  readonly statements: StatementRow;
}
export type ShardKind = keyof RowOf;

/** In the order in which a bundle is read: what others point to comes first. */
export const SHARD_KINDS: readonly ShardKind[] = ['entities', 'documents', 'statements'];

export interface ShardOf<Kind extends ShardKind> {
  readonly path: string;
  readonly kind: Kind;
  /**
   * The rows as uncompressed newline-delimited JSON: one line a row, in the order of `rows`. Valid until the next
   * shard is asked for.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** At most 1,000, checked. */
  readonly rows: readonly RowOf[Kind][];
  /** Rows of the file that are not in `rows`, or that lost a reference to nothing; empty in a sound bundle. */
  readonly problems: readonly Problem[];
}

/** One file of a bundle: at most 1,000 rows and 4 MiB. */
export type Shard = { [Kind in ShardKind]: ShardOf<Kind> }[ShardKind];

/** A bundle whose manifest and table of contents are checked; its rows are checked as they are read. */
export interface OpenBundle {
  readonly manifest: Manifest;
  /**
   * Every file of rows: entities, then documents, then statements; memory is bounded by one of them. It ends
   * after a failure. A bad row is no failure: the shard lists it, and the caller decides whether to go on.
   */
  shards(): AsyncGenerator<Result<Shard>>;
}
