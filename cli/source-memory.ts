import { hash } from 'node:crypto';
import type { ItemMemo } from '../utils/builder/item-memo.ts';
import type { SourceText } from '../utils/builder/source.ts';
import { SUM_LENGTH } from './cache-index.ts';

/** Which source gave which record, told by a checksum of its content. */
export interface SourceMemory extends ItemMemo {
  /** Of the source that gave it; undefined where that is not known. */
  sumOf(record: number): string | undefined;
  /** The sources of this build, and their records; null where one gave nothing. */
  used(): IterableIterator<readonly [sum: string, record: number | null]>;
}

/** `known` are those of earlier builds; `onNew` is told of each that this one keeps. */
export function createSourceMemory(
  known: Iterable<readonly [sum: string, record: number | null]>,
  onNew: (sum: string, record: number | null) => void,
): SourceMemory {
  const bySum = new Map(known);
  const used = new Map<string, number | null>();
  /** By record. */
  const sums: string[] = [];
  for (const [sum, record] of bySum) if (record !== null) sums[record] = sum;
  /** Looked for in vain, and being read. */
  const pending = new Map<SourceText, string>();

  return {
    find(item) {
      const sum = contentSum(item);
      const found = bySum.get(sum);
      if (found === undefined) pending.set(item, sum);
      else used.set(sum, found);
      return found;
    },
    keep(item, record) {
      const sum = pending.get(item) ?? contentSum(item);
      pending.delete(item);
      bySum.set(sum, record);
      used.set(sum, record);
      if (record !== null) sums[record] = sum;
      onNew(sum, record);
    },
    sumOf: (record) => sums[record],
    used: () => used.entries(),
  };
}

/** An article's text as it stands behind all else: as JSON it takes longer to write than to hash. */
function contentSum(item: SourceText): string {
  const [known, text] = item.type === 'document' ? [{ ...item, content: null }, item.content] : [item, ''];
  return hash('sha256', `${JSON.stringify(known)}\n${text}`, 'base64url').slice(0, SUM_LENGTH);
}
