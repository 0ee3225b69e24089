import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { mayBeNews } from '../../utils/page/may-be-news.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse, SENTENCES } from './parse.ts';

const SHORT = SENTENCES.slice(0, 3).join(' ');
const NOBODY_SPEAKS =
  '<p>The northern towers stand on a cliff above the sea, and their lamps are old.</p>'.repeat(9);

test.each([
  [
    'Open Graph',
    `<html><head><meta property="og:type" content="article"></head><body>${SHORT}</body></html>`,
  ],
  [
    'JSON-LD',
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body>${SHORT}</body></html>`,
  ],
  [
    'microdata',
    `<html><body><div itemscope itemtype="https://schema.org/NewsArticle">${SHORT}</div></body></html>`,
  ],
])('a page that declares an article by %s may be news, if it has some text', (_, html) => {
  expect(mayBeNews(parse(html))).toBe(true);
  expect(mayBeNews(parse(html.replace(SHORT, 'Lamps')))).toBe(false);
});

test('text in which people say things may be news without declaring it', () => {
  expect(mayBeNews(parse(PARAGRAPHS))).toBe(true);
});

test('text in which nobody says anything is no news', () => {
  expect(mayBeNews(parse(NOBODY_SPEAKS))).toBe(false);
});

test('words in scripts, styles and controls do not count', () => {
  expect(mayBeNews(parse(`${NOBODY_SPEAKS}<script>"she said, he said, they said"</script>`))).toBe(false);
});

test('words of saying far behind other text are found', () => {
  expect(mayBeNews(parse(NOBODY_SPEAKS.repeat(30) + PARAGRAPHS))).toBe(true);
});

const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages');
const saved = existsSync(PAGES) ? readdirSync(PAGES) : [];
test.runIf(saved.length > 0).each(saved)(
  'the saved page %s passes the first look if it is read as news',
  (file) => {
    const document = parse(readFileSync(resolve(PAGES, file), 'utf8'));

    expect(mayBeNews(document) || !readPage(document, '').newsness.news).toBe(true);
  },
);
