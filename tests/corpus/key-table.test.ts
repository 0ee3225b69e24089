import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyTableBuilder, openKeyTable } from '../../utils/corpus/key-table.ts';

function tableOf(entries: readonly (readonly [string, number])[]): ReturnType<typeof openKeyTable> {
  const builder = createKeyTableBuilder();
  for (const [key, ordinal] of entries) builder.add(key, ordinal);
  return openKeyTable(builder.build());
}

test('it answers as a map of lists does', () => {
  const key = fc.oneof(fc.constantFrom('x:ana', 'x:ivo', ''), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), key, (keys, stranger) => {
      const table = tableOf(keys.map((one, ordinal) => [one, ordinal]));
      const expected = new Map<string, number[]>();
      keys.forEach((one, ordinal) => {
        expected.set(one, [...(expected.get(one) ?? []), ordinal]);
      });
      for (const one of [...keys, stranger]) expect(table.find(one, 1_000)).toEqual(expected.get(one) ?? []);
    }),
  );
});

test('a key that thousands share gives only as many as asked, and leaves the others their answers', () => {
  const shared = Array.from({ length: 5_000 }, (_, at) => ['f:ivanov', at] as const);
  const table = tableOf([...shared, ['x:vera ivanova', 5_000]]);
  expect(table.find('f:ivanov', 48)).toHaveLength(48);
  expect(table.find('x:vera ivanova', 48)).toEqual([5_000]);
});

test('an empty table, and one that lies at an odd place in a buffer, can be asked', () => {
  expect(tableOf([]).find('x:ana', 5)).toEqual([]);
  const builder = createKeyTableBuilder();
  builder.add('x:ana', 7);
  const [bytes = new Uint8Array()] = builder.build();
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(openKeyTable([shifted.subarray(1)]).find('x:ana', 5)).toEqual([7]);
});

test('a table of many pieces gives every key its ordinal, and none where a piece is missing', () => {
  const builder = createKeyTableBuilder();
  for (let ordinal = 0; ordinal < 40_000; ordinal++) builder.add(`x:name ${ordinal}`, ordinal);
  const pieces = builder.build();
  expect(pieces.length).toBeGreaterThan(5);
  for (let ordinal = 0; ordinal < 40_000; ordinal += 97)
    expect(openKeyTable(pieces).find(`x:name ${ordinal}`, 5)).toEqual([ordinal]);
  expect(openKeyTable(pieces.slice(1)).find('x:name 7', 5)).toEqual([]);
  expect(openKeyTable(pieces.slice(0, -1)).find('x:name 7', 5)).toEqual([]);
});
