import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../utils/builder/html-document.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse } from '../page/parse.ts';

const SITE = resolve(import.meta.dirname, '../site');
const SAVED = resolve(import.meta.dirname, '../../../shared/data/pages');

describe('a page parsed without a browser', () => {
  it('has its elements and texts as they stand, with entities read', () => {
    const document = htmlDocument('<p>Salt &amp; <b>tar</b>, <i>rope</i></p><p>Second');

    const [first, second] = Array.from(document.querySelectorAll('p'));

    expect(first?.textContent).toBe('Salt & tar, rope');
    expect((first?.firstChild as Text | undefined)?.data).toBe('Salt & ');
    expect(second?.textContent).toBe('Second');
    expect(second?.parentElement).toBeNull();
  });

  it.each([
    ['h1, h2', ['a', 'b']],
    ['[itemprop]', ['d', 'e']],
    ['[itemprop~="name"]', ['d']],
    ['[class~="byline"], [rel~="author"]', ['c', 'f']],
    ['link[rel="canonical"]', ['g']],
    ['section [id]', null],
    ['p:first-child', null],
  ])('finds %s', (selector, ids) => {
    const document = htmlDocument(
      `<h1 id=a></h1><h2 id=b></h2><p id=c class="lead byline"></p><b id=d itemprop="full name"></b>
       <b id=e itemprop=names></b><a id=f rel="nofollow author"></a><link id=g rel=canonical>`,
    );

    const find = (): (string | null)[] =>
      Array.from(document.querySelectorAll(selector), (element) => element.getAttribute('id'));

    if (ids === null) expect(find).toThrow('html-selector.ts');
    else expect(find()).toEqual(ids);
  });

  it('knows which element comes before, behind, around and in another', () => {
    const document = htmlDocument('<main><h1>A</h1><div><p>B</p></div></main>');
    const [heading, box, inner] = ['h1', 'div', 'p'].map((tag) => document.querySelector(tag) as Element);

    const places = [
      box?.compareDocumentPosition(heading as Element),
      heading?.compareDocumentPosition(box as Element),
      box?.compareDocumentPosition(inner as Element),
      inner?.compareDocumentPosition(box as Element),
    ];

    expect(places).toEqual([2, 4, 4 + 16, 2 + 8]);
  });

  it('takes the title of the page, not that of a picture in it', () => {
    const document = htmlDocument('<svg><title>A gull</title></svg><title> Ferries\n back </title>');

    expect(document.title).toBe('Ferries back');
  });

  it('has no attribute that the markup has not, whatever the language calls its own', () => {
    const element = htmlDocument('<p constructor=x>A</p>').querySelector('p');

    expect(element?.getAttribute('constructor')).toBe('x');
    expect(element?.getAttribute('toString')).toBeNull();
    expect(element?.hasAttribute('__proto__')).toBe(false);
  });

  it('reads what is nested without end as far as a page is ever nested', () => {
    const document = htmlDocument(`<p>Before</p>${'<div>'.repeat(100_000)}Within`);

    expect(document.querySelectorAll('div').length).toBeLessThan(5_000);
    expect(document.querySelector('p')?.textContent).toBe('Before');
  });

  it('gives the article that a full document gives', () => {
    const pages = readdirSync(SITE, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(resolve(SITE, name), 'utf8'));
    pages.push(`<html lang=en><title>Lamps</title><article><h1>Lamps</h1>${PARAGRAPHS}</article></html>`);

    for (const page of pages.filter((markup) => /<html/i.test(markup)))
      expect(readPage(htmlDocument(page), '').article).toEqual(readPage(parse(page), '').article);
  });

  it.runIf(existsSync(SAVED))('gives it of saved pages too', () => {
    for (const name of readdirSync(SAVED)) {
      const page = readFileSync(resolve(SAVED, name), 'utf8');

      expect(readPage(htmlDocument(page), '').article, name).toEqual(readPage(parse(page), '').article);
    }
  });
});
