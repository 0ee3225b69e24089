import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restoreHex, squeezeHex } from '../../utils/corpus/hex-runs.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('every line of JSON comes back as it was', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdefg"'), maxLength: 1_200 });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
      const line = JSON.stringify(text);
      expect(decode(restoreHex(squeezeHex(encode(line))))).toBe(line);
    }),
  );
});

test.each([
  ['an id is kept as its bytes', '"00c0ffee00c0ffee"', 2 + 2 + 8],
  ['so are the even digits of an odd number', '123456789', 2 + 4 + 1],
  ['short runs stay', '"cafe","1234567"', 16],
  ['capitals are no digits', 'ABCDEF0123', 10],
])('%s', (_, line, size) => {
  expect(squeezeHex(encode(line))).toHaveLength(size);
});

test('bytes that nobody squeezed are restored to something, without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(restoreHex(bytes)).toBeInstanceOf(Uint8Array);
    }),
  );
});
