/** The pieces that were written to a file last, as long as they are few: read again without asking the disk. */
export interface HeldBytes {
  /** Takes the piece that was written behind the one before. */
  add(piece: Uint8Array): void;
  /** A stretch of the file that lies in one piece; null where it is not held. */
  at(from: number, length: number): Uint8Array | null;
}

/** `start` is where in the file the first piece will begin; no more than `most` bytes are held, the first ones. */
export function holdBytes(start: number, most: number): HeldBytes {
  const pieces: Uint8Array[] = [];
  const starts: number[] = [];
  let end = start;
  let isFull = false;
  return {
    add(piece) {
      isFull ||= end - start + piece.length > most;
      if (isFull) return;
      pieces.push(piece);
      starts.push(end);
      end += piece.length;
    },
    at(from, length) {
      if (from < start || from + length > end) return null;
      let low = 0;
      for (let high = starts.length - 1; low < high; ) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= from) low = middle;
        else high = middle - 1;
      }
      const offset = from - (starts[low] ?? 0);
      return pieces[low]?.subarray(offset, offset + length) ?? null;
    },
  };
}
