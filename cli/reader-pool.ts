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
  readonly worker: Worker;
  /** Who waits for its answers, first come first. */
  readonly waiting: { resolve(batch: ObservedBatch): void; reject(error: unknown): void }[];
}

/** Reads on so many threads; each batch goes to the one with the least to do. */
export function openReaderPool(lanes: number, spawn: () => Worker, today: string): ReaderPool {
  const pool = Array.from({ length: lanes }, (): Lane => {
    const lane: Lane = { worker: spawn(), waiting: [] };
    lane.worker.on('message', (batch: ObservedBatch) => lane.waiting.shift()?.resolve(batch));
    lane.worker.on('error', (error) => {
      for (const { reject } of lane.waiting.splice(0)) reject(error);
    });
    return lane;
  });
  return {
    lanes,
    read(items) {
      const [lane] = pool.toSorted((a, b) => a.waiting.length - b.waiting.length);
      return new Promise((resolve, reject) => {
        lane?.waiting.push({ resolve, reject });
        lane?.worker.postMessage({ items, today } satisfies ReadRequest);
      });
    },
    close: async () => void (await Promise.all(pool.map(({ worker }) => worker.terminate()))),
  };
}
