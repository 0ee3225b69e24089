import type { RecordStore, StoredRecord } from './store.ts';

/** Bytes that go into one transaction: large enough to amortise it, small beside a segment. */
const BATCH_BYTES = 512 * 1024;

export interface RecordWriter {
  /** Takes a record in; it may be written later. */
  put(record: StoredRecord): void;
  /** Waits until not more than one batch is under way: call it now and then, or memory grows. */
  settle(): Promise<void>;
  /** Writes what is left and waits for all of it. Rejects with the first write that failed. */
  finish(): Promise<void>;
  /** Bytes taken in so far. */
  readonly bytes: number;
}

/** Writes records in batches, one batch under way while the next one is made. */
export function createRecordWriter(store: RecordStore): RecordWriter {
  let batch: StoredRecord[] = [];
  let batchBytes = 0;
  let bytes = 0;
  let underWay: Promise<void> = Promise.resolve();

  function flush(): void {
    if (batch.length === 0) return;
    const records = batch;
    batch = [];
    batchBytes = 0;
    underWay = underWay.then(() => store.writeMany(records));
    // The failure is told by the next settle or finish.
    underWay.catch(() => undefined);
  }

  return {
    get bytes() {
      return bytes;
    },
    put(record) {
      batch.push(record);
      batchBytes += record.bytes.length;
      bytes += record.bytes.length;
    },
    async settle() {
      if (batchBytes < BATCH_BYTES) return;
      await underWay;
      flush();
    },
    async finish() {
      flush();
      await underWay;
    },
  };
}
