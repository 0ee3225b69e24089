import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts of the built command line; run from its sources it has none, and is always another version. */
const SCRIPT = /\.cjs$/;

/** A checksum of the program's own code, started from this file: what another code made may be made otherwise. */
export function codeVersion(entry: string): string {
  const folder = dirname(entry);
  const scripts = readdirSync(folder).filter((name) => SCRIPT.test(name));
  if (scripts.length === 0) return `source ${Date.now()}`;
  const sum = createHash('sha256');
  for (const name of scripts.sort()) sum.update(name).update(readFileSync(join(folder, name)));
  return sum.digest('hex').slice(0, 16);
}
