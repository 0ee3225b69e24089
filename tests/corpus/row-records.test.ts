import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createRowPacker,
  lineOf,
  linesOf,
  type RowLayout,
  recordOf,
  rowLayoutFor,
} from '../../utils/corpus/row-records.ts';

const LAYOUTS: readonly RowLayout[] = [1, 2];

function packed(
  layout: RowLayout,
  lines: readonly string[],
  chunk: number,
): Map<number, Uint8Array<ArrayBuffer>> {
  const records = new Map<number, Uint8Array<ArrayBuffer>>();
  const packer = createRowPacker('statements', layout, (record, bytes) => records.set(record, bytes));
  for (let at = 0; at < lines.length; at += chunk)
    packer.add(
      new TextEncoder().encode(
        lines
          .slice(at, at + chunk)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    );
  packer.finish();
  expect(packer.rows).toBe(lines.length);
  return records;
}

function read(
  layout: RowLayout,
  records: Map<number, Uint8Array<ArrayBuffer>>,
  ordinal: number,
): string | null {
  const record = records.get(recordOf('statements', layout, ordinal));
  return record === undefined ? null : lineOf('statements', layout, record, ordinal);
}

test.each(LAYOUTS)('in layout %i every row is found by its ordinal, whatever chunks it came in', (layout) => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (lines, chunk) => {
      const records = packed(layout, lines, chunk);
      lines.forEach((expected, ordinal) => {
        expect(read(layout, records, ordinal)).toBe(expected);
      });
      const all = [...records.values()].flatMap((record) => linesOf('statements', layout, record));
      expect(all).toEqual(lines);
    }),
    { numRuns: 50 },
  );
});

test.each(LAYOUTS)('in layout %i there is none behind the last row', (layout) => {
  const records = packed(layout, ['{"a":1}', '{"b":2}', '{"c":3}'], 2);
  const found = [2, 3, 7, 8, 31, 32, 127, 128].map((ordinal) => read(layout, records, ordinal));
  expect(found).toEqual(['{"c":3}', null, null, null, null, null, null, null]);
});

test('a spoilt record has no rows and does not throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...LAYOUTS),
      fc.nat(127),
      (bytes, layout, ordinal) => {
        expect(() => lineOf('statements', layout, new Uint8Array(bytes), ordinal)).not.toThrow();
      },
    ),
  );
});

test('an archive whose rows are not all kept in memory has smaller records', () => {
  expect([100_000, 1_000_000].map(rowLayoutFor)).toEqual([1, 2]);
  expect(recordOf('statements', 1, 100)).toBe(0);
  expect(recordOf('statements', 2, 100)).toBe(1);
});
