import type { Worker } from 'node:worker_threads';
import type { ObservedBatch } from '../utils/builder/observe-batch.ts';
import type { ItemReader } from '../utils/builder/read-items.ts';
import type { SourceItem } from '../utils/builder/source.ts';

/** What a reading thread is asked, one batch after the other. */
export interface ReadRequest {
  readonly items: readonly SourceItem[];
  /** An ISO date. */
  readonly today: string;
}

export interface ReaderPool extends ItemReader {
  close(): Promise<void>;
}

interface Lane {
  worker: Worker;
  /** Who waits for its answers, first come first. */
  waiting: { resolve(batch: ObservedBatch): void; reject(error: unknown): void }[];
}

/**
 * Reads on so many threads; each batch goes to the one with the least to do. Where a thread dies, as of an article
 * that fills its memory, another takes its place, and what it had in hand is read again, one source at a time: the
 * one that it dies of gives nothing.
 */
export function openReaderPool(lanes: number, spawn: () => Worker, today: string): ReaderPool {
  const start = (lane: Lane): Lane => {
    lane.worker = spawn();
    lane.worker.on('message', (batch: ObservedBatch) => lane.waiting.shift()?.resolve(batch));
    lane.worker.on('error', (error) => {
      const lost = lane.waiting;
      lane.waiting = [];
      start(lane);
      for (const { reject } of lost) reject(error);
    });
    return lane;
  };
  const pool = Array.from({ length: lanes }, () => start({ waiting: [] } as unknown as Lane));

  const ask = (items: readonly SourceItem[]): Promise<ObservedBatch> => {
    const [lane] = pool.toSorted((a, b) => a.waiting.length - b.waiting.length);
    return new Promise((resolve, reject) => {
      lane?.waiting.push({ resolve, reject });
      lane?.worker.postMessage({ items, today } satisfies ReadRequest);
    });
  };
  const askAgain = async (items: readonly SourceItem[]): Promise<ObservedBatch> => {
    const batches: ObservedBatch[] = [];
    for (const item of items)
      batches.push(
        await ask([item]).catch((error: unknown): ObservedBatch => {
          const fault = error instanceof Error ? error.message : String(error);
          return { bytes: new Uint8Array(0), lengths: [0, 0], faults: [fault] };
        }),
      );
    return {
      bytes: new Uint8Array(Buffer.concat(batches.map(({ bytes }) => bytes))),
      lengths: batches.flatMap(({ lengths }) => lengths),
      faults: batches.flatMap(({ faults }) => faults),
    };
  };
  return {
    lanes,
    read: (items) => ask(items).catch(() => askAgain(items)),
    close: async () => void (await Promise.all(pool.map(({ worker }) => worker.terminate()))),
  };
}
