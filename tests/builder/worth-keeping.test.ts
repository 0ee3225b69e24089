import { expect, test } from 'vitest';
import { isWorthKeeping } from '../../utils/builder/worth-keeping.ts';
import type { Analysis, Article, ArticleEntity, ArticleStatement, LocalId } from '../../utils/model.ts';

const OUTLET = 'Zembla Herald';

/** A statement whose content is the whole text, by the article's own outlet or by somebody. */
function keeps(text: string, change: Partial<ArticleStatement> = {}, speaker = 'Vendal Orsik'): boolean {
  const id = 'e1' as LocalId;
  const entity: ArticleEntity = {
    id,
    kind: 'person',
    name: speaker,
    type: null,
    country: null,
    mentions: [],
    references: [],
    roles: [],
    confidence: 1,
  };
  const statement: ArticleStatement = {
    kind: 'indirect',
    content: [[0, text.length]],
    cue: null,
    source: null,
    speakers: [id],
    institutions: [],
    confidence: 0.9,
    ...change,
  };
  const article: Article = {
    text,
    paragraphs: [[0, text.length]],
    title: null,
    outlet: OUTLET,
    url: null,
    published: null,
    language: 'en',
    authors: [],
  };
  const analysis: Analysis = {
    language: 'en',
    readable: true,
    entities: [entity],
    statements: [statement],
    claims: [],
  };
  return isWorthKeeping(article, analysis, statement);
}

test.each([
  ['a reported sentence', keeps('the canal would be dug by winter'), true],
  ['an unsure one', keeps('the canal would be dug by winter', { confidence: 0.4 }), false],
  ['three reported words', keeps('this on television'), false],
  ['three quoted words', keeps('We will dig', { kind: 'direct' }), true],
  ['one quoted word', keeps('Never', { kind: 'direct' }), false],
  ['the outlet as its own source', keeps('the ministry reported this on Monday', {}, 'ZEMBLA HERALD'), false],
])('%s', (_, kept, wanted) => {
  expect(kept).toBe(wanted);
});
