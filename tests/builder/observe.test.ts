import { describe, expect, test } from 'vitest';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import { observeDocument } from '../../utils/builder/observe-document.ts';
import { observeStatement, statementArticle } from '../../utils/builder/observe-statement.ts';
import { NO_META, type SourceStatement } from '../../utils/builder/source.ts';
import type { IsoDate } from '../../utils/model.ts';

const TEXT = [
  'Zembla plans a canal',
  '“We will dig 40 km of canals before the winter,” said Vendal Orsik, Minister of Defence of Ukraine.',
  'Orsik said on Monday that the money for the canal had been found.',
  'Nobody else came to see the ministers on that rainy day in the capital.',
].join('\n\n');

function observed(meta: Parameters<typeof articleFromText>[1] = {}): ReturnType<typeof observeDocument> {
  const article = articleFromText(TEXT, { language: 'en', ...meta });
  return observeDocument('canal.txt', article, analyze(article));
}

describe('an article', () => {
  test('gives each statement with its paragraph, and offsets into it', () => {
    const { statements } = observed();

    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const { text, context, offsets } of statements)
      expect(offsets.map((span) => context.slice(...span)).join(' … ')).toBe(text);
    expect(statements[0]).toMatchObject({ kind: 'direct', paragraph: 0, source: 'canal.txt' });
  });

  test('gives the speaker and the office', () => {
    const { entities, statements } = observed();

    const speaker = entities[statements[0]?.speakers[0] ?? -1];
    expect(speaker).toMatchObject({ kind: 'person', name: 'Vendal Orsik' });
    expect(speaker?.offices[0]).toMatchObject({ title: 'Minister of Defence', country: 'Ukraine' });
  });

  test('dates its statements, and is undated where it has no date', () => {
    expect(observed({ published: '2026-03-12' as IsoDate }).statements[0]?.said).toBe('2026-03-12');
    expect(observed().statements[0]?.said).toBeNull();
  });

  test('has the same id wherever it is read, and another for another text', () => {
    const other = articleFromText(`${TEXT} More.`, { language: 'en' });

    expect(observed().document?.id).toBe(observed().document?.id);
    expect(observeDocument('canal.txt', other, analyze(other)).document?.id).not.toBe(
      observed().document?.id,
    );
  });
});

describe('a statement row', () => {
  const row: SourceStatement = {
    type: 'statement',
    source: 'r1',
    text: 'We will dig 40 km of canals.',
    speaker: {
      name: 'Vendal Orsik',
      role: 'Deputy Foreign Minister',
      institution: null,
      country: 'Lithuania',
    },
    said: '2026-03-12' as IsoDate,
    meta: NO_META,
  };
  const observe = (change: Partial<SourceStatement> = {}): ReturnType<typeof observeStatement> => {
    const whole = { ...row, ...change };
    return observeStatement(whole, analyze(statementArticle(whole)));
  };

  test('implies the institution by the office', () => {
    const { entities, statements } = observe();

    const institution = entities[statements[0]?.institutions[0] ?? -1];
    expect(institution).toMatchObject({
      kind: 'organisation',
      name: 'Ministry of Foreign Affairs of Lithuania',
    });
  });

  test('may have an institution as its speaker', () => {
    const speaker = { name: 'Ministry of Defence of Ukraine', role: null, institution: null, country: null };

    const { entities, statements } = observe({ speaker });

    expect(entities[statements[0]?.speakers[0] ?? -1]).toMatchObject({ kind: 'organisation' });
    expect(statements[0]?.institutions).toEqual(statements[0]?.speakers);
  });

  test('may have no speaker', () => {
    expect(observe({ speaker: null }).statements[0]).toMatchObject({ speakers: [], institutions: [] });
  });

  test('belongs to a document only where it says in what it appeared', () => {
    expect(observe().document).toBeNull();
    expect(observe({ meta: { ...NO_META, title: 'Debate' } }).document).toMatchObject({ title: 'Debate' });
  });
});
