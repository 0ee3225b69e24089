import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../utils/model.ts';
import { read } from './read-article.ts';

const isInside = (text: string, [start, end]: Span): boolean =>
  0 <= start && start < end && end <= text.length;

/** Every span that a reading of the text gives. */
function spans(text: string): Span[] {
  const { statements, claims } = read(text);
  return [
    ...statements.flatMap(({ content, cue, source }) => [...content, cue, source]),
    ...claims.map(({ span }) => span),
  ].filter((span) => span !== null);
}

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['ten thousand open quotes', '“He said '.repeat(10_000)],
    ['one endless sentence', 'he said the plan and '.repeat(5_000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['all capitals', 'ABC DEF '.repeat(20_000)],
    ['all digits', '5 '.repeat(50_000)],
    ['lone surrogates', '\ud800 said “\udc00” x. '.repeat(2_000)],
    ['control characters', 'He \u0000said\u0007 that\u001f it \u200eworks\u202e. '.repeat(500)],
    ['brackets that nothing opens', 'A) you hear that, frankly, do tell me that they get it. '.repeat(500)],
    ['unbalanced brackets and marks', '((He said ‘"(“«no. '.repeat(2_000)],
  ])('is read without an exception: %s', (_, text) => {
    expect(spans(text).every((span) => isInside(text, span))).toBe(true);
  });

  it('gives spans inside the text, and contents in order and apart', () => {
    const part = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '’',
        '‘',
        ',',
        '.',
        '?',
        ':',
        ';',
        '—',
        '(',
        ')',
        '\n\n',
        '5 %',
        'Bo Li',
        'Marta Kalnina',
      ],
      ...[
        'said',
        'says',
        'that',
        'who',
        'he',
        'the minister',
        'and',
        'but',
        'according to',
        'told',
        'adding',
      ],
      ...[
        'not',
        'if',
        'in a statement',
        'on Friday',
        'will',
        'open',
        'the port',
        'as saying',
        'it',
        'of',
        'to',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        expect(spans(text).every((span) => isInside(text, span))).toBe(true);
        for (const { content } of read(text).statements) {
          const reach = content.map((span, index) => [content[index - 1]?.[1] ?? 0, span[0]]);
          expect(reach.every(([before = 0, start = 0]) => before <= start)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
