import { freeBytes } from '../bundle/free-bytes.ts';

/** A list of unsigned 32-bit numbers that grows by half: 4 bytes an entry and some room, where an array takes 8 to 16. */
export interface Uint32List {
  readonly length: number;
  push(value: number): number;
  get(at: number): number;
  set(at: number, value: number): void;
  /** The numbers themselves; valid until the next push. */
  values(): Uint32Array<ArrayBuffer>;
  /** Begins anew in the memory that it has. */
  clear(): void;
}

const FIRST_CAPACITY = 256;
/** A UTF-16 code unit is at most so many bytes of UTF-8. */
const MOST_BYTES_A_UNIT = 3;

const encoder = new TextEncoder();

/** An empty list, which widens its room by half when it is full: of a segment's millions doubling left 6 MB empty. */
export function createUint32List(): Uint32List {
  let items = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === items.length) {
        const wider = new Uint32Array(items.length + (items.length >> 1));
        wider.set(items);
        freeBytes(new Uint8Array(items.buffer));
        items = wider;
      }
      items[length] = value;
      return length++;
    },
    get: (at) => items[at] as number,
    set(at, value) {
      items[at] = value;
    },
    values: () => items.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}

/** Bytes that grow by doubling, with numbers written as varints: 7 bits a byte, the lowest first. */
export interface ByteWriter {
  readonly length: number;
  varint(value: number): void;
  bytes(value: Uint8Array): void;
  /** In UTF-8, without its length. */
  text(value: string): void;
  /** All that was written; valid until the next write. */
  written(): Uint8Array<ArrayBuffer>;
  /** A copy of all that was written, and begins anew. */
  take(): Uint8Array<ArrayBuffer>;
  clear(): void;
}

/** An empty writer, which doubles its room when it is full. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(FIRST_CAPACITY);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const wider = new Uint8Array(Math.max(buffer.length * 2, length + more));
    wider.set(buffer.subarray(0, length));
    freeBytes(buffer);
    buffer = wider;
  };
  return {
    get length() {
      return length;
    },
    varint(value) {
      reserve(5);
      let rest = value;
      while (rest >= 0x80) {
        buffer[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      buffer[length++] = rest;
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    text(value) {
      reserve(value.length * MOST_BYTES_A_UNIT);
      // By hand where it can be: the encoder makes the browser keep a second copy of a string for as long as it lives,
      // which for the terms of a segment was 50 MB.
      for (let at = 0; at < value.length; at++) {
        const unit = value.charCodeAt(at);
        if (unit >= 0x80) {
          length += encoder.encodeInto(value, buffer.subarray(length)).written;
          return;
        }
        buffer[length + at] = unit;
      }
      length += value.length;
    },
    written: () => buffer.subarray(0, length),
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
    clear() {
      length = 0;
    },
  };
}
