import type { Result } from '../model.ts';
import { failure, shown } from './failure.ts';
import { MAX_FILES, MAX_RATIO, MAX_TOTAL_BYTES, MAX_ZIP_BYTES, RATIO_FROM_BYTES } from './limits.ts';

/** A file in a zip, as the zip's table of contents says. */
export interface ZipEntry {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes once inflated, as declared. */
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
/** A tenth of what 20,000 entries with our names take is room for one hundred bytes of extra fields each. */
const MAX_DIRECTORY_BYTES = MAX_FILES * 256;

/**
 * Reads a zip's table of contents and nothing else: bounded, checked for sizes, ratios, paths that climb out,
 * duplicates, overlaps and methods. Layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 */
export async function readZipDirectory(source: Blob, file: string): Promise<Result<readonly ZipEntry[]>> {
  if (source.size > MAX_ZIP_BYTES)
    return failure('zip-too-large', `${file} is larger than 4 GiB.`, { file }, [file]);
  const tailStart = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
  const tail = await view(source, tailStart, source.size);
  const end = findEnd(tail);
  if (end < 0)
    return failure('not-a-zip', `${file} is not a bundle: it is no zip file, or it is cut short.`, { file }, [
      file,
    ]);

  const count = tail.getUint16(end + 10, true);
  const bytes = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || bytes === 0xffffffff)
    return failure('zip64', `${file} is a zip64 file, which is more than a bundle may hold.`, { file }, [
      file,
    ]);
  if (count > MAX_FILES || bytes > MAX_DIRECTORY_BYTES)
    return failure(
      'too-many-files',
      `${file} holds more than ${MAX_FILES.toLocaleString('en')} files.`,
      { file },
      [file, MAX_FILES],
    );
  if (start + bytes > tailStart + end)
    return failure(
      'contents-outside',
      `${file} is damaged: its table of contents lies outside the file.`,
      { file },
      [file],
    );
  return parseEntries(await view(source, start, start + bytes), count, start, file);
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return -1;
}

function parseEntries(
  directory: DataView,
  count: number,
  limit: number,
  file: string,
): Result<readonly ZipEntry[]> {
  const damaged = failure(
    'contents-broken',
    `${file} is damaged: its table of contents cannot be read.`,
    { file },
    [file],
  );
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let total = 0;
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_SIZE > directory.byteLength || directory.getUint32(at, true) !== ENTRY_SIGNATURE)
      return damaged;
    const nameLength = directory.getUint16(at + 28, true);
    const next =
      at + ENTRY_SIZE + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) return damaged;
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_SIZE, nameLength);
    const path = new TextDecoder().decode(name);
    const flags = directory.getUint16(at + 8, true);
    const method = directory.getUint16(at + 10, true);
    const packed = directory.getUint32(at + 20, true);
    const size = directory.getUint32(at + 24, true);
    const offset = directory.getUint32(at + 42, true);
    at = next;

    const wrong = (code: string, what: string): ReturnType<typeof failure> =>
      failure(code, `${file} cannot be read: ${shown(path)} ${what}.`, { file, field: shown(path) }, [
        file,
        shown(path),
      ]);
    if (climbsOut(path)) return wrong('climbs-out', 'is a path that leads out of the bundle');
    if (paths.has(path)) return wrong('duplicate-file', 'is in it twice');
    if ((flags & 1) !== 0) return wrong('encrypted', 'is encrypted');
    if (method !== 0 && method !== 8)
      return wrong('unknown-method', 'is compressed in a way that bundles do not use');
    if (method === 0 && packed !== size) return wrong('two-sizes', 'has two different sizes');
    if (offset + LOCAL_HEADER_SIZE + packed > limit) return wrong('file-outside', 'lies outside the file');
    total += size;
    paths.add(path);
    entries.push({ path, method: method === 0 ? 'stored' : 'deflated', packed, size, offset });
  }
  if (total > MAX_TOTAL_BYTES)
    return failure('unpacks-too-large', `${file} would unpack to more than 16 GiB.`, { file }, [file]);
  if (total > RATIO_FROM_BYTES && total > limit * MAX_RATIO)
    return failure('bomb', `${file} would grow more than ${MAX_RATIO} times when unpacked.`, { file }, [
      file,
      MAX_RATIO,
    ]);
  if (at !== directory.byteLength) return damaged;
  return overlaps(entries) ? damaged : { ok: true, value: entries };
}

function climbsOut(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return path === '' || /^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f]/.test(path) || path.split('/').includes('..');
}

/** Entries that share bytes unpack far more than a zip's size can give: the usual trick of a zip bomb. */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && entry.offset + LOCAL_HEADER_SIZE + entry.packed > next.offset;
  });
}

async function view(source: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await source.slice(start, end).arrayBuffer());
}
