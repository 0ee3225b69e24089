import '../strings.ts';
import { expect, test } from 'vitest';
import { citationOf } from '../../../components/statement/citation.ts';
import type { CorpusStatement, IsoDate } from '../../../utils/model.ts';
import { corpusStatement } from '../made-up.ts';

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
