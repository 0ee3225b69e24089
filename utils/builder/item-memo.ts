import type { SourceText } from './source.ts';

/** What is known from earlier runs: what each source gave, told by its content. */
export interface ItemMemo {
  /** The number of its record in the store, null where it gave nothing, undefined where it is new. */
  find(item: SourceText): number | null | undefined;
  keep(item: SourceText, record: number | null): void;
}

export const NO_MEMO: ItemMemo = { find: () => undefined, keep: () => undefined };
