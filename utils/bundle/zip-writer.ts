import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { MAX_ZIP_BYTES } from './limits.ts';

/** Takes the bytes of a file in order; a promise makes the writer wait. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

/** Deflates a file's content: here, or on other threads, several at once. All give the same bytes. */
export interface Deflater {
  /** Files that may be in work while the next one is made. */
  readonly ahead: number;
  deflate(content: Uint8Array): Deflated | Promise<Deflated>;
}

export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The checksum of the content. */
  readonly crc: number;
}

export interface ZipWriter {
  /** In the order of asking; waits only while as many files are in work as may be. */
  add(path: string, content: Uint8Array): Promise<void>;
  /** Writes the table of contents; nothing can be added after it. */
  finish(): Promise<void>;
}

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
/** Version 2.0: deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip knows: the same input gives the same bytes on any day. */
const DATE = 0x0021;
const LEVEL = 6;

export const DEFLATE_HERE: Deflater = {
  ahead: 0,
  deflate: (content) => ({ bytes: deflated(content), crc: crc32(content) }),
};

/** The same bytes on every machine, which those of a browser or of Node are not. */
export function deflated(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(content, { level: LEVEL });
}

/** Writes a zip file piece by piece, so that memory is bounded by its largest files. Layout: PKWARE APPNOTE 6.3.10. */
export function createZipWriter(sink: Sink, { ahead, deflate } = DEFLATE_HERE): ZipWriter {
  const directory: Uint8Array[] = [];
  let offset = 0;
  const write = async (bytes: Uint8Array): Promise<void> => {
    offset += bytes.length;
    if (offset > MAX_ZIP_BYTES) throw new RangeError('A bundle cannot be larger than 4 GiB.');
    await sink(bytes);
  };

  const entry = async (path: string, length: number, { bytes, crc }: Deflated): Promise<void> => {
    const name = new TextEncoder().encode(path);
    const shared = record(26, [
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, crc],
      [4, bytes.length],
      [4, length],
      [2, name.length],
      [2, 0],
    ]);
    directory.push(
      record(6, [
        [4, ENTRY_SIGNATURE],
        [2, VERSION],
      ]),
      shared,
      record(14, [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    );
    await write(record(4, [[4, LOCAL_SIGNATURE]]));
    await write(shared);
    await write(name);
    await write(bytes);
  };
  /** Each writes its file behind the one before. */
  const inWork: Promise<void>[] = [];
  const written = async (most: number): Promise<void> => {
    while (inWork.length > most) await inWork.shift();
  };

  return {
    async add(path, content) {
      const packing = deflate(content);
      const before = inWork.at(-1);
      const own = (async () => {
        const packed = await packing;
        await before;
        await entry(path, content.length, packed);
      })();
      // Waited for later: until then a failure is nobody's.
      own.catch(() => undefined);
      inWork.push(own);
      await written(ahead);
    },
    async finish() {
      await written(0);
      const start = offset;
      const count = directory.length / 4;
      for (const part of directory) await write(part);
      await write(
        record(22, [
          [4, END_SIGNATURE],
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, offset - start],
          [4, start],
          [2, 0],
        ]),
      );
    },
  };
}

/** Little-endian fields of 2 or 4 bytes, one behind the other. */
function record(length: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
