import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse, SENTENCES } from './parse.ts';

const ARTICLE = SENTENCES.join('\n\n');
const textOf = (html: string): string => readPage(parse(html), '').article.text;
const around = (before: string, after: string): string =>
  `${before}<article><h1>Lowmark to repair its northern lighthouses</h1>${PARAGRAPHS}</article>${after}`;

describe('what stands around an article is left out', () => {
  it.each([
    [
      'a navigation',
      '<nav><a href="/a">Front page</a><p>All the news of the coast, every day of the year.</p></nav>',
      '',
    ],
    [
      'a header',
      '<header><a href="/">Meadow Post</a><p>Independent since the founding of the harbour, 1874.</p></header>',
      '',
    ],
    ['a sidebar', '', `<aside><p>${SENTENCES[0]} This is another story altogether.</p></aside>`],
    [
      'a footer',
      '',
      '<footer><p>Meadow Post is published by the Meadow Press, Harbour Street, Vessin, Lowmark.</p></footer>',
    ],
    [
      'a cookie notice',
      '<div class="cookie-banner"><p>We use cookies, and so do our partners, to show you what you like.</p></div>',
      '',
    ],
    [
      'a notice by role',
      '<div role="dialog"><p>Please choose, before you read on, what we may store on your machine.</p></div>',
      '',
    ],
    [
      'a newsletter box',
      '',
      '<div class="newsletter"><p>The harbour news, every morning at seven, in your letter box.</p></div>',
    ],
    [
      'what scripts and styles hold',
      '<script>var text = "long enough to be a sentence, and with commas.";</script>',
      '<style>p { color: red }</style>',
    ],
  ])('%s', (_, before, after) => {
    expect(textOf(around(before, after))).toBe(ARTICLE);
  });

  it('comments, also where they are longer than the article', () => {
    const comment =
      '<p>I have sailed this coast for thirty years, and never have I seen the lamps in such a state.</p>';
    expect(textOf(around('', `<section id="comments">${comment.repeat(20)}</section>`))).toBe(ARTICLE);
  });

  it('teasers: linked headlines in a row, each with a summary', () => {
    const teaser = (at: number): string =>
      `<div><h3><a href="/${at}">Another story of the coast, number ${at}</a></h3><p>A summary of it, long enough to be a sentence of its own.</p></div>`;
    expect(textOf(around('', [1, 2, 3, 4].map(teaser).join('')))).toBe(ARTICLE);
  });

  it('everything behind a heading that says “Related”', () => {
    const tail =
      '<h2>You may also like</h2><p>Vessin has a new ferry, which crosses the sound in forty minutes, twice a day.</p>';
    expect(textOf(`<article>${PARAGRAPHS}${tail}</article>`)).toBe(ARTICLE);
  });

  it('the headline, which is the title', () => {
    const { article } = readPage(parse(around('', '')), '');
    expect(article.title).toBe('Lowmark to repair its northern lighthouses');
    expect(article.text).toBe(ARTICLE);
  });
});

describe('what stands between an article’s paragraphs is left out', () => {
  const between = (piece: string): string =>
    `<article>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join(piece)}</article>`;

  it.each([
    ['a link to another article', '<p>Read also: <a href="/x">Vessin opens its new ferry</a></p>'],
    ['the same without a link', '<p>Read also: Vessin opens its new ferry</p>'],
    ['in Ukrainian', '<p>Читайте також: Весін відкрив пором</p>'],
    ['in Lithuanian', '<p>Skaitykite taip pat: Vesine atidarytas keltas</p>'],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The northern tower, seen from the sea, in March.</figcaption></figure>',
    ],
    [
      'a caption by class',
      '<div class="image-caption">The northern tower, seen from the sea, in March.</div>',
    ],
    ['a photo credit', '<p>Photo: Ministry of Lighthouses</p>'],
    ['a source line', '<p>Source: Meadow Post</p>'],
    ['an advertisement label', '<div>Advertisement</div>'],
    ['a share bar', '<ul class="share-bar"><li>Share on one</li><li>Share on another</li></ul>'],
    ['a request', '<p>Sign up for our morning letter.</p>'],
    [
      'a list of links',
      '<ul><li><a href="/1">The ferry of Vessin</a></li><li><a href="/2">The price of lamp oil</a></li></ul>',
    ],
    ['an ornament', '<p>* * *</p>'],
  ])('%s', (_, piece) => {
    expect(textOf(between(piece))).toBe(ARTICLE);
  });

  const amid = (piece: string): string =>
    `<article>${SENTENCES.map((sentence, at) => `${at === 3 ? piece : ''}<p>${sentence}</p>`).join('')}</article>`;

  it('a box of related stories, without what follows it', () => {
    const box = '<div><h3>Related stories</h3><p><a href="/x">Vessin opens its new ferry</a></p></div>';
    expect(textOf(amid(box))).toBe(ARTICLE);
  });

  it('a heading that asks for something, without what follows it', () => {
    expect(textOf(amid('<h3>Sign up for the morning letter</h3>'))).toBe(ARTICLE);
  });

  it('a sentence set apart that stands in a paragraph as well', () => {
    expect(
      textOf(amid('<blockquote>Every keeper on this coast knows which lamps are failing</blockquote>')),
    ).toBe(ARTICLE);
  });

  it('paragraphs that stand there once more for phones', () => {
    expect(
      textOf(
        `<article><div class="wide">${PARAGRAPHS}</div><div class="narrow">${PARAGRAPHS}</div></article>`,
      ),
    ).toBe(ARTICLE);
  });

  it('but a subheading with text under it belongs', () => {
    expect(textOf(amid('<h2>What comes next</h2>'))).toContain('What comes next');
  });

  it('and so does a list of sentences', () => {
    const item = 'The keeper of the eastern lamp, who is eighty, will be the first to be relieved.';
    expect(textOf(amid(`<ul><li>${item}</li></ul>`))).toContain(item);
  });

  it('and a quotation set apart', () => {
    const quote = '“We were told to wait, and we waited, and the lamps went out one by one.”';
    expect(textOf(amid(`<blockquote><p>${quote}</p></blockquote>`))).toContain(quote);
  });
});

