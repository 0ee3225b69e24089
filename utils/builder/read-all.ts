import { joinBytes } from './join-bytes.ts';
import type { SourceFile } from './source.ts';
import { textDecoder } from './text-decoder.ts';

/** Bytes; a page or an article is far below. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** A whole file as text; null where it is larger than an article may be, or than is said. */
export async function readAll(file: SourceFile, longest = MAX_DOCUMENT_BYTES): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  // At once, since a decoder that waits for more takes three times as long.
  return textDecoder(chunks[0] ?? new Uint8Array(0)).decode(joinBytes(chunks));
}
