import { describe, expect, it } from 'vitest';
import { type PageText, readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse } from './parse.ts';

const HERE = 'https://meadowpost.example/news/lamps';
const page = (head: string, body = ''): PageText =>
  readPage(
    parse(
      `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}<article>${PARAGRAPHS}</article></body></html>`,
    ),
    HERE,
    { today: '2026-06-01' },
  );
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Lamps to be &quot;repaired&quot;',
  datePublished: '2026-03-12T10:00:00Z',
  author: [{ '@type': 'Person', name: 'By Tamsin Orrel' }, 'Jory Vane'],
  publisher: { '@type': 'Organization', name: 'Meadow Post' },
};

describe('JSON-LD', () => {
  it('gives title, date, authors and outlet, and says so', () => {
    const { article, provenance, newsness } = page(jsonLd(ARTICLE));
    expect(article).toMatchObject({
      title: 'Lamps to be "repaired"',
      published: '2026-03-12',
      authors: ['Tamsin Orrel', 'Jory Vane'],
      outlet: 'Meadow Post',
      language: 'en',
    });
    expect(provenance).toMatchObject({
      title: 'json-ld',
      published: 'json-ld',
      language: 'meta',
      url: 'address',
    });
    expect(newsness).toEqual({ news: true, because: 'declared-news' });
  });

  it.each([
    ['in an array', [{ '@type': 'WebSite', name: 'x' }, ARTICLE]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
    ['as a page’s main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['with several types', { ...ARTICLE, '@type': ['Article', 'NewsArticle'] }],
    ['with raw line breaks in a string', JSON.stringify(ARTICLE).replace('Meadow', 'Meadow\n')],
  ])('is read %s', (_, value) => {
    expect(page(jsonLd(value)).article.outlet).toBe('Meadow Post');
  });

  it('follows references between its items', () => {
    const graph = [
      { ...ARTICLE, publisher: { '@id': '#us' }, author: { '@id': '#her' } },
      { '@id': '#us', '@type': 'Organization', name: 'Meadow Post' },
      { '@id': '#her', '@type': 'Person', name: 'Tamsin Orrel' },
    ];
    expect(page(jsonLd({ '@graph': graph })).article).toMatchObject({
      outlet: 'Meadow Post',
      authors: ['Tamsin Orrel'],
    });
  });

  it('takes the article of this address, not a teaser’s', () => {
    const teaser = { ...ARTICLE, headline: 'Another story', url: 'https://meadowpost.example/other' };
    const own = { ...ARTICLE, headline: 'This story', mainEntityOfPage: HERE };
    expect(page(jsonLd([teaser, own])).article.title).toBe('This story');
  });

  it('that is broken costs nothing but itself', () => {
    const broken = `${jsonLd('{"@type": "NewsArticle", "headline": ')}<meta property="og:title" content="Lamps">`;
    expect(page(broken).article.title).toBe('Lamps');
  });

  it('of any foreign shape is lived through', () => {
    const odd = [
      null,
      1,
      'x',
      { '@type': 5 },
      { '@type': 'NewsArticle', author: 7, publisher: [null], headline: {} },
    ];
    expect(page(jsonLd(odd)).article.authors).toEqual([]);
  });
});

describe('the other layers', () => {
  it('Open Graph and meta come next', () => {
    const { article, provenance, newsness } = page(
      '<meta property="og:title" content="Lamps"><meta property="og:site_name" content="Meadow Post">' +
        '<meta property="og:type" content="article"><meta name="author" content="Tamsin Orrel">' +
        '<meta property="article:published_time" content="2026-03-12T10:00:00Z">' +
        '<link rel="canonical" href="/news/lamps-2026">',
    );
    expect(article).toMatchObject({
      title: 'Lamps',
      outlet: 'Meadow Post',
      authors: ['Tamsin Orrel'],
      published: '2026-03-12',
      url: 'https://meadowpost.example/news/lamps-2026',
    });
    expect(new Set(Object.values(provenance))).toEqual(new Set(['meta']));
    expect(newsness).toEqual({ news: true, because: 'declared-article' });
  });

  it('microdata after that', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Lamps</h2>' +
      '<span itemprop="author" itemscope><b itemprop="name">Tamsin Orrel</b></span>' +
      `<meta itemprop="datePublished" content="2026-03-12"><div itemprop="articleBody">${PARAGRAPHS}</div></div>`;
    const { article, provenance, newsness } = readPage(parse(html), HERE);
    expect(article).toMatchObject({ title: 'Lamps', authors: ['Tamsin Orrel'], published: '2026-03-12' });
    expect(provenance.title).toBe('microdata');
    expect(newsness.because).toBe('declared-news');
  });

  it('then what the reader sees: headline, byline, time', () => {
    const { article, provenance } = page(
      '<title>Lamps to be repaired | Meadow Post</title>',
      '<h1>Lamps to be repaired</h1><p class="byline">By Tamsin Orrel</p><time datetime="2026-03-12">12 March</time>',
    );
    expect(article).toMatchObject({
      title: 'Lamps to be repaired',
      outlet: 'Meadow Post',
      authors: ['Tamsin Orrel'],
      published: '2026-03-12',
    });
    expect(provenance).toMatchObject({ title: 'page', published: 'page', authors: 'page' });
  });

  it('a date in the address is the last resort', () => {
    const { article, provenance } = readPage(
      parse(PARAGRAPHS),
      'https://meadowpost.example/2026/03/12/lamps',
    );
    expect(article.published).toBe('2026-03-12');
    expect(provenance.published).toBe('address');
  });

  it('an implausible date gives way to the next layer', () => {
    const head =
      '<meta property="article:published_time" content="2031-01-01"><meta name="pubdate" content="2026-03-12">';
    expect(page(head).article.published).toBe('2026-03-12');
  });

  it('what no layer has is null', () => {
    const { article, provenance } = readPage(parse('<p>Nothing</p>'), '');
    expect(article).toMatchObject({ title: null, outlet: null, authors: [], published: null, url: null });
    expect(provenance).toMatchObject({ title: null, outlet: null, published: null });
  });
});
