import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTerms } from '../../utils/ranking/plain-terms.ts';
import { anyTerms } from '../../utils/ranking/terms.ts';

/** Pieces that are read in their own way, among plain words. */
const PIECES = fc.constantFrom(
  'Harbours',
  "minister's",
  "don't",
  "rock'n'roll",
  'the',
  '5',
  '1,500.50',
  '$3 million',
  '7 per cent',
  '12%',
  '5th',
  '4x4',
  'F-16',
  'SaysTed',
  'http://x.example/a',
  'www.x.example',
  'pic.twitter.com/x',
  '#CleanHarbours',
  '(@ona) May 3, 2026',
  'Ministère',
  'U.S.',
  '-',
  "'",
  '.',
);

it('plain text has the terms that any text has, and what is not plain is left to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(PIECES, fc.string({ maxLength: 6 })), { maxLength: 12 }),
      fc.constantFrom(' ', '', '\n'),
      (pieces, between) => {
        const text = pieces.join(between);
        const found = plainTerms(text);
        if (found !== null) expect(found).toEqual(anyTerms(text));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('usual sentences are plain, and what the web or another script brings is not', () => {
  const plain = ["The U.S. minister's 5% plan, at $1.5 million: it's done.", 'Ports open (again)', ''];
  const odd = ['F-16s', '#tag', 'see http://a.example', 'www.a.example', 'Île', 'SaysTed'];
  expect(plain.map((text) => plainTerms(text) !== null)).toEqual(plain.map(() => true));
  expect(odd.map(plainTerms)).toEqual(odd.map(() => null));
});
