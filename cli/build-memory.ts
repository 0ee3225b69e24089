import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BuildReport } from '../utils/builder/build-bundle.ts';
import type { BundleInfo } from '../utils/bundle/write-bundle.ts';
import type { Arguments, World } from './command.ts';
import { type DiskStore, openDiskStore } from './disk-store.ts';

/** All of a build but its sources. */
export interface Wanted {
  readonly info: BundleInfo;
  readonly listed: string;
  readonly shard: boolean;
}

/** The folder that a build works in, and what it remembers there of earlier builds. */
export interface BuildMemory {
  readonly store: DiskStore;
  /** What was built before from the same records with the same options, where the output still is that; else null. */
  earlier(wanted: Wanted, records: readonly number[], skipped: number): BuildReport | null;
  /** Asked when the output is in place. */
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

/** Opens the folder that the options name, or one beside the output; a folder of its own, gone at the end, without a cache. */
export function openBuildMemory(args: Arguments, output: string, world: World): BuildMemory {
  const named = args.value('cache');
  const none = args.has('no-cache') || (named === null && output === '-');
  const folder = none
    ? mkdtempSync(join(tmpdir(), 'on-record-'))
    : (named ?? join(dirname(output), `.${basename(output)}.cache`));
  const isNew = !existsSync(join(folder, 'index'));
  const store = openDiskStore(folder, world.version.code());
  const builtPath = join(folder, 'built.json');
  let current = '';

  return {
    store,
    earlier(wanted, records, skipped) {
      current = sumOf(wanted, records, skipped);
      if (none || output === '-' || !existsSync(builtPath)) return null;
      const built = JSON.parse(readFileSync(builtPath, 'utf8')) as Built;
      if (built.sum !== current || built.output !== outputSum(output)) return null;
      return { ...built.report, unchanged: true };
    },
    remember(built) {
      if (none || output === '-' || built.unchanged === true || built.items === 0) return;
      const kept: Built = { sum: current, output: outputSum(output) ?? '', report: built };
      writeFileSync(builtPath, JSON.stringify(kept));
    },
    forget() {
      if (isNew) rmSync(folder, { recursive: true, force: true });
    },
    close() {
      store.close();
      if (none) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sumOf(wanted: Wanted, records: readonly number[], skipped: number): string {
  const sum = createHash('sha256').update(JSON.stringify([wanted, skipped]));
  sum.update(Uint32Array.from(records));
  return sum.digest('hex');
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
