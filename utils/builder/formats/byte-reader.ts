import { joinBytes } from '../join-bytes.ts';

/** Reads a stream of bytes by lines and lengths. A null among its pieces is a break: what follows has lost its place. */
export interface ByteReader {
  /** Up to and without the next line feed, as Latin-1; null at the end, or where it is longer than a header may be. */
  line(): Promise<string | null>;
  /** So many bytes; null where the stream ends or breaks before. */
  bytes(length: number): Promise<Uint8Array | null>;
  /** Passes over so many bytes; false where the stream ends or breaks before. */
  skip(length: number): Promise<boolean>;
  /** Whether there was a break since this was last asked. */
  broke(): boolean;
  atEnd(): Promise<boolean>;
}

const LONGEST_LINE = 64 * 1024;

/**
 * Reads a stream line by line and so many bytes at a time; null in the stream is a break, where something was
 * lost.
 */
export function createByteReader(stream: AsyncIterable<Uint8Array | null>): ByteReader {
  const pieces = stream[Symbol.asyncIterator]();
  const latin = new TextDecoder('latin1');
  let buffer: Uint8Array = new Uint8Array(0);
  let ended = false;
  let broken = false;

  /** False at the end or a break, behind which the buffer is what follows it. */
  const more = async (): Promise<boolean> => {
    if (ended) return false;
    const { done, value } = await pieces.next();
    if (done === true) {
      ended = true;
      return false;
    }
    if (value === null) {
      broken = true;
      buffer = new Uint8Array(0);
      return false;
    }
    buffer = joinBytes([buffer, value]);
    return true;
  };

  return {
    async line() {
      for (let from = 0; ; ) {
        const end = buffer.indexOf(10, from);
        if (end >= 0) {
          const line = latin.decode(buffer.subarray(0, end)).replace(/\r$/, '');
          buffer = buffer.subarray(end + 1);
          return line;
        }
        from = buffer.length;
        if (from > LONGEST_LINE) {
          buffer = new Uint8Array(0);
          return null;
        }
        if (!(await more())) return null;
      }
    },
    async bytes(length) {
      const parts: Uint8Array[] = [];
      for (let left = length; ; ) {
        const part = buffer.subarray(0, left);
        parts.push(part.slice());
        left -= part.length;
        buffer = buffer.subarray(part.length);
        if (left === 0) return joinBytes(parts);
        if (!(await more())) return null;
      }
    },
    async skip(length) {
      for (let left = length; ; ) {
        const part = Math.min(left, buffer.length);
        left -= part;
        buffer = buffer.subarray(part);
        if (left === 0) return true;
        if (!(await more())) return false;
      }
    },
    broke() {
      const was = broken;
      broken = false;
      return was;
    },
    atEnd: async () => buffer.length === 0 && !(await more()) && ended,
  };
}
