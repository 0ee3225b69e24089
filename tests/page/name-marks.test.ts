import { describe, expect, it } from 'vitest';
import { createNameMarks } from '../../entrypoints/reader/name-marks.ts';
import type { Known } from '../../entrypoints/reader/page-reader.ts';
import type { ArticleEntity, LocalId, Match, PageReading } from '../../utils/model.ts';
import { createMentionIndex } from '../../utils/page/mention-index.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARAGRAPHS, parse } from './parse.ts';

type Read = Extract<Known, { state: 'read' }>;

/** The page with one person's name marked at so many places. */
function knownOf(mentions: number, matches: PageReading['matches'] = {}): Read {
  const page = readPage(parse(`<main>${PARAGRAPHS}</main>`), 'https://meadowpost.example/lamps', {
    today: '2026-06-01',
  });
  const entity: ArticleEntity = {
    id: 'e1' as LocalId,
    kind: 'person',
    name: 'Odalys Brenk',
    type: null,
    country: null,
    mentions: Array.from({ length: mentions }, (_, at) => [at * 20, at * 20 + 12] as const),
    references: [],
    roles: [],
    confidence: 1,
  };
  const analysis = { language: 'en', readable: true, entities: [entity], statements: [], claims: [] };
  const reading = { article: page.article, analysis, matches, document: null };
  return { state: 'read', page, mentions: createMentionIndex(reading), reading, linked: false };
}

/** What was drawn, in order: how many names, or that all went. */
function drawing(): { draw: ReturnType<typeof createNameMarks>; drawn: (number | 'cleared')[] } {
  const drawn: (number | 'cleared')[] = [];
  const marks = {
    draw: (count: number) => void drawn.push(count),
    clear: () => void drawn.push('cleared'),
  };
  const window = { getComputedStyle: () => ({ color: 'rgb(0, 0, 0)' }) as CSSStyleDeclaration };
  return { draw: createNameMarks(window, marks, { setTone: () => undefined }), drawn };
}

describe('the marks of a page', () => {
  it('are not drawn anew when the corpus answers: the page would see when', () => {
    const { draw, drawn } = drawing();
    const before = knownOf(2);
    draw(before);
    const sure = { linked: true } as Match;
    const reading = { ...before.reading, matches: { e1: [sure] } as PageReading['matches'] };

    draw({ ...before, reading, mentions: createMentionIndex(reading), linked: true });

    expect(drawn).toEqual([2]);
  });

  it('are drawn anew where others are marked', () => {
    const { draw, drawn } = drawing();
    const before = knownOf(2);
    draw(before);
    draw({ ...knownOf(1), page: before.page });
    expect(drawn).toEqual([2, 1]);
  });

  it('are drawn anew where the same text stands in new nodes', () => {
    const { draw, drawn } = drawing();
    const before = knownOf(2);
    draw(before);
    draw({ ...before, page: knownOf(2).page });
    expect(drawn).toEqual([2, 2]);
  });

  it('go where the page is read no longer, and come again when it is', () => {
    const { draw, drawn } = drawing();
    const known = knownOf(2);
    draw(known);
    draw({ state: 'reading' });
    draw(known);
    expect(drawn).toEqual([2, 'cleared', 2]);
  });
});
