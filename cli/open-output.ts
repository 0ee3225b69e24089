import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Sink } from '../utils/bundle/zip-writer.ts';
import { UsageError, type World } from './command.ts';
import { isRunning } from './is-running.ts';

/** A file that is being written beside its place, so that a failure leaves what was there. */
export interface Output {
  /** Whether what is written can be read again there; not so a pipe, a device, and standard output. */
  readonly isFile: boolean;
  readonly sink: Sink;
  /** Puts what was written in its place. */
  commit(): Promise<void>;
  /** Leaves the place as it is, unless `commit` was before. */
  close(): Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** Before any work, so that a place where nothing can be written is told at once. `-` is standard output. */
export async function openOutput(output: string, world: World): Promise<Output> {
  if (output === '-')
    return { isFile: false, sink: (bytes) => world.print(bytes), commit: nothing, close: nothing };
  const cannotWrite = (why: unknown): never => {
    throw new UsageError(`${output} cannot be written (${why instanceof Error ? why.message : why}).`);
  };
  const there = await stat(output).catch(() => null);
  if (there?.isDirectory()) cannotWrite('it is a folder');
  const isFile = there === null || there.isFile();
  // A link stays, and what it leads to is replaced.
  const place = there?.isFile() ? await realpath(output) : output;
  if (isFile) await removeAbandoned(place);
  const partial = isFile ? partialOf(place, process.pid) : place;
  const file: FileHandle = await open(partial, 'w').catch((why: unknown) => {
    const isMissing = why instanceof Error && 'code' in why && why.code === 'ENOENT';
    return cannotWrite(isMissing ? new Error(`there is no folder ${dirname(output)}`) : why);
  });
  return {
    isFile,
    sink: async (bytes) => void (await file.write(bytes).catch(cannotWrite)),
    async commit() {
      await file.close();
      if (isFile) await rename(partial, place).catch(cannotWrite);
    },
    async close() {
      await file.close().catch(() => undefined);
      if (isFile) await rm(partial, { force: true });
    },
  };
}

/** A dot file is no input where the output lies in the folder that is read; each build has its own. */
function partialOf(output: string, id: number): string {
  return join(dirname(output), `.${basename(output)}.${id}.partial`);
}

/** What builds that were killed had written. */
async function removeAbandoned(output: string): Promise<void> {
  const names = await readdir(dirname(output)).catch(() => []);
  for (const name of names) {
    const [, id] = /\.(\d+)\.partial$/.exec(name) ?? [];
    const path = join(dirname(output), name);
    if (id === undefined || isRunning(Number(id)) || path !== partialOf(output, Number(id))) continue;
    await rm(path, { force: true });
  }
}
