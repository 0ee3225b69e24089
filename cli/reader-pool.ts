import type { Worker } from 'node:worker_threads';
import { joinBytes } from '../utils/builder/join-bytes.ts';
import type { ObservedBatch } from '../utils/builder/observe-batch.ts';
import type { ItemReader } from '../utils/builder/read-items.ts';
import type { SourceText } from '../utils/builder/source.ts';
import type { Deflated, Deflater } from '../utils/bundle/zip-writer.ts';
import { DEFLATER } from './deflater.ts';

/** What a thread is asked, one after the other: to read sources, or to deflate a file. */
export type ThreadRequest =
  | {
      readonly items: readonly SourceText[];
      /** An ISO date. */
      readonly today: string;
    }
  | { readonly deflate: Uint8Array };

export type ThreadAnswer = ObservedBatch | Deflated;

export interface ReaderPool extends ItemReader, Deflater {
  close(): Promise<void>;
}

interface Lane {
  /** Null until there is something for it to do: where all is known from an earlier run there never is. */
  worker: Worker | null;
  /** Who waits for its answers, first come first. */
  waiting: { resolve(answer: ThreadAnswer): void; reject(error: unknown): void }[];
}

/**
 * Works on so many threads; each batch, and each file to deflate, goes to the one with the least to do. Where a thread
 * dies, as of an article that fills its memory, another takes its place, and what it had in hand is done again, one
 * source at a time: the one that it dies of gives nothing.
 */
export function openReaderPool(lanes: number, spawn: () => Worker, today: string): ReaderPool {
  const start = (lane: Lane): Worker => {
    const worker = spawn();
    worker.on('message', (answer: ThreadAnswer) => lane.waiting.shift()?.resolve(answer));
    worker.on('error', (error) => {
      const lost = lane.waiting;
      lane.waiting = [];
      lane.worker = null;
      for (const { reject } of lost) reject(error);
    });
    return worker;
  };
  const pool = Array.from({ length: lanes }, (): Lane => ({ worker: null, waiting: [] }));

  const ask = <Answer extends ThreadAnswer>(request: ThreadRequest): Promise<Answer> => {
    const [lane] = pool.toSorted((a, b) => a.waiting.length - b.waiting.length);
    return new Promise<ThreadAnswer>((resolve, reject) => {
      if (lane === undefined) return;
      lane.worker ??= start(lane);
      lane.waiting.push({ resolve, reject });
      lane.worker.postMessage(request);
    }) as Promise<Answer>;
  };
  const askToRead = (items: readonly SourceText[]): Promise<ObservedBatch> =>
    ask<ObservedBatch>({ items, today });
  const readOneByOne = async (items: readonly SourceText[]): Promise<ObservedBatch> => {
    const batches: ObservedBatch[] = [];
    for (const item of items)
      batches.push(
        await askToRead([item]).catch((error: unknown): ObservedBatch => {
          const fault = error instanceof Error ? error.message : String(error);
          return { bytes: new Uint8Array(0), lengths: [0, 0], faults: [fault] };
        }),
      );
    return {
      bytes: joinBytes(batches.map(({ bytes }) => bytes)),
      lengths: batches.flatMap(({ lengths }) => lengths),
      faults: batches.flatMap(({ faults }) => faults),
    };
  };
  return {
    lanes,
    read: (items) => askToRead(items).catch(() => readOneByOne(items)),
    ahead: lanes,
    deflate: (content) => ask<Deflated>({ deflate: content }).catch(() => DEFLATER.deflate(content)),
    close: async () => void (await Promise.all(pool.map(({ worker }) => worker?.terminate()))),
  };
}
