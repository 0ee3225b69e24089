import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../utils/analyze.ts';

const paragraphsOf = (text: string): string[] =>
  articleFromText(text).paragraphs.map((span) => text.slice(...span));

describe('an article from text', () => {
  it('takes a first line without a full stop for the headline', () => {
    const article = articleFromText('Talks go on in Vilnius\n\nTalks went on. Nobody left.');

    expect(article.title).toBe('Talks go on in Vilnius');
    expect(article.paragraphs).toHaveLength(1);
  });

  it.each([
    ['a single line', 'Talks go on in Vilnius'],
    ['a sentence', 'Talks went on.\n\nNobody left.'],
    ['a quotation', '“Nobody left,” she said\n\nTalks went on.'],
  ])('takes %s for no headline', (_what, text) => {
    expect(articleFromText(text).title).toBeNull();
  });

  it.each([
    'Read also: Harbour opens again in spring',
    'Photo: Ministry of Ports of Ruritania',
    'Photo by Anna Brandel',
    'Source: Harbour opens again in spring',
    'You May Also Like',
    'Related stories:',
    'Subscribe to our newsletter',
    '© 2026 The Harbour Times',
    'Follow us on Telegram',
    'By Anna Brandel and Peter Marsh',
  ])('leaves furniture out: %s', (line) => {
    expect(paragraphsOf(`Talks went on.\n\n${line}\n\nNobody left.`)).toEqual([
      'Talks went on.',
      'Nobody left.',
    ]);
  });

  it.each([
    'Source: the office says that this is so, and it goes on at length about why it thinks so, with figures for each year since the first one, which nobody had asked it for.',
    'Photos of the harbour were shown.',
    'Read the law before you speak of it.',
    'Related costs rose by a third.',
  ])('keeps a paragraph that only starts like furniture: %s', (line) => {
    expect(paragraphsOf(`Talks went on.\n\n${line}`)).toContain(line);
  });

  it('leaves out the headlines under a heading of teasers, up to the next sentence', () => {
    const text = 'Talks went on.\n\nYou may also like\n\nHarbour opens again\n\nNobody left.';

    expect(paragraphsOf(text)).toEqual(['Talks went on.', 'Nobody left.']);
  });

  it('joins lines that were wrapped by hand', () => {
    expect(paragraphsOf('Talks went\non in the harbour\nall day.\n\nNobody left.')).toEqual([
      'Talks went\non in the harbour\nall day.',
      'Nobody left.',
    ]);
  });

  it('keeps what is known better than the text', () => {
    const article = articleFromText('Talks go on\n\nNobody left.', {
      title: 'Talks',
      outlet: 'Harbour Times',
    });

    expect(article).toMatchObject({ title: 'Talks', outlet: 'Harbour Times' });
  });
});
