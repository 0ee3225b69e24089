import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../utils/corpus/lz.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const none = new Uint8Array(0);

/** Words repeated in runs, as rows have them, which random bytes never give. */
const repetitive = fc
  .array(fc.tuple(fc.constantFrom('{"id":"', '","text":"', 'abc', 'a', 'é', '\n'), fc.nat(40)))
  .map((parts) => encode(parts.map(([word, times]) => word.repeat(times)).join('')));

test('what was packed comes out again, with and without a dictionary', () => {
  fc.assert(
    fc.property(
      fc.oneof(repetitive, fc.uint8Array({ maxLength: 5_000 })),
      repetitive,
      (plain, dictionary) => {
        for (const words of [none, dictionary]) {
          const back = unpack(pack(plain, words), plain.length, words);
          expect(back?.subarray(words.length)).toEqual(new Uint8Array(plain));
        }
      },
    ),
  );
});

test('the beginning can be had without the rest', () => {
  const plain = encode('one row\nanother row\nanother row again\n'.repeat(30));
  const packed = pack(plain, none);
  for (const size of [0, 1, 7, 20, 333]) expect(unpack(packed, size, none)).toEqual(plain.slice(0, size));
});

test('repetition packs well, also where only the dictionary repeats it', () => {
  const row = encode('{"id":"1","source":"s1","document":null,"paragraph":null,"kind":"given"}');
  expect(pack(encode('abc'.repeat(1_000)), none).length).toBeLessThan(30);
  expect(pack(row, row).length).toBeLessThan(10);
});

test('bytes that nobody packed give null or bytes of the size asked, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(2_000), (bytes, size) => {
      const out = unpack(bytes, size, none);
      expect(out === null || out.length === size).toBe(true);
    }),
  );
});
