/**
 * Chromium keeps a value of more than 64 KiB in a file of its own, and to read one takes turns of the event loop that a
 * woken worker spends on other work; smaller ones come while it does that. Two tables of 2.8 MB took 18 ms so.
 */
export const PIECE_BYTES = 60 * 1024;

/** Bytes in pieces that are quickly read, copies of them; at least one. */
export function inPieces(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const count = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
  return Array.from({ length: count }, (_, at) => bytes.slice(at * PIECE_BYTES, (at + 1) * PIECE_BYTES));
}
