import type { ReadHtml } from './observe.ts';
import { type ObservedBatch, observeBatch } from './observe-batch.ts';
import type { SourceText } from './source.ts';

/** What reads batches of sources: here, or on other threads. */
export interface ItemReader {
  /** Batches that it can have in hand at once. */
  readonly lanes: number;
  read(items: readonly SourceText[]): Promise<ObservedBatch>;
}

/** Reads in this thread. */
export function readHere(readHtml: ReadHtml): ItemReader {
  return { lanes: 1, read: (items) => observeBatch(items, readHtml) };
}
