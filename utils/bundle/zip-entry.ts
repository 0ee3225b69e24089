import type { Result } from '../model.ts';
import { failure } from './failure.ts';
import { freeBytes } from './free-bytes.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
/** Unpacked before anybody looks at how much it is: at most a thousand times as much, which is 16 MB. */
const PACKED_AT_ONCE = 16 * 1024;
/** What deflate may add to bytes that do not shrink: an eighth with its fixed codes, and a few of each block. */
const MOST_GROWTH = 9 / 8;
const LEAST_ROOM = 1_024;

/** The content of one file of a zip; never more bytes than its entry declares, which the caller has bounded. */
export async function readZipEntry(
  source: Blob,
  entry: ZipEntry,
  file: string,
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
  const content = await inflated(packed, entry.size);
  freeBytes(packed);
  return content === null ? damaged : { ok: true, value: content };
}

/**
 * Exactly `size` bytes, or null. The browser's own: a library for it would cost every woken worker its tables, and a
 * question never unpacks a zip.
 */
async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const content = new Uint8Array(size);
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let length = 0;

  /** Ends early where more came out than was declared, which may be without end: cut off, the reader fails. */
  async function feed(): Promise<void> {
    for (let at = 0; at < packed.length && length <= size; at += PACKED_AT_ONCE)
      await writer.write(packed.subarray(at, at + PACKED_AT_ONCE));
    await writer.close();
  }

  // What fails here fails in the reader too.
  feed().catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const bytes = read.value;
      // What is under way is taken in all the same: Node crashes where a stream is called off while it unpacks.
      if (length + bytes.length <= size) content.set(bytes, length);
      length += bytes.length;
      freeBytes(bytes);
    }
  } catch {
    return null;
  }
  return length === size ? content : null;
}
