import { expect, test } from 'vitest';
import { inPieces, PIECE_BYTES } from '../../utils/corpus/pieces.ts';

test.each([0, 1, 60 * 1024, 60 * 1024 + 1, 200_000])(
  '%i bytes in pieces are the same bytes in one',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    const pieces = inPieces(bytes);
    expect(pieces.every((piece) => piece.length < 64 * 1024)).toBe(true);
    expect(pieces.slice(0, -1).every((piece) => piece.length === PIECE_BYTES)).toBe(true);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  },
);
