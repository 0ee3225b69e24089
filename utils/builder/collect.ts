import type { Problem } from '../model.ts';
import { readSource } from './formats/table.ts';
import type { ItemMemo } from './item-memo.ts';
import { recordOf } from './observation-record.ts';
import type { ObservationStore } from './observation-store.ts';
import { observeEntity } from './observe-entity.ts';
import { packRecords } from './pack-records.ts';
import { sourceProblem } from './problem.ts';
import { readInBatches } from './read-in-batches.ts';
import type { ItemReader } from './read-items.ts';
import type { FormatOptions, SourceFile, SourceItem } from './source.ts';

export interface CollectOptions {
  readonly format: FormatOptions;
  readonly reader: ItemReader;
  readonly store: ObservationStore;
  readonly memo: ItemMemo;
  /** The outlet of what names none. */
  readonly outletElse: string | null;
  /** Told of each problem as it is met; `skipped` says whether a whole item was left out. */
  readonly onProblem: (problem: Problem, skipped: boolean) => void;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal | null;
}

export interface BuildProgress {
  readonly items: number;
  /** Of the files, as far as they have been read. */
  readonly bytes: number;
  readonly file: string;
}

export interface Collected {
  /** Numbers in the store, each once for each time it came. */
  readonly records: readonly number[];
  readonly skipped: number;
  /** Sources that an earlier run had read. */
  readonly known: number;
}

/** Reads all sources into the store. What cannot be read is reported and skipped. */
export async function collect(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: CollectOptions,
): Promise<Collected> {
  const { format, store, memo, signal } = options;
  const records: number[] = [];
  let skipped = 0;
  let known = 0;
  let bytes = 0;

  const skip = (problem: Problem): void => {
    skipped++;
    options.onProblem(problem, true);
  };
  const take = (record: number | null, path: string, fault: string | null): void => {
    if (record !== null) records.push(record);
    else if (fault === null) skip(sourceProblem('no-article', path, null, 'the page has no article.'));
    else skip(sourceProblem('unreadable', path, null, `it could not be read (${fault}).`));
  };
  const reading = readInBatches(options.reader, (batch, observed) => {
    const given = store.add(observed);
    batch.forEach(({ item, path }, at) => {
      const [record, fault] = [given[at] ?? null, observed.faults[at] ?? null];
      if (fault === null) memo.keep(item, record);
      take(record, path, fault);
    });
  });
  const add = async (item: SourceItem, path: string): Promise<void> => {
    if (item.type === 'observed' || item.type === 'entity') {
      // There is nothing to read in it.
      const observation = item.type === 'observed' ? item.observation : observeEntity(item);
      const [record = null] = store.add(packRecords([recordOf(observation)]));
      return take(record, path, null);
    }
    const before = memo.find(item);
    if (before === undefined) return reading.add({ item, path });
    known++;
    take(before, path, null);
  };

  for await (const file of files) {
    try {
      const counted = countBytes(file, (length) => {
        bytes += length;
        options.onProgress({ items: records.length, bytes, file: file.path });
      });
      for await (const { item, warnings } of readSource(counted, format)) {
        signal?.throwIfAborted();
        if (item === null) {
          warnings.forEach(skip);
          continue;
        }
        for (const warning of warnings) options.onProblem(warning, false);
        await add(withOutlet(item, options.outletElse), file.path);
      }
    } catch (error) {
      signal?.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      skip(sourceProblem('unreadable', file.path, null, `the file could not be read (${reason}).`));
    }
  }
  await reading.finish();
  options.onProgress({ items: records.length, bytes, file: '' });
  return { records, skipped, known };
}

function withOutlet(item: SourceItem, outletElse: string | null): SourceItem {
  if (outletElse === null || item.type === 'entity' || item.type === 'observed') return item;
  if (item.meta.outlet !== null) return item;
  if (item.type === 'document') return { ...item, outletElse };
  return { ...item, meta: { ...item.meta, outlet: outletElse } };
}

function countBytes(file: SourceFile, onBytes: (length: number) => void): SourceFile {
  const open = (): ReadableStream<Uint8Array> => {
    const reader = file.open().getReader();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        onBytes(value.length);
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
  };
  return { ...file, open };
}
