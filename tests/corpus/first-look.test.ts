import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionOf } from '../../utils/corpus/bm25.ts';
import { type FirstLook, scoreFirstLook } from '../../utils/corpus/first-look.ts';
import { findPrefix } from '../../utils/corpus/postings-block.ts';
import type { SegmentPostings } from '../../utils/corpus/read-postings.ts';
import { builtPostings } from './built-postings.ts';

const ROWS = [
  ['bridge', 'crack', 'pier'],
  ['bridge', 'harbour', 'ferry'],
  ['crack', 'plate', 'saucer'],
  ['ferry', 'bread', 'salt'],
  ['bridge', 'toll', 'road'],
];
const BM25_ALONE: FirstLook = { term: 0, rarest: 0, speaker: 0, institution: 0 };

function order(asked: readonly string[], look: FirstLook): number[] {
  const { head, blocks } = builtPostings(ROWS);
  const postings = new Map(
    blocks.flatMap((block) =>
      findPrefix(block, '', 100)
        .filter(({ term }) => asked.includes(term))
        .map((posting) => [posting.term, posting] as const),
    ),
  );
  const segment: SegmentPostings = { segment: 0, head, postings };
  const length = Uint8Array.from(ROWS, (row) => row.length);
  const weights = new Map(asked.map((term) => [term, 1]));
  const { scores, rows } = scoreFirstLook(
    segment,
    { length, shortest: 3 },
    weights,
    collectionOf([segment]),
    look,
    {
      most: ROWS.length + 1,
      floor: 0,
      always: new Uint32Array(),
      leftOut: () => false,
    },
  );
  return [...rows].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

test.each([
  // Both words, then the rarer one, then the commoner one.
  [BM25_ALONE, [0, 2, 1, 4]],
  // What the rarest word is worth does not turn that round.
  [{ ...BM25_ALONE, rarest: 5 }, [0, 2, 1, 4]],
  [{ ...BM25_ALONE, term: 5 }, [0, 2, 1, 4]],
])('at a first look more and rarer words in common come first: %o', (look, expected) => {
  expect(order(['bridge', 'crack'], look)).toEqual(expected);
});

test('one rare word may outweigh two common ones, where the rarest counts', () => {
  // Salt is in one row; ferry is in two, bridge in three, and one row has both of these.
  expect(order(['ferry', 'bridge', 'harbour', 'saucer'], { ...BM25_ALONE, term: 10 })[0]).toBe(1);
  expect(order(['bridge', 'ferry', 'saucer'], { ...BM25_ALONE, term: -1, rarest: 10 })[0]).toBe(2);
});

test('the best rows and their scores are those of a look at every row, also where common words are passed over', () => {
  // Ten words, each in half as many rows as the one before; enough rows that the commonest are long postings.
  const count = 6_000;
  const words = Array.from({ length: 10 }, (_, rank) => `word${rank}`);
  const rows = Array.from({ length: count }, (_, row) =>
    words
      .filter((_, rank) => Math.imul(row * 31 + rank * 17 + 7, 0x9e3779b1) >>> 0 < 2 ** (32 - rank))
      // Some of them several times, the commoner ones more often.
      .flatMap((word, at) => Array.from({ length: (row + at) % 97 === 0 ? 2 + (row % 3) : 1 }, () => word)),
  );
  const { head, blocks } = builtPostings(rows);
  const all = blocks.flatMap((block) => findPrefix(block, '', 100));
  const postings = new Map(all.map((posting) => [posting.term, posting] as const));
  const segment: SegmentPostings = { segment: 0, head, postings };
  const collection = collectionOf([segment]);
  const length = Uint8Array.from(rows, (terms) => terms.length);
  const shortest = Math.min(...length);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }),
      fc.record({
        term: fc.constantFrom(0, 0.4, -0.1),
        rarest: fc.constantFrom(0, 0.5),
        speaker: fc.constant(1),
      }),
      fc.integer({ min: 1, max: 80 }),
      fc.uniqueArray(fc.nat(count - 1), { maxLength: 20 }),
      fc.integer({ min: 1, max: 50 }),
      (asked, worth, most, known, every) => {
        const look: FirstLook = { ...worth, institution: 0 };
        const weights = new Map(asked.map((word) => [word, 1]));
        const always = Uint32Array.from(known).sort();
        const leftOut = (row: number): boolean => row % every === 0;
        const ask = (wanted: number): ReturnType<typeof scoreFirstLook> =>
          scoreFirstLook(segment, { length, shortest }, weights, collection, look, {
            most: wanted,
            floor: 0,
            always,
            leftOut,
          });
        const exhaustive = ask(count + 1);
        const expected = exhaustive.scores.slice();
        const best = [...exhaustive.rows]
          .filter((row) => !leftOut(row) && (expected[row] ?? 0) > 0)
          .sort((a, b) => (expected[b] ?? 0) - (expected[a] ?? 0) || a - b)
          .slice(0, most);
        const { scores, rows: found } = ask(most);
        const foundBest = [...found]
          .filter((row) => !leftOut(row) && (scores[row] ?? 0) > 0)
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
          .slice(0, most);
        expect(foundBest).toEqual(best);
        for (const row of [...foundBest, ...always]) expect(scores[row]).toBe(expected[row]);
      },
    ),
  );
});
