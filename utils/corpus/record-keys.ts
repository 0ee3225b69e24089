import type { ShardKind } from '../bundle/bundle-types.ts';
import type { RowLayout } from './row-records.ts';
import type { InstallRow } from './store.ts';

/** Keys of the records of one install. All begin with its number, so that one range holds the install. */
export interface RecordKeys {
  readonly install: number;
  readonly prefix: string;
  /** Of this generation of the index. */
  readonly indexPrefix: string;
  readonly head: string;
  /** How many rows each of these records holds. */
  readonly rowLayout: RowLayout;
  rows(kind: ShardKind, record: number): string;
  /** A piece of the table of a segment of names: what names and ids are filed under. */
  names(segment: number, piece: number): string;
  /** Likewise of what entities are browsed by. */
  browsed(segment: number, piece: number): string;
  /** Of the segment of names. */
  directory(segment: number): string;
  columns(segment: number): string;
  /** What some entities are called, see `labels.ts`. */
  labels(record: number): string;
  postings(kind: PostingsKind, segment: number, block: number): string;
}

export type PostingsKind = 'statements' | 'documents';

/** `7:rows:statements:12`, `7:index:0:postings:documents:0:3`, … */
export function recordKeys({
  install,
  generation,
  rowLayout = 1,
}: Pick<InstallRow, 'install' | 'generation' | 'rowLayout'>): RecordKeys {
  const prefix = `${install}:`;
  const indexPrefix = `${prefix}index:${generation}:`;
  return {
    install,
    prefix,
    indexPrefix,
    head: `${indexPrefix}head`,
    rowLayout,
    rows: (kind, record) => `${prefix}rows:${kind}:${record}`,
    names: (segment, piece) => `${indexPrefix}names:${segment}:${piece}`,
    browsed: (segment, piece) => `${indexPrefix}browsed:${segment}:${piece}`,
    directory: (segment) => `${indexPrefix}directory:${segment}`,
    columns: (segment) => `${indexPrefix}columns:${segment}`,
    labels: (record) => `${indexPrefix}labels:${record}`,
    postings: (kind, segment, block) => `${indexPrefix}postings:${kind}:${segment}:${block}`,
  };
}
