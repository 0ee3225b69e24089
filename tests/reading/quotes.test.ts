import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideQuote, pairQuotes } from '../../utils/reading/quotes.ts';
import { tokenize } from '../../utils/text/tokens.ts';

/** The quoted passages of a text whose lines are its paragraphs. */
function quoted(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const tokens = tokenize(text);
  return pairQuotes(tokens, paragraphs).map((quote) => text.slice(...insideQuote(tokens, quote)));
}

describe('quotation marks', () => {
  it.each([
    ['curly', 'She said “we will stay,” and left.', ['we will stay,']],
    ['straight', 'She said "we will stay" and left.', ['we will stay']],
    ['angled', 'She said «we will stay» and left.', ['we will stay']],
    ['angled the other way round', 'She said »we will stay« and left.', ['we will stay']],
    ['low and high', 'She said „we will stay“ and left.', ['we will stay']],
    ['single', 'She said ‘we will stay,’ and left.', ['we will stay,']],
    ['doubled single', "''We will stay,'' she said.", ['We will stay,']],
    ['doubled single with a single one inside', "''He said, 'Why?''' she wrote.", ["He said, 'Why?'"]],
    ['of two kinds in one pair', 'She said "we will stay” and left.', ['we will stay']],
    ['with a wrong closing mark', '“We will stay here,“ she said.', ['We will stay here,']],
    ['two in a row', '“Yes,” she said. “We will.”', ['Yes,', 'We will.']],
  ])('pair when they are %s', (_, text, wanted) => {
    expect(quoted(text)).toEqual(wanted);
  });

  it('leave apostrophes alone', () => {
    expect(quoted("The workers' pay wasn't raised in the '90s, ministers’ aides said.")).toEqual([]);
  });

  it('give the outer passage where one stands in another', () => {
    expect(quoted('“He told me, ‘Go now,’ so I went,” she said.')).toEqual([
      'He told me, ‘Go now,’ so I went,',
    ]);
    expect(quoted('“The “plan” is old,” she said.')).toEqual(['The “plan” is old,']);
  });

  it('run on over paragraphs that each open with a mark', () => {
    expect(quoted('She wrote: “First we talk.\n“Then we build,” she added.')).toEqual([
      'First we talk.',
      'Then we build,',
    ]);
  });

  it('are ignored where one stands alone inside a sentence', () => {
    expect(quoted('The 5" pipe burst in the cellar on Monday.')).toEqual([]);
  });

  it('always give passages inside the text, in order and apart', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ' ',
      'a',
      '.',
      ',',
      '\n',
      'Bo',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenize(text);
        let reach = -1;
        for (const quote of pairQuotes(tokens, [[0, text.length]])) {
          expect(quote.open).toBeGreaterThan(reach);
          expect(quote.close).toBeLessThanOrEqual(tokens.count);
          reach = quote.closed ? quote.close : quote.close - 1;
        }
      }),
    );
  });
});
