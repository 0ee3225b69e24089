import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK_ROWS, decodePosting, timesIn } from '../../utils/corpus/posting-rows.ts';
import { blockOfTerm, blocksOfPrefix, findPosting, findPrefix } from '../../utils/corpus/postings-block.ts';
import { type BuiltPostings, builtPostings } from './built-postings.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;

function rowsOf({ head, blocks }: BuiltPostings, term: string): [row: number, times: number][] {
  const block = blocks[blockOfTerm(head, term)];
  const posting = block === undefined ? null : findPosting(block, term);
  const decoded = posting && decodePosting(posting);
  const rows = [...(decoded?.rows ?? [])].map((row, at): [number, number] => [row, decoded?.times[at] ?? 0]);
  expect(rows).toHaveLength(posting?.rows ?? 0);
  if (posting !== null) expect(posting.most).toBe(Math.max(...rows.map(([, times]) => times)));
  return rows;
}

test('every term gives the rows it is in and how often', () => {
  const term = fc.oneof(
    fc.constantFrom('bridge', 'bridges', 'e:1', '5%', 'місто'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(term, { maxLength: 12 }), { maxLength: 60 }), term, (rows, stranger) => {
      const index = builtPostings(rows);
      for (const asked of new Set([...rows.flat(), stranger])) {
        const expected = rows.flatMap((terms, row) => {
          const times = terms.filter((one) => one === asked).length;
          return times > 0 ? [[row, times]] : [];
        });
        // Half of a surrogate pair has no UTF-8 of its own; all such terms are one.
        if (!LONE_SURROGATE.test(asked)) expect(rowsOf(index, asked)).toEqual(expected);
      }
    }),
  );
});

test('terms are found over many blocks, rows over large gaps', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    `word${row}`,
    row % 5_000 === 0 ? 'rare' : 'often',
  ]);
  const index = builtPostings(rows);
  expect(index.blocks.length).toBeGreaterThan(5);
  expect(rowsOf(index, 'word19999')).toEqual([[19_999, 1]]);
  expect(rowsOf(index, 'rare')).toEqual([0, 5_000, 10_000, 15_000].map((row) => [row, 1]));
  expect(rowsOf(index, 'often')).toHaveLength(19_996);
});

test('a prefix finds its terms in every block that has some', () => {
  const rows = Array.from({ length: 9_000 }, (_, row) => [`word${row}`, 'wor', 'work']);
  const { head, blocks } = builtPostings(rows);
  const found = blocksOfPrefix(head, 'word1').flatMap((block) =>
    findPrefix(blocks[block] ?? new Uint8Array(), 'word1', 10_000),
  );
  expect(found).toHaveLength(1 + 10 + 100 + 1_000);
  expect(found.every(({ term }) => term.startsWith('word1'))).toBe(true);
  expect(
    blocksOfPrefix(head, 'zebra').flatMap((block) =>
      findPrefix(blocks[block] ?? new Uint8Array(), 'zebra', 9),
    ),
  ).toEqual([]);
});

test('the head knows rows and words', () => {
  const { head } = builtPostings([['a', 'b', 'a'], [], ['c']]);
  expect(head).toMatchObject({ base: 0, rows: 3, totalLength: 4, firstTerms: ['a'] });
});

test('bytes that are no block are scanned without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const scanned = findPrefix(bytes, '', 50);
      for (const posting of scanned) {
        decodePosting(posting);
        timesIn(posting, Uint32Array.of(0, 7, 300));
      }
      expect(scanned.length).toBeLessThanOrEqual(50);
    }),
  );
});

test('a term is found in its rows, and looked up in some of them, whatever the length of its posting', () => {
  const gap = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat({ max: 300 }));
  const entries = fc.integer({ min: 0, max: 5 * CHUNK_ROWS }).chain((length) =>
    fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 3 })), {
      minLength: length,
      maxLength: length,
      size: 'max',
    }),
  );
  fc.assert(
    fc.property(
      entries,
      fc.array(fc.nat({ max: 3_000 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 200 }),
      (gaps, strangers, every) => {
        const rows: string[][] = [];
        const expected = new Map<number, number>();
        for (const [empty, times] of gaps) {
          for (let at = 0; at < empty; at++) rows.push([]);
          expected.set(rows.length, times);
          rows.push(Array.from({ length: times }, () => 'bridge'));
        }
        const index = builtPostings(rows);
        expect(new Map(rowsOf(index, 'bridge'))).toEqual(expected);
        const posting = index.blocks[0] && findPosting(index.blocks[0], 'bridge');
        const some = [...expected.keys()].filter((_, at) => at % every === 0);
        const asked = Uint32Array.from(new Set([...strangers, ...some])).sort();
        const found = posting ? [...timesIn(posting, asked)] : [...asked].map(() => 0);
        expect(found).toEqual([...asked].map((row) => expected.get(row) ?? 0));
      },
    ),
  );
});
