import { type BundleInfo, writeBundle } from '../bundle/write-bundle.ts';
import type { Deflater, Sink } from '../bundle/zip-writer.ts';
import type { Manifest } from '../model.ts';
import { orderedRows } from './build-rows.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { ChosenNames } from './chosen-names.ts';
import { type CollectOptions, collect } from './collect.ts';
import { writePartial } from './partial.ts';
import type { LeftOut, Selection } from './selection.ts';
import type { SourceFile } from './source.ts';

export interface BuildOptions extends CollectOptions {
  readonly info: BundleInfo;
  readonly selection: Selection;
  readonly chosen: ChosenNames;
  /** Where the bundle's files are deflated; here, where none is named. */
  readonly deflater?: Deflater;
  /** Told of each source that was read, and is not wanted. */
  readonly onLeftOut: (why: LeftOut, source: string) => void;
  /** A checksum of what a bundle is made of: its records, and how much was skipped; null where nothing is remembered. */
  readonly sumOf?: (records: readonly number[], skipped: number) => string | null;
  /** What was built before of the same, told by `sumOf`, where that is still there: then nothing is written. */
  readonly earlier?: (madeOf: string) => BuildReport | null;
}

export interface BuildReport {
  /** Null where nothing was built, or only a part of a bundle. */
  readonly manifest: Manifest | null;
  /** See `BuildOptions.sumOf`. */
  readonly madeOf: string | null;
  /** Sources that the bundle, or the part, is made of. */
  readonly items: number;
  readonly skipped: number;
  /** Of the sources, those that an earlier run had read. */
  readonly known: number;
  /** It was there already. */
  readonly unchanged?: boolean;
}

/**
 * Builds a bundle from files and writes it to a sink. What cannot be read is reported and skipped. Where
 * nothing is left, nothing is written and `manifest` is null.
 */
export async function buildBundle(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: BuildOptions,
  sink: Sink,
): Promise<BuildReport> {
  const { catalogue, ...report } = await gather(files, options);
  if (catalogue === null || catalogue.entries.length === 0) return report;
  const rows = orderedRows(options.store, catalogue, options.chosen);
  return { ...report, manifest: await writeBundle(options.info, rows, sink, options.deflater) };
}

/**
 * Reads files into a part of a bundle: what they give before people are joined. Parts of parts join to the same
 * bytes in any grouping and order, and `buildBundle` makes of them what it makes of all files at once.
 */
export async function buildPartial(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: BuildOptions,
  sink: Sink,
): Promise<BuildReport> {
  const { catalogue, ...report } = await gather(files, options);
  if (catalogue !== null) await writePartial(options.store, catalogue, sink);
  return report;
}

async function gather(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: BuildOptions,
): Promise<BuildReport & { readonly catalogue: Catalogue | null }> {
  const { records, skipped, known } = await collect(files, options);
  const madeOf = options.sumOf?.(records, skipped) ?? null;
  const earlier = madeOf === null ? null : (options.earlier?.(madeOf) ?? null);
  let leftOut = 0;
  const select = (): Catalogue =>
    catalogueOf(options.store, records, options.selection, (why, source) => {
      leftOut++;
      options.onLeftOut(why, source);
    });
  if (earlier !== null) {
    // What was left out the last time is told again.
    if (earlier.skipped > skipped) select();
    return { ...earlier, known, catalogue: null };
  }
  const catalogue = select();
  const items = catalogue.entries.length;
  return { catalogue, manifest: null, madeOf, items, skipped: skipped + leftOut, known };
}
