import { inflateSync } from 'fflate';
import type { Result } from '../model.ts';
import { failure } from './failure.ts';
import { freeBytes } from './free-bytes.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

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
  const header = new DataView(
    await source.slice(entry.offset, entry.offset + LOCAL_HEADER_SIZE).arrayBuffer(),
  );
  if (header.byteLength < LOCAL_HEADER_SIZE || header.getUint32(0, true) !== LOCAL_SIGNATURE) return damaged;
  const start = entry.offset + LOCAL_HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = new Uint8Array(await source.slice(start, start + entry.packed).arrayBuffer());
  if (packed.length !== entry.packed) return damaged;
  if (entry.method === 'stored') return { ok: true, value: packed };
  try {
    const content = inflateSync(packed, { out: new Uint8Array(entry.size) });
    freeBytes(packed);
    return content.length === entry.size ? { ok: true, value: content as Uint8Array<ArrayBuffer> } : damaged;
  } catch {
    return damaged;
  }
}
