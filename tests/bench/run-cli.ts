import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../.output/cli/on-record.mjs');
/** A run that takes longer has hung, in milliseconds. */
const LONGEST_RUN = 15 * 60_000;

/** What a run of the command line took. */
export interface Ran {
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time, on all cores. */
  readonly processor: number;
  /** The peak; NaN where the system does not tell (anything but Linux). */
  readonly megabytes: number;
}

/** Runs the built command line to its end; throws where that is not a good one. */
export async function run(...args: string[]): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'ignore', timeout: LONGEST_RUN });
  const peak = watchPeak(child);
  const status = await new Promise<number | null>((done) => child.on('exit', done));
  if (status !== 0) throw new Error(`on-record ${args.join(' ')} ended with ${status}`);
  return { seconds: (performance.now() - started) / 1000, ...peak() };
}

const LOOK_MS = 20;
const TICKS_A_SECOND = 100;

/** What the system says of a process while it runs: its peak of memory and its processor time. */
function watchPeak(child: ChildProcess): () => Pick<Ran, 'processor' | 'megabytes'> {
  let [megabytes, processor] = [Number.NaN, Number.NaN];
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
      if (kilobytes !== undefined) megabytes = Number(kilobytes) / 1024;
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      if (ticks > 0) processor = ticks / TICKS_A_SECOND;
    } catch {
      // Not Linux, or it has ended.
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    return { megabytes, processor };
  };
}
