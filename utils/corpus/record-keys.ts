import type { ShardKind } from '../bundle/bundle-types.ts';

/** Keys of the records of one install. All begin with its number, so that one range holds the install. */
export interface RecordKeys {
  readonly prefix: string;
  readonly head: string;
  rows(kind: ShardKind, record: number): string;
  names(segment: number): string;
  columns(segment: number): string;
  postings(kind: PostingsKind, segment: number, block: number): string;
}

export type PostingsKind = 'statements' | 'documents';

/** `7:statements:12`, `7:postings:documents:0:3`, … */
export function recordKeys(install: number): RecordKeys {
  const prefix = `${install}:`;
  return {
    prefix,
    head: `${prefix}head`,
    rows: (kind, record) => `${prefix}${kind}:${record}`,
    names: (segment) => `${prefix}names:${segment}`,
    columns: (segment) => `${prefix}columns:${segment}`,
    postings: (kind, segment, block) => `${prefix}postings:${kind}:${segment}:${block}`,
  };
}
