import { createHash } from 'node:crypto';
import type { SourceFile } from '../utils/builder/source.ts';

/**
 * Bytes of all files together beyond which they are not summed: it takes a fifth of a second, lost where they turn out to
 * be no text. Finding each source of more among those known takes a thirtieth of what reading it took, which will do.
 */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A checksum of all that a build is made of: the bytes of its files, what is known of them from outside, and `given`, all
 * else that decides what comes out. Null where that is too much, and where a file can be read but once, or not at all:
 * standard input, a pipe, which says that it is empty.
 */
export async function inputSum(files: readonly SourceFile[], given: unknown): Promise<string | null> {
  let bytes = 0;
  for (const { size } of files) {
    if (size === null || size === 0) return null;
    bytes += size;
  }
  if (bytes > MOST_BYTES) return null;
  const sum = createHash('sha256').update(JSON.stringify(given));
  try {
    for (const { source, meta, size, open } of files) {
      // With its length, so that no byte can be taken for one of the next file.
      sum.update(JSON.stringify([source, meta, size]));
      for await (const piece of open()) sum.update(piece);
    }
  } catch {
    return null;
  }
  return sum.digest('base64url');
}
