import type { OpenBundle } from '../bundle/bundle-types.ts';
import type { Manifest, Problem, Result } from '../model.ts';
import { contentId } from '../text/hash.ts';
import { inTurn } from './in-turn.ts';
import { type IndexRules, indexVersion } from './index-rules.ts';
import { createIndexWriter } from './index-writer.ts';
import { placeOf } from './place-of.ts';
import { createProblemList } from './problem-list.ts';
import { recordKeys } from './record-keys.ts';
import { createRecordWriter } from './record-writer.ts';
import { rowLayoutFor } from './row-records.ts';
import { createRowWriter } from './row-writer.ts';
import { storageFailure } from './storage-failure.ts';
import type { InstallRow, RecordStore } from './store.ts';
import { sweepRemoved } from './sweep.ts';

export type { OpenBundle } from '../bundle/bundle-types.ts';

export interface InstallOptions {
  /** Came with the extension: it cannot be imported over. */
  readonly shipped?: boolean;
  readonly signal?: AbortSignal;
  onProgress?(progress: InstallProgress): void;
  /** Told where something else is changing the corpus: nothing goes on until that is done. */
  onHeld?(): void;
  /** Go on where single rows are bad, and leave them out; otherwise the first one ends the install. */
  readonly withoutBadRows?: boolean;
  /** Rows of one segment of the index; fewer in tests. */
  readonly segmentRows?: number;
}

export interface InstallProgress {
  /** Of documents, statements and entities together. */
  readonly rows: number;
  readonly total: number;
}

export interface InstallOutcome {
  /** `same`: this very bundle is installed already, and nothing was done. */
  readonly outcome: 'installed' | 'replaced' | 'same';
  readonly install: InstallRow;
  /** The first of what was wrong with rows; never any without `withoutBadRows`. */
  readonly problems: readonly Problem[];
  /** Rows that were left out: not those which only lost what pointed to nothing. */
  readonly leftOut: number;
}

/**
 * Installs a bundle: all of it, or nothing. It is written under a new number marked `staging`, and one
 * transaction at the end makes it answer and the version that it replaces not. A bad bundle, a full disk, a
 * cancel (`signal`) and a killed browser leave the corpus as it was. Installs wait for each other. Memory is
 * bounded by one shard and one segment of the index.
 */
export function installBundle(
  store: RecordStore,
  bundle: OpenBundle,
  rules: IndexRules,
  options: InstallOptions = {},
): Promise<Result<InstallOutcome>> {
  const { signal, onHeld } = options;
  return inTurn(store, () => install(store, bundle, rules, options), cancelled(), { signal, onHeld }).catch(
    (error: unknown) => storageFailure(error),
  );
}

async function install(
  store: RecordStore,
  bundle: OpenBundle,
  rules: IndexRules,
  options: InstallOptions,
): Promise<Result<InstallOutcome>> {
  const { files, ...manifest } = bundle.manifest;
  const digest = digestOf(bundle.manifest);
  const rows = await store.installs();
  const active = rows.filter((row) => row.state === 'active');
  const declined = rows.filter((row) => row.state === 'declined' && options.shipped);
  const same = active.find((row) => row.digest === digest && row.index === indexVersion(rules));
  if (same !== undefined && same.shipped === (options.shipped ?? false))
    return { ok: true, value: { outcome: 'same', install: same, problems: [], leftOut: 0 } };
  const place = placeOf(manifest, active, options.shipped ?? false);
  if (!place.ok) return place;

  const staged = await store.addInstall({
    state: 'staging',
    bundle: place.value.bundle,
    shipped: options.shipped ?? false,
    digest,
    index: indexVersion(rules),
    generation: 0,
    rowLayout: rowLayoutFor(manifest.counts.statements),
    manifest,
    bytes: 0,
  });
  try {
    const written = await writeRows(store, staged, bundle, rules, options);
    if (!written.ok) {
      await discard(store, staged);
      return written;
    }
    const { bytes, counts, problems } = written.value;
    const installed: InstallRow = { ...staged, state: 'active', bytes, manifest: { ...manifest, counts } };
    const replaced = place.value.replaces.map((row): InstallRow => ({ ...row, state: 'removed' }));
    await store.changeInstalls({ put: [installed, ...replaced], remove: declined.map((row) => row.install) });
    await sweepRemoved(store, replaced).catch(() => undefined);
    const outcome = replaced.length > 0 ? 'replaced' : 'installed';
    return {
      ok: true,
      value: {
        outcome,
        install: installed,
        problems,
        leftOut: sumOf(manifest.counts) - sumOf(counts),
      },
    };
  } catch (error) {
    await discard(store, staged);
    throw error;
  }
}

interface Written {
  readonly bytes: number;
  /** Without the rows that were left out. */
  readonly counts: Manifest['counts'];
  readonly problems: readonly Problem[];
}

async function writeRows(
  store: RecordStore,
  staged: InstallRow,
  bundle: OpenBundle,
  rules: IndexRules,
  { signal, onProgress, withoutBadRows = false, segmentRows }: InstallOptions,
): Promise<Result<Written>> {
  const total = sumOf(bundle.manifest.counts);
  const writer = createRecordWriter(store);
  const keys = recordKeys(staged);
  const packed = createRowWriter(keys, writer.put);
  const index = createIndexWriter(keys, rules, writer, segmentRows);
  const problems = createProblemList();
  const counts = { documents: 0, statements: 0, entities: 0 };
  let rows = 0;
  for await (const shard of bundle.shards()) {
    if (signal?.aborted) return cancelled();
    if (!shard.ok) return shard;
    const [bad] = shard.value.problems;
    if (bad !== undefined && !withoutBadRows) return { ok: false, error: bad };
    problems.add(shard.value.problems);
    counts[shard.value.kind] += shard.value.rows.length;
    packed.add(shard.value);
    await index.add(shard.value);
    await writer.settle();
    rows += shard.value.rows.length;
    onProgress?.({ rows, total });
  }
  packed.finish();
  await index.finish();
  await writer.finish();
  // Asked last, so that whoever cancels before the flip has cancelled.
  if (signal?.aborted) return cancelled();
  return { ok: true, value: { bytes: writer.bytes, counts, problems: problems.listed } };
}

function sumOf({ documents, statements, entities }: Manifest['counts']): number {
  return documents + statements + entities;
}

function cancelled(): Result<never> {
  return {
    ok: false,
    error: { code: 'cancelled', message: 'The import was cancelled; nothing was changed.' },
  };
}

/** Best effort: what stays behind is `staging`, answers nothing, and goes with the next sweep. */
async function discard(store: RecordStore, staged: InstallRow): Promise<void> {
  await sweepRemoved(store, [staged]).catch(() => undefined);
}

/** What tells a bundle from every other: its identity and the checksums of all its rows. */
export function digestOf({ id, version, publisher, files }: Manifest): string {
  return contentId(JSON.stringify([id, version, publisher, files.map(({ path, sha256 }) => [path, sha256])]));
}
