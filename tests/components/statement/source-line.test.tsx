import '../strings.ts';
import { expect, test } from 'vitest';
import { SourceLine } from '../../../components/statement/source-line.tsx';
import type { CorpusStatement } from '../../../utils/model.ts';
import { corpusStatement } from '../made-up.ts';
import { drawn } from '../render.ts';

const STATEMENT = corpusStatement('a', 'The dam will hold', '2025-05-02');

function lineOf(change: { outlet?: string | null; url?: string | null; title?: string | null }): string {
  const document = { ...STATEMENT.document, ...change } as CorpusStatement['document'];
  return drawn(<SourceLine statement={{ ...STATEMENT, document }} />).textContent ?? '';
}

test('a statement is from its outlet', () => {
  expect(lineOf({ outlet: 'The Herald', url: 'https://herald.example/a' })).toMatch(
    /^The Herald.*herald\.example$/,
  );
});

test('without an outlet the link says whose it is, once', () => {
  const line = lineOf({ outlet: null, url: 'https://herald.example/a' });
  expect(line.split('herald.example')).toHaveLength(2);
});

test('without outlet and link the title says it, and without a title words do', () => {
  expect(lineOf({ outlet: null, url: null, title: 'The dams debate' })).toMatch(/^The dams debate/);
  expect(lineOf({ outlet: null, url: null, title: null })).toMatch(/^no outlet named/);
});
