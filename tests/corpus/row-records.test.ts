import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowPacker, lineOf, recordOf } from '../../utils/corpus/row-records.ts';

function packed(lines: readonly string[], chunk: number): Map<number, Uint8Array<ArrayBuffer>> {
  const records = new Map<number, Uint8Array<ArrayBuffer>>();
  const packer = createRowPacker('statements', (record, bytes) => records.set(record, bytes));
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

function read(records: Map<number, Uint8Array<ArrayBuffer>>, ordinal: number): string | null {
  const record = records.get(recordOf(ordinal));
  return record === undefined ? null : lineOf('statements', record, ordinal);
}

test('every row is found again by its ordinal, whatever the chunks were that it came in', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (lines, chunk) => {
      const records = packed(lines, chunk);
      lines.forEach((expected, ordinal) => {
        expect(read(records, ordinal)).toBe(expected);
      });
    }),
    { numRuns: 50 },
  );
});

test('behind the last row there is none', () => {
  const records = packed(['{"a":1}', '{"b":2}', '{"c":3}'], 2);
  expect([2, 3, 7, 8, 127, 128].map((ordinal) => read(records, ordinal))).toEqual([
    '{"c":3}',
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a spoilt record has no rows and does not throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(127), (bytes, ordinal) => {
      expect(() => lineOf('entities', new Uint8Array(bytes), ordinal)).not.toThrow();
    }),
  );
});
