import { describe, expect, test } from 'vitest';
import { changeFrom, fieldsOf, isDate } from '../../../components/clippings/form-change.ts';
import { listEntries } from '../../../components/clippings/list-entries.ts';
import { draft } from '../../reader/made-clipping.ts';

describe('the form that corrects a clipping', () => {
  test('changes nothing where nothing was typed', () => {
    const before = draft();

    const change = changeFrom(before, fieldsOf(before));

    const { article, speaker, institution, note, tags, colour } = before;
    expect(change).toEqual({ article, speaker, institution, note, tags, colour });
  });

  test('says of a typed field that it is the reader’s', () => {
    const before = draft();

    const { article } = changeFrom(before, { ...fieldsOf(before), outlet: 'The Evening Herald' });

    expect(article?.outlet).toBe('The Evening Herald');
    expect(article?.origin.outlet).toBe('reader');
    expect(article?.origin.title).toBe(before.article.origin.title);
  });

  test('makes of another name somebody of whom the corpus was not asked', () => {
    const before = draft();

    const { speaker } = changeFrom(before, { ...fieldsOf(before), official: 'Odalys Brenk', role: '' });

    expect(speaker).toEqual({ kind: 'person', name: 'Odalys Brenk', role: null, refs: [] });
  });

  test.each([
    ['2026', true],
    ['2026-03', true],
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-13', false],
    ['last week', false],
  ])('of “%s” says %s to whether it is a date', (typed, is) => {
    expect(isDate(typed)).toBe(is);
  });
});

test('grouped rows stand under their groups’ headings', () => {
  const runs = [
    { key: 'a', label: 'A', start: 0, count: 2 },
    { key: 'b', label: null, start: 2, count: 1 },
  ];

  expect(listEntries(3, runs, true)).toEqual([
    { heading: runs[0] },
    { row: 0 },
    { row: 1 },
    { heading: runs[1] },
    { row: 2 },
  ]);
  expect(listEntries(2, runs, false)).toEqual([{ row: 0 }, { row: 1 }]);
});
