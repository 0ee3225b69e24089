import { expect, test } from 'vitest';
import { fingerprintHashes, fingerprintOf, sameDocument } from '../../utils/text/fingerprint.ts';

const paragraphs = Array.from(
  { length: 12 },
  (_, index) => `Paragraph ${index} of an article that tells what was said on day ${index * 7}.`,
);

test('an article in other type is the same document', () => {
  const styled = paragraphs.map((text) =>
    text.toUpperCase().replaceAll(' ', '\u00a0').replace('ARTICLE', 'ÁRTICLE'),
  );

  expect(sameDocument(fingerprintOf(paragraphs), fingerprintOf(styled))).toBe(true);
});

test('headings and bylines do not count', () => {
  const framed = ['By Our Reporter', ...paragraphs, 'Read also: something else'];

  expect(fingerprintOf(framed)).toBe(fingerprintOf(paragraphs));
});

test.each([
  ['a paragraph gone', paragraphs.slice(1), true],
  ['a paragraph more', [...paragraphs, 'A new paragraph that was put in by an editor later on.'], true],
  [
    'half of it quoted elsewhere',
    [...paragraphs.slice(0, 5), ...paragraphs.slice(0, 7).map((text) => `${text} Other words.`)],
    false,
  ],
  ['another article', paragraphs.map((text) => `${text} Not the same.`), false],
  ['nothing', [], false],
])('%s: the same document is %s', (_, other, same) => {
  expect(sameDocument(fingerprintOf(paragraphs), fingerprintOf(other))).toBe(same);
});

test('short articles must share every paragraph', () => {
  const [first = '', second = '', third = ''] = paragraphs;

  expect(sameDocument(fingerprintOf([first, second]), fingerprintOf([second, first]))).toBe(true);
  expect(sameDocument(fingerprintOf([first, second]), fingerprintOf([first, third]))).toBe(false);
  expect(sameDocument(fingerprintOf([first]), fingerprintOf([first, second]))).toBe(false);
});

test('texts without a long enough paragraph are never the same document', () => {
  expect(fingerprintOf(['Too short', 'Also short'])).toBe('');
  expect(sameDocument('', '')).toBe(false);
});

test('a fingerprint is at most eight hashes in ascending order', () => {
  const hashes = fingerprintHashes(fingerprintOf(paragraphs));

  expect(hashes).toHaveLength(8);
  expect(hashes).toEqual(hashes.toSorted((a, b) => a - b));
});
