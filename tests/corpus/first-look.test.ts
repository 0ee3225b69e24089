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
  const lengths = Uint8Array.from(ROWS, (row) => row.length);
  const weights = new Map(asked.map((term) => [term, 1]));
  const scores = scoreFirstLook(segment, lengths, weights, collectionOf([segment]), look);
  return [...scores.keys()]
    .filter((row) => scores[row] !== 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
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
