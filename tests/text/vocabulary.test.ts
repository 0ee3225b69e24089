import { expect, test } from 'vitest';
import { tokenize } from '../../utils/text/tokens.ts';
import { openVocabulary } from '../../utils/text/vocabulary.ts';

const numberOf = (word: string): number => openVocabulary().numberOf(word, 0, word.length);

test.each([
  ['capitals', 'Minister', 'minister'],
  ['capitals with marks', 'ŽEMAITIS', 'žemaitis'],
  ['curly apostrophes', 'don’t', "don't"],
  ['soft hyphens', 'minis\u00adter', 'minister'],
  ['hard hyphens', 'F\u201116', 'f-16'],
])('one word has one number, whatever its %s', (_, written, word) => {
  expect(numberOf(written)).toBe(numberOf(word));
  expect(openVocabulary().words[numberOf(written)]).toBe(word);
});

test.each([
  ['as long as is packed', 'ministerials'],
  ['longer by a letter', 'ministerially'],
  ['of a single letter', 'i'],
])('a word %s has the number by which it is asked for', (_, word) => {
  const { lower, word: numbers } = tokenize(`${word} ${word.toUpperCase()} ${word}’s`);

  expect(lower).toEqual([word, word, word, "'s"]);
  expect(new Set(numbers.slice(0, 3))).toEqual(new Set([numberOf(word)]));
});

test('words of the same last letters are told apart', () => {
  const { word } = tokenize('illustration frustration ration aration stration');

  expect(new Set(word).size).toBe(5);
});

test('a mark is told from another that folds to the same', () => {
  const { word, lower } = tokenize('’ \' ” "');

  expect(lower).toEqual(['’', "'", '”', '"']);
  expect(new Set(word).size).toBe(4);
});

test('words keep their numbers when the table grows', () => {
  const text = Array.from({ length: 9_000 }, (_, index) => `word${index}`).join(' ');
  const before = tokenize(text);
  const after = tokenize(text);

  expect(after.word).toEqual(before.word);
  expect(after.lower).toEqual(text.split(' '));
});

test('a vocabulary that is too large is forgotten, and those who hold it keep it', () => {
  const before = tokenize('minister');
  const text = Array.from({ length: 101_000 }, (_, index) => `w${index}`).join(' ');

  expect(tokenize(text).vocabulary).toBe(before.vocabulary);
  expect(tokenize('minister').vocabulary).not.toBe(before.vocabulary);
  expect(before.vocabulary.words[before.word[0] as number]).toBe('minister');
});