describe('odd pages', () => {
  it('class names on an article’s own paragraphs do not hide it', () => {
    const paragraphs = SENTENCES.map((sentence) => `<p class="print subscribe-only">${sentence}</p>`).join(
      '',
    );
    expect(textOf(`<div class="has-sidebar with-comments">${paragraphs}</div>`)).toBe(ARTICLE);
  });

  it('a blog’s subjects in its class names do not either', () => {
    const html = `<article class="post tag-video category-newsletter">${PARAGRAPHS}</article>`;
    expect(textOf(`${html}<p>${'Another text of some length stands here, too. '.repeat(20)}</p>`)).toContain(
      SENTENCES[0],
    );
  });

  it('an article between double breaks instead of paragraphs is read', () => {
    expect(textOf(`<div>${SENTENCES.join('<br><br>')}</div>`)).toBe(ARTICLE);
  });

  it('an article in several sections is one article', () => {
    const sections = SENTENCES.map((sentence) => `<section><div><p>${sentence}</p></div></section>`).join('');
    expect(textOf(`<main>${sections}</main>`)).toBe(ARTICLE);
  });

  it('the standfirst between headline and article belongs', () => {
    const lead = 'The ministry gives way to the keepers, who have asked for new lamps since the great storm.';
    const html = `<h1>Lowmark to repair its lighthouses</h1><p>${lead}</p><div class="body">${PARAGRAPHS}</div>`;
    expect(textOf(`<main>${html}<div><a href="/">Home</a></div></main>`).startsWith(lead)).toBe(true);
  });

  it('what a script has yet to show is read where nothing is laid out', () => {
    expect(textOf(`<div style="display: none">${PARAGRAPHS}</div>`)).toBe(ARTICLE);
  });

  it('in a browser only what is shown is read', () => {
    const document = parse(`<article>${PARAGRAPHS}<p class="gone">${SENTENCES[0]} Again.</p></article>`);
    const isVisible = (element: Element): boolean => element.getAttribute('class') !== 'gone';
    expect(readPage(document, '', { isVisible }).article.text).toBe(ARTICLE);
  });

  it('a long page cuts only an article that it was still in', () => {
    const rest = '<p><a href="/x">Something else that happened on the coast, and at length</a></p>'.repeat(
      20,
    );
    const limits = { maxText: 1000 };
    expect(readPage(parse(`<article>${PARAGRAPHS}</article>${rest}`), '', limits).capped).toBe(false);
    expect(readPage(parse(`<article>${PARAGRAPHS}${rest}</article>`), '', limits).capped).toBe(true);
    expect(readPage(parse(PARAGRAPHS), '').capped).toBe(false);
  });

  it('a page without text is no news, and no error', () => {
    expect(readPage(parse(''), '').newsness).toEqual({ news: false, because: 'no-text' });
    expect(readPage(parse('<img src="a.jpg">'), '').article.paragraphs).toEqual([]);
  });
});

describe('what looks like news', () => {
  it('a declared article with text', () => {
    const html = `<html><head><meta property="og:type" content="article"></head><body>${PARAGRAPHS}</body></html>`;
    expect(readPage(parse(html), '').newsness).toEqual({ news: true, because: 'declared-article' });
  });

  it('an undeclared text in which somebody speaks', () => {
    const html = PARAGRAPHS + PARAGRAPHS.replaceAll(/Monday|reporters|Every|Opposition|welcomed/g, 'later');
    expect(readPage(parse(html), '').newsness).toEqual({ news: true, because: 'attributed-speech' });
  });

  it('not a recipe', () => {
    const steps =
      'Beat the eggs with the sugar, fold the flour in, and bake the cake for half an hour at a low heat. ';
    const html = [1, 2, 3, 4].map((at) => `<p>${at}. ${steps.repeat(3)}</p>`).join('');
    expect(readPage(parse(html), '').newsness).toEqual({ news: false, because: 'nobody-speaks' });
  });

  it('not a declared article of a single line', () => {
    const html =
      '<html><head><meta property="og:type" content="article"></head><body><p>Watch the new ferry of Vessin cross the sound, in one minute of film.</p></body></html>';
    expect(readPage(parse(html), '').newsness).toEqual({ news: false, because: 'little-text' });
  });
});
