import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, replaceLines, textLines } from '../../utils/bundle/lines.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const allLines = (bytes: Uint8Array): (string | null)[] =>
  [...textLines(bytes)].flatMap((some) => [...(some ?? [null])]);

/** Lines of all lengths, also longer than what is made text at once. */
const someLines = fc.array(
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(1, 1, 40, 4_000))
    .map(([text, times]) => text.replaceAll('\n', '').repeat(times)),
  { maxLength: 60 },
);

test('lines come out as they stand in the file, with or without a break at its end', () => {
  fc.assert(
    fc.property(someLines, fc.boolean(), (lines, closed) => {
      // An open line that is empty is none.
      const open =
        closed || lines.at(-1) === '' ? lines.map((line) => `${line}\n`).join('') : lines.join('\n');
      const bytes = encode(open);
      expect(allLines(bytes)).toEqual(lines);
      expect(countLines(bytes)).toBe(lines.length);
    }),
    { numRuns: 60 },
  );
});

test('the first byte that is not UTF-8 ends the lines', () => {
  const bytes = encode(`${'a long line\n'.repeat(3_000)}broken?\nnot reached\n`);
  bytes[bytes.indexOf(0x3f)] = 0xff;
  const some = [...textLines(bytes)];
  expect(some.at(-1)).toBeNull();
  expect(some.slice(0, -1).flat()).not.toContain('not reached');
});

test('replaced lines stand where the old ones stood, and those without a new one are left out', () => {
  const bytes = encode('one\ntwo\n\nfour\nfive');
  const replaced = replaceLines(
    bytes,
    new Map([
      [2, 'zwei ü'],
      [4, null],
    ]),
  );
  expect(decode(replaced)).toBe('one\nzwei ü\n\nfive\n');
});
