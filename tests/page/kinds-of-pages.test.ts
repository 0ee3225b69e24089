import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse, SENTENCES } from './parse.ts';

const ARTICLE = SENTENCES.join('\n\n');
const textOf = (html: string): string => readPage(parse(html), '').article.text;

describe('kinds of pages', () => {
  it('a live blog: every entry, without its clock and its share bar', () => {
    const entry = (sentence: string, at: number): string =>
      `<article class="live-post"><time>1${at}:05</time><h2>Entry number ${at}</h2><p>${sentence}</p><div class="share">Share this entry</div></article>`;
    const text = textOf(
      `<main><h1>The lamps of Lowmark, as it happened</h1>${SENTENCES.map(entry).join('')}</main>`,
    );
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
    expect(text).toContain('Entry number 0');
    expect(text).toContain('Entry number 2');
    expect(text).not.toContain('Share this entry');
    expect(text).not.toMatch(/1\d:05/);
  });

  it('a list of things, each under a heading of its own', () => {
    const items = SENTENCES.map(
      (s, at) =>
        `<h2>${at + 1}. The lamp of harbour ${at}</h2><figure><img><figcaption>Photo: someone who was there</figcaption></figure><p>${s}</p>`,
    );
    const text = textOf(`<article>${items.join('')}</article>`);
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
    expect(text).toContain('1. The lamp of harbour 0');
    expect(text).toContain('3. The lamp of harbour 2');
    expect(text).not.toContain('Photo:');
  });

  it('a digest whose headings are links', () => {
    const long = SENTENCES.join(' ');
    const items = SENTENCES.map(
      (_, at) =>
        `<h3><a href="/${at}">The story of harbour number ${at}</a></h3><p>${long}</p><p>${long}</p>`,
    );
    expect(textOf(`<article>${items.join('')}</article>`)).toContain(long);
  });

  it('an interview of short questions and answers', () => {
    const talk = '<p><strong>Why now?</strong></p><p>Because of the storm.</p>';
    const text = textOf(
      `<article><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>${talk}<p>${SENTENCES[3]}</p></article>`,
    );
    expect(text).toContain('Why now?\n\nBecause of the storm.');
  });

  it('a page laid out by tables', () => {
    const html = `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><font>${SENTENCES.join('<br><br>')}</font></td></tr></table>`;
    expect(textOf(html)).toBe(ARTICLE);
  });

  it('a page in one form', () => {
    expect(textOf(`<form action="/"><div><input type="text"></div><div>${PARAGRAPHS}</div></form>`)).toBe(
      ARTICLE,
    );
  });

  it('paragraphs that are plain divisions', () => {
    expect(
      textOf(`<div>${SENTENCES.map((s) => `<div>${s}</div>`).join('')}</div><div><a href="/">Home</a></div>`),
    ).toBe(ARTICLE);
  });

  it('an article in Ukrainian', () => {
    const a = 'Міністр Одаліс Бренк заявила в понеділок, що маяки на півночі буде відремонтовано до зими.';
    const b = 'За словами міністра, роботи, які двічі відкладали, коштуватимуть чотири мільйони крон.';
    const html = `<div class="n"><p>${a}</p><p>Читайте також: Весін відкрив пором</p><p>${b}</p><p>Фото: Міністерство маяків</p></div>`;
    expect(textOf(html)).toBe(`${a}\n\n${b}`);
  });

  it('unnamed comments below an article', () => {
    const comment = (at: number): string =>
      `<li><b>reader${at}</b> <a href="#r">Reply</a><p>I have sailed this coast for thirty years, and I have never seen it so dark.</p></li>`;
    const text = textOf(
      `<div><div class="story">${PARAGRAPHS}${PARAGRAPHS}</div><h3>5 comments</h3><ul>${[1, 2, 3, 4, 5].map(comment).join('')}</ul></div>`,
    );
    expect(text).not.toContain('sailed');
  });

  it('an article with many links in its text', () => {
    const s =
      'The <a href="/m">Ministry of Lighthouses</a> told the <a href="/c">harbour council</a> that the lamps would be mended, and soon.';
    expect(
      textOf(`<article><p>${s}</p><p>${SENTENCES[0]}</p><p>${s}</p></article>`).match(/mended/g),
    ).toHaveLength(2);
  });

  it('a short brief under a long list of other news', () => {
    const list = Array.from(
      { length: 40 },
      (_, at) => `<li><a href="/${at}">Something else that happened on the coast, number ${at}</a></li>`,
    ).join('');
    expect(
      textOf(
        `<ul>${list}</ul><div><h1>Lamps</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></div><ul>${list}</ul>`,
      ),
    ).toBe(`${SENTENCES[0]}\n\n${SENTENCES[1]}`);
  });

  it('paragraphs in sections with boxes of adverts between', () => {
    const html = SENTENCES.map(
      (s) =>
        `<div class="row"><div class="text"><p>${s}</p></div><div class="ad-slot"><p>Buy lamp oil from us, the best of the coast, at half the price.</p></div></div>`,
    ).join('');
    expect(textOf(`<div>${html}</div>`)).toBe(ARTICLE);
  });

  it('a page behind a wall shows what it shows', () => {
    const html = `<article><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><div class="paywall-prompt"><p>Subscribe to read the rest of this story, from one crown a week.</p></div></article>`;
    expect(textOf(html)).toBe(`${SENTENCES[0]}\n\n${SENTENCES[1]}`);
  });

  it('an AMP page', () => {
    const html = `<html amp><body><header><a href="/">Meadow Post</a></header><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>Lamps of Lowmark</h1><amp-img></amp-img>${PARAGRAPHS}</article></body></html>`;
    expect(textOf(html)).toBe(ARTICLE);
  });

  it('drop capitals and inline markup do not split words', () => {
    expect(
      textOf(
        `<article><p><span class="dropcap">T</span>he lamps are out, said the keeper, and <em>every</em> one of them has been out for weeks now.</p>${PARAGRAPHS}</article>`,
      ),
    ).toContain('The lamps are out');
  });
});
