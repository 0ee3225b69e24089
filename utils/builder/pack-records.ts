import type { RecordBatch } from './observation-store.ts';

/** A record in text; null where a source gave nothing. */
export type TextRecord = { readonly head: string; readonly rows: string } | null;

/** Packs records one behind the other, as bytes that can be handed from thread to thread. */
export function packRecords(records: readonly TextRecord[]): RecordBatch {
  const encoder = new TextEncoder();
  const units = records.reduce(
    (sum, record) => sum + (record?.head.length ?? 0) + (record?.rows.length ?? 0),
    0,
  );
  // Three bytes hold any unit.
  const room = new Uint8Array(3 * units);
  const lengths: number[] = [];
  let at = 0;
  const add = (text: string): void => {
    const { written } = encoder.encodeInto(text, room.subarray(at));
    lengths.push(written);
    at += written;
  };
  for (const record of records) {
    add(record?.head ?? '');
    add(record?.rows ?? '');
  }
  return { bytes: room.slice(0, at), lengths };
}
