import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import type { Article, Span } from '../../utils/model.ts';
import type { ClipSource } from '../../utils/reader/clip-source.ts';
import { draftClipping } from '../../utils/reader/draft-clipping.ts';

const PARAGRAPHS = [
  'Mira Tolvane, the Minister of Finance of Freedonia, said the dam would hold through the winter.',
  '“We will spend 5% of the budget on rivers,” Tolvane told the parliament of Freedonia on Monday.',
];
const TEXT = PARAGRAPHS.join('\n\n');

const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const ARTICLE: Article = {
  text: TEXT,
  paragraphs: PARAGRAPHS.map(spanOf),
  title: 'Freedonia counts on its dams',
  outlet: 'The Freedonia Herald',
  url: 'https://herald.example/dams',
  published: null,
  language: 'en',
  authors: [],
};

function source(words: string, change: Partial<ClipSource> = {}): ClipSource {
  const span = spanOf(words);
  return {
    kind: 'selection',
    article: ARTICLE,
    origin: {
      title: 'meta',
      outlet: 'meta',
      url: 'meta',
      authors: null,
      published: null,
      language: 'page',
    },
    analysis: analyze(ARTICLE),
    matches: {},
    address: 'https://herald.example/dams?utm_source=letter',
    span,
    said: [span],
    place: { headings: ['The plan'], fragment: 'plan' },
    ...change,
  };
}

describe('a clipping’s draft', () => {
  test('has the words with what finds them again, and the paragraph around them', () => {
    const { quote, place } = draftClipping(source('5% of the budget'), [], false);

    expect(quote.exact).toBe('5% of the budget');
    expect(quote.prefix.endsWith('We will spend ')).toBe(true);
    expect(quote.suffix.startsWith(' on rivers')).toBe(true);
    expect(quote.position).toEqual(spanOf('5% of the budget'));
    expect(quote.said).toEqual([[0, 16]]);
    expect(place).toMatchObject({ paragraph: PARAGRAPHS[1], index: 1, headings: ['The plan'] });
    expect(place.textFragment).toMatch(/^text=/);
  });

  test('is filed under whoever said most of the selected words, with the office', () => {
    const { speaker, claim, quote } = draftClipping(source('spend 5% of the budget'), [], false);

    expect(speaker).toMatchObject({ kind: 'person', name: 'Mira Tolvane' });
    expect(speaker?.role).toContain('Minister of Finance');
    expect(claim?.types).toContain('quantity');
    expect(quote.speech).toBe('direct');
  });

  test('of a card is of the name that the card belongs to, and claims nothing', () => {
    const { speaker, claim, quote } = draftClipping(source('Mira Tolvane', { kind: 'card' }), [], false);

    expect(speaker?.name).toBe('Mira Tolvane');
    expect(claim).toBeNull();
    expect(quote.speech).toBeNull();
  });

  test('knows its page without what tracks its readers', () => {
    const { article } = draftClipping(source('rivers'), [], true);

    expect(article.url).toBe('https://herald.example/dams');
    expect(article.origin.url).toBe('meta');
  });

  test('of a page that was not read has no place in an article', () => {
    const { quote, place, speaker } = draftClipping(source('the dam', { analysis: null }), [], false);

    expect(quote.position).toBeNull();
    expect(place.index).toBeNull();
    expect(speaker).toBeNull();
  });
});
