import { expect, test } from 'vitest';
import { holdBytes } from '../../cli/held-bytes.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('what was written last is there again, by its place in the file', () => {
  const held = holdBytes(100, 1_000);
  for (const piece of [bytes(1, 2, 3), bytes(4), bytes(5, 6)]) held.add(piece);

  const found = [held.at(100, 2), held.at(101, 2), held.at(103, 1), held.at(104, 2)];

  expect(found).toEqual([bytes(1, 2), bytes(2, 3), bytes(4), bytes(5, 6)]);
});

test('what was there before, or comes when enough is held, is left to the disk', () => {
  const held = holdBytes(100, 4);
  for (const piece of [bytes(1, 2, 3), bytes(4, 5), bytes(6)]) held.add(piece);

  expect([held.at(99, 1), held.at(103, 1), held.at(105, 1)]).toEqual([null, null, null]);
  expect(held.at(102, 1)).toEqual(bytes(3));
});
