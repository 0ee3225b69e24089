import { recordOf } from './observation-record.ts';
import type { RecordBatch } from './observation-store.ts';
import { observe, type ReadHtml } from './observe.ts';
import { packRecords, type TextRecord } from './pack-records.ts';
import type { SourceText } from './source.ts';

/** What a batch of sources gave; why one gave nothing is in `faults` at its place, where that is known. */
export interface ObservedBatch extends RecordBatch {
  readonly faults: readonly (string | null)[];
}

/** Reads sources and packs what they give: the whole of the work that can be done apart, on any core or machine. */
export async function observeBatch(items: readonly SourceText[], readHtml: ReadHtml): Promise<ObservedBatch> {
  const records: TextRecord[] = [];
  const faults: (string | null)[] = [];
  for (const item of items) {
    try {
      const observation = await observe(item, readHtml);
      records.push(observation === null ? null : recordOf(observation));
      faults.push(null);
    } catch (error) {
      records.push(null);
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { ...packRecords(records), faults };
}
