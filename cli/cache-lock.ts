import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Of another machine nobody can tell here whether its build still runs; after so long it does not, in milliseconds. */
const LONGEST_BUILD = 7 * 24 * 60 * 60 * 1000;

interface Holder {
  readonly process: number;
  readonly host: string;
  readonly since: number;
}

/**
 * Takes a folder for this process alone and answers what gives it back; null where another build has it. What a build
 * that was killed left locked is taken over.
 */
export function lockFolder(folder: string, now: number): (() => void) | null {
  const path = join(folder, 'lock');
  const own = JSON.stringify({ process: process.pid, host: hostname(), since: now } satisfies Holder);
  const take = (): boolean => {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  };
  if (!take() && !(clearAbandoned(path, now) && take())) return null;
  return () => {
    if (textOf(path) === own) rmSync(path, { force: true });
  };
}

/** Whether the lock was one that nobody holds any more, and is gone. */
function clearAbandoned(path: string, now: number): boolean {
  const found = textOf(path);
  if (!isAbandoned(found, now)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    // Another build was quicker and has it: give it back.
    const isAnothers = textOf(aside) !== found;
    if (isAnothers) linkSync(aside, path);
    rmSync(aside);
    return !isAnothers;
  } catch {
    return false;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAbandoned(lock: string, now: number): boolean {
  let holder: Holder;
  try {
    holder = JSON.parse(lock) as Holder;
  } catch {
    // Its writer was stopped within the writing.
    return true;
  }
  if (now - holder.since > LONGEST_BUILD) return true;
  if (holder.host !== hostname()) return false;
  return !isRunning(holder.process);
}
