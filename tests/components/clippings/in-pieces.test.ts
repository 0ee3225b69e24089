import { expect, test } from 'vitest';
import { BULK, inPieces } from '../../../components/clippings/in-pieces.ts';
import { clipping } from '../../reader/made-clipping.ts';

const many = Array.from({ length: BULK * 2 + 1 }, (_, at) => clipping(`c${at}`));

test('a change of many crosses in pieces, and is one record', async () => {
  const sizes: number[] = [];

  const { record, failed } = await inPieces(many, async (piece) => {
    sizes.push(piece.length);
    return { ok: true, value: { entries: piece.map((after) => ({ before: null, after })) } };
  });

  expect(sizes).toEqual([BULK, BULK, 1]);
  expect(record.entries).toHaveLength(many.length);
  expect(failed).toBeNull();
});

test('where a piece fails, what was done before it is told, and the rest is left', async () => {
  let asked = 0;

  const { record, failed } = await inPieces(many, async (piece) => {
    asked++;
    if (asked === 2) return { ok: false, error: { code: 'reader-full', message: 'There is no room.' } };
    return { ok: true, value: { entries: piece.map((after) => ({ before: null, after })) } };
  });

  expect(asked).toBe(2);
  expect(record.entries).toHaveLength(BULK);
  expect(failed?.error.code).toBe('reader-full');
});

test('where a piece is not answered, what was done before it is told all the same', async () => {
  let asked = 0;

  const { record, failed } = await inPieces(many, async (piece) => {
    asked++;
    if (asked === 2) throw new Error('The background has gone.');
    return { ok: true, value: { entries: piece.map((after) => ({ before: null, after })) } };
  });

  expect(record.entries).toHaveLength(BULK);
  expect(failed?.error.code).toBe('no-answer');
});
