import { Gunzip } from 'fflate';

/** What every member of a gzip file begins with: its mark, and the one method that there is. */
const GZIP_MARK = [0x1f, 0x8b, 0x08] as const;

/** Whether a file is packed with gzip, by its first three bytes. */
export function isGzip(bytes: Uint8Array): boolean {
  return GZIP_MARK.every((byte, at) => bytes[at] === byte);
}

/**
 * Unpacks a gzip file of one member or many, piece by piece. A member that is broken ends with null, and reading
 * goes on with the next one: in a web archive every record is a member of its own.
 */
export async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  const pieces: (Uint8Array | null)[] = [];
  let member: Gunzip | null = null;
  const open = (): Gunzip =>
    new Gunzip((piece) => {
      if (piece.length > 0) pieces.push(piece);
    });
  let isOpen = false;
  for await (const chunk of stream) {
    let rest = chunk;
    for (;;) {
      if (member === null) {
        const start = markIn(rest, 0);
        if (start < 0) break;
        rest = rest.subarray(start);
        member = open();
      }
      try {
        isOpen = true;
        member.push(rest.slice());
        break;
      } catch {
        pieces.push(null);
        member = null;
        const next = markIn(rest, 1);
        if (next < 0) break;
        rest = rest.subarray(next);
      }
    }
    yield* pieces.splice(0);
  }
  if (member !== null && isOpen) {
    try {
      member.push(new Uint8Array(0), true);
    } catch {
      pieces.push(null);
    }
  }
  yield* pieces.splice(0);
}

function markIn(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(GZIP_MARK[0], from); at >= 0; at = bytes.indexOf(GZIP_MARK[0], at + 1)) {
    if (bytes[at + 1] === GZIP_MARK[1] && bytes[at + 2] === GZIP_MARK[2]) return at;
  }
  return -1;
}
