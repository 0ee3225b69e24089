import { constants, deflateRawSync } from 'node:zlib';

/** A file of a zip as its table of contents declares it, whatever its bytes are. */
export interface RawEntry {
  readonly path: string;
  readonly packed: Uint8Array;
  /** Bytes once inflated, as declared. */
  readonly size: number;
}

/** A zip that says of its files what it is told to say. Layout: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const contents: Uint8Array[] = [];
  let offset = 0;
  for (const { path, packed, size } of entries) {
    const name = new TextEncoder().encode(path);
    const sizes = [0, packed.length, size];
    const local = record(
      30,
      [[0, 0x04034b50]],
      [
        [8, 8],
        [26, name.length],
      ],
      sizes,
      14,
    );
    contents.push(
      record(
        46,
        [
          [0, 0x02014b50],
          [42, offset],
        ],
        [
          [10, 8],
          [28, name.length],
        ],
        sizes,
        16,
      ),
      name,
    );
    parts.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = record(
    22,
    [
      [0, 0x06054b50],
      [12, length],
      [16, offset],
    ],
    [
      [8, count],
      [10, count],
    ],
    [],
    0,
  );
  return joined([...parts, ...contents, end]);
}

/** Spaces deflated, as many bytes as asked for, without ever holding them: one block over and over. */
export function packedSpaces(bytes: number): Uint8Array {
  const block = 16 * 1024 * 1024;
  const some = deflateRawSync(Buffer.alloc(block, 32), { finishFlush: constants.Z_SYNC_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return joined([...Array.from({ length: Math.ceil(bytes / block) }, () => some), last]);
}

function record(
  length: number,
  longs: readonly (readonly [number, number])[],
  shorts: readonly (readonly [number, number])[],
  sizes: readonly number[],
  sizesAt: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value] of longs) view.setUint32(at, value, true);
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  sizes.forEach((value, index) => {
    view.setUint32(sizesAt + 4 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
