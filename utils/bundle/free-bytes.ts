/**
 * Gives the memory of bytes back at once; they are empty from then on. Left to the collector, which looks at bytes
 * outside its own heap only when 64 MB of them have come together, an import would hold that much for nothing.
 *
 * Only of bytes that nobody but script has seen: what a stream or a file hands out, and what was hashed or decoded,
 * has an object of the browser around it that keeps the memory until a full collection all the same. Memory for those
 * is a `Room`, used again and again.
 */
export function freeBytes(bytes: Uint8Array<ArrayBuffer>): void {
  // In every browser that the manifest admits; the types of ES2023 do not have it.
  const buffer = bytes.buffer as ArrayBuffer & { transfer?(length: number): ArrayBuffer };
  buffer.transfer?.(0);
}
