import { open, rename, rm } from 'node:fs/promises';
import type { Sink } from '../utils/bundle/zip-writer.ts';
import { UsageError, type World } from './command.ts';
import { isFolder } from './is-folder.ts';

/**
 * Runs what writes a file, beside it, and puts it in place at the end where `work` says that it is whole, so that a
 * failure leaves what was there. `-` is standard output.
 */
export async function writeOutput(
  output: string,
  world: World,
  work: (sink: Sink) => Promise<boolean>,
): Promise<void> {
  if (output === '-') {
    await work((bytes) => world.print(bytes));
    return;
  }
  const partial = `${output}.partial`;
  const cannotWrite = (why: unknown): never => {
    throw new UsageError(`${output} cannot be written (${why instanceof Error ? why.message : why}).`);
  };
  // Before the work, not after it.
  if (await isFolder(output)) cannotWrite('it is a folder');
  const file = await open(partial, 'w').catch(cannotWrite);
  try {
    const whole = await work(async (bytes) => void (await file.write(bytes).catch(cannotWrite)));
    await file.close();
    if (whole) await rename(partial, output).catch(cannotWrite);
  } finally {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
  }
}
