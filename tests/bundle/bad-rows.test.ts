import { expect, test } from 'vitest';
import { sha256 } from '../../utils/bundle/sha256.ts';
import { bundleOf, lines } from './made-zip.ts';
import { failureOf, shardsOf } from './read-all.ts';
import { documentRow, entityRow, statementRow } from './sample-bundle.ts';

const sound = {
  'entities-0000.ndjson': lines([entityRow(0)]),
  'documents-0000.ndjson': lines([documentRow(0)]),
};

/** The one problem of a bundle whose second statement is as given. */
async function problemOf(row: unknown): Promise<{ message: string; left: number }> {
  const shards = await shardsOf(
    await bundleOf({ ...sound, 'statements-0000.ndjson': lines([statementRow(1), row, statementRow(3)]) }),
  );
  const statements = shards.at(-1);
  expect(statements?.problems).toHaveLength(1);
  return { message: statements?.problems[0]?.message ?? '', left: statements?.rows.length ?? 0 };
}

const PLACE = 'statements-0000.ndjson, line 2: ';
const { text: _, ...withoutText } = statementRow(2);

test.each([
  ['text of another type', { ...statementRow(2), text: 7 }, 'text is not a string.'],
  ['a field missing', withoutText, 'text is missing.'],
  [
    'a field too many',
    { ...statementRow(2), script: 'alert(1)' },
    'script is a field that the format does not have.',
  ],
  [
    'an unknown kind',
    { ...statementRow(2), kind: 'sung' },
    'kind is not one of direct, mixed, indirect, given.',
  ],
  ['a number for an id', { ...statementRow(2), speakers: ['e0', 7] }, 'speakers[1] is not a string.'],
  [
    'a thirteenth month',
    { ...statementRow(2), said: '2026-13' },
    'said is not a date such as 2026, 2026-03 or 2026-03-12.',
  ],
  [
    'a 29 February of a common year',
    { ...statementRow(2), said: '2023-02-29' },
    'said is not a date such as 2026, 2026-03 or 2026-03-12.',
  ],
  [
    'a year 0',
    { ...statementRow(2), dates: ['0000-01-01'] },
    'dates[0] is not a date such as 2026, 2026-03 or 2026-03-12.',
  ],
  [
    'a span turned round',
    { ...statementRow(2), offsets: [[9, 3]] },
    'offsets[0] is a span that ends before it starts.',
  ],
  [
    'a span beyond the context',
    { ...statementRow(2), offsets: [[0, 9999]] },
    'offsets point outside the context.',
  ],
  [
    'a line of two million characters',
    { ...statementRow(2), text: 'x'.repeat(2_000_000) },
    'text is longer than 200,000 characters.',
  ],
  ['a string for a row', '"row"', 'the row is not an object.'],
  ['null for a row', 'null', 'the row is not an object.'],
  ['half a row', '{"id": "s2"', 'this is not valid JSON.'],
  ['a line that nests very deep', '['.repeat(200_000), 'this is not valid JSON.'],
  ['a prototype key', '{"__proto__": {"admin": true}}', '__proto__ is not allowed as a field.'],
  ['a prototype key in escapes', '{"id": {"\\u005f_proto__": 1}}', '__proto__ is not allowed as a field.'],
  ['a constructor key', '{"constructor": {"prototype": {}}}', 'constructor is not allowed as a field.'],
])('%s: the row is left out, and the sentence names file, line and field', async (_, row, what) => {
  const { message, left } = await problemOf(row);

  expect(message).toBe(PLACE + what);
  expect(left).toBe(2);
});

test('an id twice loses the second row', async () => {
  expect(await problemOf(statementRow(1))).toEqual({
    message: `${PLACE}the id s1 is there already.`,
    left: 2,
  });
});

test.each([
  ['speaker', { speakers: ['e9'] }, 'speakers points to e9, which the bundle does not have.'],
  ['document', { document: 'd9' }, 'document points to d9, which the bundle does not have.'],
])('a %s that is not in the bundle is reported, and the row stays without it', async (_, change, what) => {
  expect(await problemOf({ ...statementRow(2), ...change })).toEqual({ message: PLACE + what, left: 3 });
});

test('the bytes of a shard hold exactly its rows, also where rows were left out', async () => {
  const files = {
    ...sound,
    'statements-0000.ndjson': lines([statementRow(1), '{}', { ...statementRow(2), speakers: ['e9'] }]),
  };

  const statements = (await shardsOf(await bundleOf(files))).at(-1);

  const text = new TextDecoder().decode(statements?.bytes);
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(statements?.rows);
  expect(statements?.rows.map((row) => row.id)).toEqual(['s1', 's2']);
});

test('ten bad rows are listed one by one, and the others are there', async () => {
  const rows = Array.from({ length: 100 }, (_, number) =>
    number % 10 === 0 ? '{"bad": true}' : statementRow(number),
  );

  const statements = (await shardsOf(await bundleOf({ ...sound, 'statements-0000.ndjson': lines(rows) }))).at(
    -1,
  );

  expect(statements?.problems.map((problem) => problem.line)).toEqual([
    1, 11, 21, 31, 41, 51, 61, 71, 81, 91,
  ]);
  expect(statements?.rows).toHaveLength(90);
});

test('a web address that is none is refused', async () => {
  const files = {
    ...sound,
    'documents-0000.ndjson': lines([documentRow(0, { url: 'javascript:alert(1)' })]),
  };

  const documents = (await shardsOf(await bundleOf(files))).at(-1);

  expect(documents?.problems[0]?.message).toBe(
    'documents-0000.ndjson, line 1: url is not an http or https address.',
  );
});

test('more rows than the manifest says are a failure', async () => {
  const change = {
    counts: { documents: 0, statements: 0, entities: 1 },
    files: [
      {
        path: 'entities-0000.ndjson',
        sha256: await sha256(new TextEncoder().encode(lines([entityRow(0), entityRow(1)]))),
        rows: 1,
      },
    ],
  };

  const problem = await failureOf(
    await bundleOf({ 'entities-0000.ndjson': lines([entityRow(0), entityRow(1)]) }, change),
  );

  expect(problem.message).toBe('entities-0000.ndjson has 2 rows, and the manifest says 1.');
});
