import type { SourceItem } from './source.ts';

/** What is known from earlier runs: what each source gave, told by its content. */
export interface ItemMemo {
  /** The number of its record in the store, null where it gave nothing, undefined where it is new. */
  find(item: SourceItem): number | null | undefined;
  keep(item: SourceItem, record: number | null): void;
}

export const NO_MEMO: ItemMemo = { find: () => undefined, keep: () => undefined };
