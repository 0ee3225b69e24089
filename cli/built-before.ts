import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { BuildReport } from '../utils/builder/build-bundle.ts';

/** What a build was made of: told by either, since the same records may come of other files. */
export type MadeOf =
  | Pick<BuildReport, 'madeOf'>
  /** The checksum of its options and the bytes of its files. */
  | { readonly inputs: string };

interface Built {
  /** Null where its files do not tell what it is made of, or something in them was left out. */
  readonly inputs: string | null;
  /** The checksum of the bundle. */
  readonly output: string;
  readonly report: BuildReport;
}

/** What the build before this one gave, where it was made of the same and its output still is that; else null. */
export function builtBefore(path: string, output: string, of: MadeOf): BuildReport | null {
  const built = readBuilt(path);
  if (built === null) return null;
  const isSame = 'inputs' in of ? built.inputs === of.inputs : built.report.madeOf === of.madeOf;
  if (!isSame || built.output !== outputSum(output)) return null;
  return { ...built.report, unchanged: true };
}

/** Told when the output is in place. */
export function keepBuilt(path: string, output: string, inputs: string | null, report: BuildReport): void {
  const built: Built = { inputs, output: outputSum(output) ?? '', report };
  writeFileSync(`${path}.new`, JSON.stringify(built));
  renameSync(`${path}.new`, path);
}

function readBuilt(path: string): Built | null {
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
