import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { parse, SENTENCES } from './parse.ts';

const TAGS = [
  'div',
  'p',
  'span',
  'a href="/x"',
  'li',
  'h2',
  'br',
  'figure',
  'table',
  'td',
  'article',
  'aside',
  'pre',
];
const WORDS = [
  ...SENTENCES,
  'Read also: more',
  ' ',
  '\n\t',
  '\u00a0',
  '\u00ad',
  '\ud800',
  '\u202e',
  '”',
  '12 March 2026',
  '“',
];

/** Any tree of elements, with text of every sort. */
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...WORDS),
    fc
      .tuple(fc.constantFrom(...TAGS), tie('tree'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
}));

describe('any page', () => {
  it('is read without an exception, into paragraphs that lie in order in its text', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { article } = readPage(parse(html), 'https://meadowpost.example/x');
        let before = 0;
        for (const [start, end] of article.paragraphs) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end)).toBe(
            article.text.slice(start, end).replace(/^[ \n]+|[ \n]+$/g, ''),
          );
          before = end;
        }
        expect(before).toBe(article.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a hundred thousand inline elements in one paragraph', `<p>${'<b>a</b> '.repeat(100_000)}</p>`],
    ['one word of a million letters', `<p>${'a'.repeat(1_000_000)}</p>`],
    ['fifty thousand breaks', `<div>a${'<br>'.repeat(50_000)}b</div>`],
    ['twenty thousand linked headlines', '<h3><a href="/x">The same story again</a></h3>'.repeat(20_000)],
    ['a million spaces', `<p>a${' '.repeat(1_000_000)}b</p>`],
    [
      'a date field of a million digits',
      `<time datetime="${'2026 '.repeat(200_000)}">x</time><p>${SENTENCES[0]}</p>`,
    ],
  ])('may hold %s', (_, html) => {
    expect(() => readPage(parse(html), '')).not.toThrow();
  });
});
