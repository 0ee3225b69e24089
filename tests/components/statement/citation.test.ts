import '../strings.ts';
import { expect, test } from 'vitest';
import { pageItems } from '../../../components/page/page-items.ts';
import { citationOf } from '../../../components/statement/citation.ts';
import type { CorpusStatement, IsoDate } from '../../../utils/model.ts';
import { ARTICLE, corpusStatement, PAGE } from '../made-up.ts';

const DOCUMENT = {
  title: 'Aldovia counts on its dams',
  outlet: 'The Aldovia Herald',
  url: 'https://herald.example/dams',
  published: '2025-06-12' as IsoDate,
  language: 'en',
} as CorpusStatement['document'];
const SPEAKERS = [
  { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' },
] as unknown as CorpusStatement['speakers'];

test('a citation has the words, who said them, where and when', () => {
  const statement = corpusStatement('a', 'The dam holds,', null, { document: DOCUMENT, speakers: SPEAKERS });

  expect(citationOf(statement)).toBe(
    '“The dam holds” — Mira Tolvane, Aldovia counts on its dams, The Aldovia Herald, 12 Jun 2025, https://herald.example/dams',
  );
});

test('what is not known is left out, and no date is said to be none', () => {
  expect(citationOf(corpusStatement('a', 'the dam holds', null, { kind: 'indirect' }))).toBe(
    'the dam holds — undated',
  );
});

test('in Markdown the words are a quotation and the title leads to the article', () => {
  const statement = corpusStatement('a', 'The dam holds,', null, { document: DOCUMENT, speakers: SPEAKERS });

  expect(citationOf(statement, 'markdown')).toBe(
    '> “The dam holds”\n>\n> — Mira Tolvane, [Aldovia counts on its dams](https://herald.example/dams), The Aldovia Herald, 12 Jun 2025',
  );
});

test('what Markdown would take for its own is written out, and only an address of the web becomes a link', () => {
  const document = {
    ...DOCUMENT,
    title: '![x](https://pixel.example) *Dams*',
    url: 'javascript:alert(1)',
  } as CorpusStatement['document'];
  const statement = corpusStatement('a', '# 5 < 6_7', null, { document, kind: 'indirect' });

  const cited = citationOf(statement, 'markdown');

  expect(cited).toContain('> \\# 5 \\< 6\\_7');
  expect(cited).toContain('!\\[x\\](https://pixel.example) \\*Dams\\*');
  expect(cited).not.toContain('javascript');
});

test('a statement of the page is cited with the page’s own article', () => {
  const [item] = pageItems(ARTICLE, PAGE.analysis);
  if (item === undefined) throw new Error('The page has no item.');

  expect(citationOf({ ...item, said: null, document: ARTICLE })).toBe(
    'the dam would hold — Mira Tolvane, Aldovia counts on its dams, The Aldovia Herald, 12 Jun 2025, https://herald.example/dams',
  );
});
