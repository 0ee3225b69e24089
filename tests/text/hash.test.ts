import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentId, hash32, hex32 } from '../../utils/text/hash.ts';

test('a hash is the same for ever, since bundles keep it', () => {
  expect([hash32(''), hash32('a'), hash32('ab'), hash32('Міністр'), hash32('a', 1)].map(hex32)).toEqual([
    '00000000',
    '6f49d11a',
    '165860ca',
    '5bb10859',
    'cfb8023e',
  ]);
});

test('a hash is a whole number of 32 bits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hash = hash32(text);
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
    }),
  );
});

test('ten thousand near texts have ten thousand ids, and few of their hashes meet', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `statement ${index}`);

  expect(new Set(texts.map(contentId)).size).toBe(texts.length);
  expect(new Set(texts.map((text) => hash32(text))).size).toBeGreaterThan(texts.length - 5);
});

test('an id is two hashes of the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(contentId(text)).toBe(hex32(hash32(text, 0x6f6e7265)) + hex32(hash32(text, 0x636f7264)));
    }),
  );
});
