import { describe, expect, it } from 'vitest';
import type { Span } from '../../utils/model.ts';
import { splitSentences } from '../../utils/text/sentences.ts';
import { tokenize } from '../../utils/text/tokens.ts';

function sentencesOf(text: string, paragraphs: readonly Span[] = [[0, text.length]]): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, paragraphs, new Set(['mr', 'gen', 'inc']), new Set(['he', 'the'])).map(
    ({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]),
  );
}

const CLOCK = { times: new Set(['p.m.']), goOn: new Set(['monday', 'est', 'time']) };
const clockSentences = (text: string): number =>
  splitSentences(tokenize(text), [[0, text.length]], new Set(['est']), new Set(), CLOCK).length;

describe('sentences', () => {
  it.each([
    ['a full stop', 'It rained. Nobody left.', ['It rained.', 'Nobody left.']],
    ['a question and an exclamation', 'Why? No! Yes.', ['Why?', 'No!', 'Yes.']],
    ['a closing quote', '“It rained.” Nobody left.', ['“It rained.”', 'Nobody left.']],
    ['a straight closing quote', '"It rained." Nobody left.', ['"It rained."', 'Nobody left.']],
    ['a bracket', '(It rained.) Nobody left.', ['(It rained.)', 'Nobody left.']],
    ['a glued end', 'He blamed Colvin.Staffers left.', ['He blamed Colvin.', 'Staffers left.']],
    ['an abbreviation before a small word', 'It is in the U.S. He left.', ['It is in the U.S.', 'He left.']],
    ['a number', 'It rained. 20 people left.', ['It rained.', '20 people left.']],
  ])('end at %s', (_at, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['end before a name', 'They met at 5 p.m. Brandel left.', 2],
    ['end behind the time zone', 'They met at 5 p.m. EST. Brandel left.', 2],
    ['go on before a day', 'They met at 5 p.m. Monday and left.', 1],
    ['go on before a place and its time', 'They met at 5 p.m. Riga time and left.', 1],
  ])('with a time of day %s', (_how, text, count) => {
    expect(clockSentences(text)).toBe(count);
  });

  it.each([
    ['a title', 'Then Mr. Brandel and Gen. Marsh left.'],
    ['an initial', 'It was J. Brandel who left.'],
    ['letters with dots', 'The U.S. Navy left.'],
    ['a decimal', 'It cost 1.5 million.'],
    ['an ellipsis within', 'It rained… and rained.'],
    ['a host', 'They met on example.com today.'],
    ['a small letter', 'He said “Why?” and left.'],
  ])('go on behind %s', (_behind, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('stay within their paragraph, also without a full stop', () => {
    const text = 'A heading\n\nIt rained.';

    expect(
      sentencesOf(text, [
        [0, 9],
        [11, 21],
      ]),
    ).toEqual(['A heading', 'It rained.']);
  });

  it('leave out what is in no paragraph', () => {
    const text = 'It rained. Advertisement. Nobody left.';

    expect(
      sentencesOf(text, [
        [0, 10],
        [26, 38],
      ]),
    ).toEqual(['It rained.', 'Nobody left.']);
  });
});
