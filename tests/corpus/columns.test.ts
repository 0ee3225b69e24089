import { expect, test } from 'vitest';
import { createColumnsBuilder, dateNumber, KINDS, openColumns } from '../../utils/corpus/columns.ts';
import type { IsoDate } from '../../utils/model.ts';

test.each([
  ['2026-03-12', 20_260_312],
  ['2026-03', 20_260_300],
  ['2026', 20_260_000],
  [null, 0],
])('the date %s sorts as %i', (date, number) => {
  expect(dateNumber(date as IsoDate | null)).toBe(number);
});

test('every row has its values again, and a long statement counts as 255 words', () => {
  const builder = createColumnsBuilder();
  builder.add({ length: 12, kind: 'direct', document: 3, date: 20_260_312 });
  builder.add({ length: 4_000, kind: 'given', document: 0, date: 0 });
  const columns = openColumns(builder.build());
  expect([...columns.length]).toEqual([12, 255]);
  expect([...columns.kind].map((kind) => KINDS[kind])).toEqual(['direct', 'given']);
  expect([...columns.document]).toEqual([3, 0]);
  expect([...columns.date]).toEqual([20_260_312, 0]);
});
