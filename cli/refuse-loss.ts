import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isZip } from '../utils/builder/formats/bundle.ts';
import { PARTIAL_MARK } from '../utils/builder/partial.ts';
import type { SourceFile } from '../utils/builder/source.ts';
import { UsageError } from './command.ts';

/**
 * Throws a `UsageError` where the output would take the place of a source. What was built before may be built into itself
 * with more: all of it is in what comes out. Of an article only what was said in it would be left.
 */
export async function refuseLoss(output: string, files: readonly SourceFile[]): Promise<void> {
  const place = await realpath(output).catch(() => null);
  if (place === null) return;
  const source = files.find(({ path }) => [place, resolve(output)].includes(resolve(path)));
  if (source === undefined || (await wasBuilt(source))) return;
  throw new UsageError(`${output} is a source, and would be lost: name another file with -o.`);
}

async function wasBuilt({ open }: SourceFile): Promise<boolean> {
  const reader = open().getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return value !== undefined && (isZip(value) || new TextDecoder().decode(value).startsWith(PARTIAL_MARK));
}
