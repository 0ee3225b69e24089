import { expect, test } from 'vitest';
import { pageItems, paragraphAt } from '../../../components/page/page-items.ts';
import { ARTICLE, articleStatement, PAGE, spanOf } from '../made-up.ts';

test('statements and claims stand in the order of the page', () => {
  const items = pageItems(ARTICLE, PAGE.analysis);

  expect(items.map(({ id, kind, paragraph }) => [id, kind, paragraph])).toEqual([
    ['s0', 'indirect', 0],
    ['s1', 'direct', 1],
    ['c1', 'claim', 2],
  ]);
});

test('a claim inside a statement gives it its types and figures and is no entry of its own', () => {
  const item = pageItems(ARTICLE, PAGE.analysis)[1];

  expect(item?.types).toEqual(['commitment', 'quantity']);
  expect(item?.quantities).toHaveLength(1);
  expect(item?.speakers.map((speaker) => speaker.name)).toEqual(['Mira Tolvane']);
});

test('a sentence that is no kind of claim is left out', () => {
  const claims = PAGE.analysis.claims.map((claim) => ({ ...claim, types: [] }));

  expect(pageItems(ARTICLE, { ...PAGE.analysis, claims }).map((item) => item.id)).toEqual(['s0', 's1']);
});

test('a statement with its cue inside shows both parts', () => {
  const statements = [articleStatement('the dam', { content: [spanOf('the dam'), spanOf('hold')] })];

  expect(pageItems(ARTICLE, { ...PAGE.analysis, statements, claims: [] })[0]?.text).toBe('the dam … hold');
});

test('an offset between two paragraphs belongs to the one before it', () => {
  expect(paragraphAt(ARTICLE.paragraphs, (ARTICLE.paragraphs[0]?.[1] ?? 0) + 1)).toBe(0);
  expect(paragraphAt(ARTICLE.paragraphs, ARTICLE.paragraphs[1]?.[0] ?? 0)).toBe(1);
});

test('a speaker is sure from the confidence on at which nine in ten are right', () => {
  const statements = [
    articleStatement('the dam', { confidence: 0.93 }),
    articleStatement('hold', { confidence: 0.92 }),
  ];

  const items = pageItems(ARTICLE, { ...PAGE.analysis, statements, claims: [] });

  expect(items.map(({ sure }) => sure)).toEqual([true, false]);
});
