import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CsvRow, csvRows } from '../../../utils/builder/formats/csv-rows.ts';
import { linesOf } from '../../../utils/builder/lines.ts';

async function rowsOf(text: string, separator = ','): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(linesOf(new Blob([text]).stream()), separator)) rows.push(row);
  return rows;
}

test('what a well-kept writer writes is read as its reader reads it', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '7') });
  // A row that is blank all over is no row here.
  const row = fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.join('').trim() !== '');

  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, delimiter, newline, quotes) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes });

        const cells = (await rowsOf(text, delimiter)).map((read) => read.cells);

        expect(cells).toEqual(Papa.parse(text, { delimiter, newline }).data);
      },
    ),
  );
});

test('a stray quote spoils its own line, and the lines behind it are rows', async () => {
  const rows = await rowsOf('id,text\na,"never closed\nb,good\nc,"he said "no" to it"\nd,good too\n');

  expect(rows).toEqual([
    { line: 1, cells: ['id', 'text'] },
    { line: 2, cells: null },
    { line: 3, cells: ['b', 'good'] },
    { line: 4, cells: null },
    { line: 5, cells: ['d', 'good too'] },
  ]);
});

test('a million empty lines are no rows, and the row behind them is one', async () => {
  const rows = await rowsOf(`id,text\n${'\n'.repeat(1_000_000)}a,x\n`);

  expect(rows).toEqual([
    { line: 1, cells: ['id', 'text'] },
    { line: 1_000_002, cells: ['a', 'x'] },
  ]);
});

test('a quote that opens on every line takes time that grows with the lines, not with their square', async () => {
  const rows = await rowsOf('a,"x\n'.repeat(3_000));

  expect(rows).toHaveLength(3_000);
});
