import type { ObservedBatch } from './observe-batch.ts';
import type { ItemReader } from './read-items.ts';
import type { SourceText } from './source.ts';

/** A source, and the path of the file that it stood in. */
export interface PlacedText {
  readonly item: SourceText;
  readonly path: string;
}

export interface BatchReading {
  /** Waits only while as many batches are in hand as may be. */
  add(source: PlacedText): Promise<void>;
  /** Until all that was added is read. */
  finish(): Promise<void>;
}

/** A batch goes to a thread and comes back in some 50 ms, so that handing over costs nothing and memory little. */
const BATCH_UNITS = 128 * 1024;
const BATCH_ITEMS = 400;
/** In hand for each lane: one being read, one waiting. */
const BATCHES_A_LANE = 2;

/** Has sources read a batch at a time, on all lanes of the reader; `onRead` is told of each batch, in no order. */
export function readInBatches(
  reader: ItemReader,
  onRead: (batch: readonly PlacedText[], observed: ObservedBatch) => void,
): BatchReading {
  const inHand: Promise<void>[] = [];
  let batch: PlacedText[] = [];
  let units = 0;
  const send = (): void => {
    const sent = batch;
    batch = [];
    units = 0;
    inHand.push(reader.read(sent.map(({ item }) => item)).then((observed) => onRead(sent, observed)));
  };
  return {
    async add(source) {
      const { item } = source;
      batch.push(source);
      units += item.type === 'document' ? item.content.length : item.text.length;
      if (units < BATCH_UNITS && batch.length < BATCH_ITEMS) return;
      send();
      if (inHand.length >= BATCHES_A_LANE * reader.lanes) await inHand.shift();
    },
    async finish() {
      if (batch.length > 0) send();
      await Promise.all(inHand);
    },
  };
}
