import { expect, test } from 'vitest';
import { columnsOf, type Meanings, withMeaning } from '../../utils/builder/table-columns.ts';

const MEANINGS: Meanings = ['statement', 'speaker', 'date', null];

test('a meaning is of one column: another that had it is left out', () => {
  expect(withMeaning(MEANINGS, 3, 'speaker')).toEqual(['statement', null, 'date', 'speaker']);
});

test('rows are statements or articles: what goes with the other is left out', () => {
  const articles = withMeaning(MEANINGS, 3, 'article');

  expect(articles).toEqual([null, null, 'date', 'article']);
  expect(withMeaning(articles, 0, 'speaker')).toEqual(['speaker', null, 'date', null]);
});

test('a column that is left out changes no other', () => {
  expect(withMeaning(MEANINGS, 1, null)).toEqual(['statement', null, 'date', null]);
});

test('without a statement or a text there is nothing to read', () => {
  expect(columnsOf(['a', 'b'], ['speaker', 'date'])).toBeNull();
  expect(columnsOf(['a', 'b'], ['article', 'date'])).toEqual({
    type: 'document',
    columns: { article: 'a', date: 'b' },
  });
});
