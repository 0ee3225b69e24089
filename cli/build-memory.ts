import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BuildReport } from '../utils/builder/build-bundle.ts';
import { type ItemMemo, NO_MEMO } from '../utils/builder/item-memo.ts';
import type { ObservationStore } from '../utils/builder/observation-store.ts';
import type { BundleInfo } from '../utils/bundle/write-bundle.ts';
import { builtBefore, keepBuilt } from './built-before.ts';
import { lockFolder } from './cache-lock.ts';
import { type Arguments, UsageError, type World } from './command.ts';
import { type DiskStore, openDiskStore } from './disk-store.ts';

/** All of a build but its sources. */
export interface Wanted {
  readonly info: BundleInfo;
  readonly listed: string;
  readonly shard: boolean;
}

/** The folder that a build works in, and what it remembers there of earlier builds. */
export interface BuildMemory {
  readonly store: ObservationStore;
  readonly memo: ItemMemo;
  /** A checksum of all that a bundle is made of; null where nothing is remembered. */
  sumOf(wanted: Wanted, records: readonly number[], skipped: number): string | null;
  /** What was built before of what has this checksum, where the output still is that; else null. */
  earlier(madeOf: string): BuildReport | null;
  /** Told when the output is in place; `inputs` is the checksum of what it was built from, null where it does not tell. */
  remember(built: BuildReport, inputs: string | null): void;
  /** Nothing was built; what was there before stays. */
  forget(): void;
  close(): void;
}

/**
 * What was built before of the same files with the same options, told by their checksum, where the output still is that;
 * else null. Nothing of them is read for that. A file is known as it is, an output that is no file never.
 */
export function unchangedBuild(args: Arguments, output: string, inputs: string | null): BuildReport | null {
  const folder = cacheFolder(args, output);
  const before = folder === null || inputs === null ? null : builtBefore(builtIn(folder), output, { inputs });
  return before === null ? null : { ...before, known: before.items };
}

/**
 * Opens the folder that the options name, or one beside the output, which is null where it is no file. Without a cache,
 * and where another build has it, it is a folder of its own, gone at the end.
 */
export function openBuildMemory(args: Arguments, output: string | null, world: World): BuildMemory {
  const wanted = cacheFolder(args, output);
  if (wanted === null) return openForgetful(world);
  const isNew = !existsSync(join(wanted, 'index'));
  const unlock = lockCache(wanted, world);
  if (unlock === null) {
    world.complain(
      `Another build is at work in ${wanted}: this one reads everything, and remembers nothing.`,
    );
    return openForgetful(world);
  }
  const version = world.version.code();
  const store = openDiskStore(wanted, version);

  return {
    store,
    memo: store.memo,
    sumOf: (all, records, skipped) =>
      output === null ? null : contentSum([all, version, skipped], store, records),
    earlier: (madeOf) => (output === null ? null : builtBefore(builtIn(wanted), output, { madeOf })),
    remember(built, inputs) {
      store.tidy();
      if (output !== null && built.unchanged !== true) keepBuilt(builtIn(wanted), output, inputs, built);
    },
    forget() {
      if (isNew) rmSync(wanted, { recursive: true, force: true });
    },
    close() {
      store.close();
      unlock();
    },
  };
}

/** Null where nothing is to be remembered. */
function cacheFolder(args: Arguments, output: string | null): string | null {
  if (args.has('no-cache')) return null;
  return (
    args.value('cache') ?? (output === null ? null : join(dirname(output), `.${basename(output)}.cache`))
  );
}

const builtIn = (folder: string): string => join(folder, 'built.json');

function lockCache(folder: string, world: World): (() => void) | null {
  try {
    mkdirSync(folder, { recursive: true });
    return lockFolder(folder, world.today().getTime());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The cache ${folder} cannot be used (${why}): name another with --cache, or none with --no-cache.`,
    );
  }
}

function openForgetful(world: World): BuildMemory {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const store = openDiskStore(folder, world.version.code());
  return {
    store,
    memo: NO_MEMO,
    sumOf: () => null,
    earlier: () => null,
    remember: () => undefined,
    forget: () => undefined,
    close() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * By what the records say: not by their numbers, which are others once the cache was made anew, nor in their order,
 * in which threads have a part.
 */
function contentSum(all: readonly unknown[], store: DiskStore, records: readonly number[]): string {
  const contents = records.map(store.contentOf).sort();
  return hash('sha256', [JSON.stringify(all), ...contents].join('\n'));
}
