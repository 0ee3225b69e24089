import type { SourceFile } from './source.ts';
import { textDecoder } from './text-decoder.ts';

/** Bytes; a page or an article is far below. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** A whole file as text; null where it is larger than an article may be, or than is said. */
export async function readAll(file: SourceFile, longest = MAX_DOCUMENT_BYTES): Promise<string | null> {
  let decoder: TextDecoder | null = null;
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of file.open()) {
    bytes += chunk.length;
    if (bytes > longest) return null;
    decoder ??= textDecoder(chunk);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  parts.push(decoder?.decode() ?? '');
  return parts.join('');
}
