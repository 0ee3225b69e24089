import { inflateSync } from 'fflate';
import type { Result } from '../model.ts';
import { failure } from './failure.ts';
import { createRoom, type Room } from './room.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
/** What deflate may add to bytes that do not shrink: an eighth with its fixed codes, and a few of each block. */
const MOST_GROWTH = 9 / 8;
const LEAST_ROOM = 1_024;

/**
 * The content of one file of a zip; never more bytes than its entry declares, which the caller has bounded. It lies in
 * `room`: whoever reads one file after another gives the same one, and takes what is needed before the next.
 */
export async function readZipEntry(
  source: Blob,
  entry: ZipEntry,
  file: string,
  room: Room = createRoom(),
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const damaged = failure(
    'cannot-unpack',
    `${file} is damaged: ${entry.path} cannot be unpacked.`,
    { file: entry.path },
    [file, entry.path],
  );
  // Its content is longer than it says, or it holds what is no content: neither is read.
  if (entry.packed > entry.size * MOST_GROWTH + LEAST_ROOM) return damaged;
  const header = new DataView(
    await source.slice(entry.offset, entry.offset + LOCAL_HEADER_SIZE).arrayBuffer(),
  );
  if (header.byteLength < LOCAL_HEADER_SIZE || header.getUint32(0, true) !== LOCAL_SIGNATURE) return damaged;
  const start = entry.offset + LOCAL_HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = new Uint8Array(await source.slice(start, start + entry.packed).arrayBuffer());
  if (packed.length !== entry.packed) return damaged;
  if (entry.method === 'stored') return { ok: true, value: packed };
  const content = inflated(packed, entry.size, room);
  return content === null ? damaged : { ok: true, value: content };
}

/**
 * Exactly `size` bytes, or null. By a library: what the browser's own `DecompressionStream` hands out, 64 KiB at a time,
 * stays until its next full collection however early it is given back, which in an import was up to 50 MB. More than
 * there is room for is not written, so a bomb costs time alone.
 */
function inflated(packed: Uint8Array, size: number, room: Room): Uint8Array<ArrayBuffer> | null {
  // One byte more tells what is longer from what fits.
  const out = room.of(size + 1);
  try {
    return inflateSync(packed, { out }).length === size ? out.subarray(0, size) : null;
  } catch {
    return null;
  }
}
