/** Memory that one content after the other is put into: what is asked for next overwrites what was before. */
export interface Room {
  /** So many bytes, whatever they hold. */
  of(size: number): Uint8Array<ArrayBuffer>;
}

/** Room that grows to the largest content. */
export function createRoom(): Room {
  let bytes = new Uint8Array();
  return {
    of(size) {
      if (bytes.length < size) bytes = new Uint8Array(size);
      return bytes.subarray(0, size);
    },
  };
}
