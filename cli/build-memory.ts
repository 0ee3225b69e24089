import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BuildReport } from '../utils/builder/build-bundle.ts';
import { type ItemMemo, NO_MEMO } from '../utils/builder/item-memo.ts';
import type { ObservationStore } from '../utils/builder/observation-store.ts';
import type { BundleInfo } from '../utils/bundle/write-bundle.ts';
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
  /** What was built before from the same records with the same options, where the output still is that; else null. */
  earlier(wanted: Wanted, records: readonly number[], skipped: number): BuildReport | null;
  /** Told when the output is in place. */
  remember(built: BuildReport): void;
  /** Nothing was built; what was there before stays. */
  forget(): void;
  close(): void;
}

interface Built {
  readonly sum: string;
  readonly output: string;
  readonly report: BuildReport;
}

/**
 * Opens the folder that the options name, or one beside the output, which is null where it is no file. Without a cache,
 * and where another build has it, it is a folder of its own, gone at the end.
 */
export function openBuildMemory(args: Arguments, output: string | null, world: World): BuildMemory {
  const wanted = args.value('cache') ?? (output === null ? null : cacheBeside(output));
  if (wanted === null || args.has('no-cache')) return openForgetful(world);
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
  const builtPath = join(wanted, 'built.json');
  let current = '';

  return {
    store,
    memo: store.memo,
    earlier(all, records, skipped) {
      current = sumOf([all, version, skipped], store, records);
      const built = builtBefore(builtPath);
      if (output === null || built === null) return null;
      if (built.sum !== current || built.output !== outputSum(output)) return null;
      return { ...built.report, unchanged: true };
    },
    remember(built) {
      store.tidy();
      if (output === null || built.unchanged === true) return;
      const kept: Built = { sum: current, output: outputSum(output) ?? '', report: built };
      writeFileSync(`${builtPath}.new`, JSON.stringify(kept));
      renameSync(`${builtPath}.new`, builtPath);
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

function cacheBeside(output: string): string {
  return join(dirname(output), `.${basename(output)}.cache`);
}

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
function sumOf(all: readonly unknown[], store: DiskStore, records: readonly number[]): string {
  const contents = records.map(store.contentOf).sort();
  return hash('sha256', [JSON.stringify(all), ...contents].join('\n'));
}

function builtBefore(path: string): Built | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Built;
  } catch {
    return null;
  }
}

/** Bytes that are read at once. */
const PIECE = 1024 * 1024;

/** Of the file as it is now; null where there is none. */
function outputSum(path: string): string | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const sum = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      sum.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return sum.digest('hex');
}
