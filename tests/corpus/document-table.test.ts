import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocumentTable } from '../../utils/corpus/document-table.ts';
import type { IsoDate } from '../../utils/model.ts';

test('every document gives its ordinal, title and date, and no other id gives one', () => {
  const document = fc.record({
    id: fc.string({ maxLength: 6 }),
    title: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
    published: fc.option(fc.constantFrom('2026', '2026-03', '2026-03-12')),
  });
  fc.assert(
    fc.property(fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 50 }), (documents) => {
      const table = createDocumentTable();
      for (const { id, title, published } of documents) table.add(id, title, published as IsoDate | null);
      expect(table.size).toBe(documents.length);
      documents.forEach(({ id, title }, ordinal) => {
        expect(table.find(id)).toBe(ordinal);
        expect(table.title(ordinal)).toBe(title ?? '');
      });
      expect(table.find('nobody’s')).toBe(-1);
    }),
  );
});

test('it grows over many documents, and keeps their dates', () => {
  const table = createDocumentTable();
  for (let number = 0; number < 5_000; number++) table.add(`d${number}`, null, '2026-03-12' as IsoDate);
  expect([0, 511, 512, 4_999].map((number) => table.find(`d${number}`))).toEqual([0, 511, 512, 4_999]);
  expect(table.date(4_999)).toBe(20_260_312);
});
