import { expect, it } from 'vitest';
import {
  APOSTROPHE,
  CASELESS,
  characterClass,
  DIGIT,
  HYPHEN,
  IGNORED,
  LINE_BREAK,
  LOWER,
  OTHER,
  SPACE,
  UPPER,
} from '../../utils/text/characters.ts';

/** The classes as Unicode's properties say them, first match first: slow to compile, and so only here for all. */
const PATTERNS: readonly (readonly [type: number, pattern: RegExp])[] = [
  [CASELESS, /[\ud800-\udfff]/],
  [LINE_BREAK, /[\n\r\u2028\u2029]/],
  [IGNORED, /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u],
  [SPACE, /\s/u],
  [DIGIT, /\p{Nd}/u],
  [APOSTROPHE, /['’ʼ]/],
  [HYPHEN, /[-‐‑]/],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [CASELESS, /\p{L}/u],
];

it('tells every UTF-16 code unit as the properties of Unicode do', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const expected = PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
    if (characterClass(code) !== expected) wrong.push(code.toString(16));
  }

  expect(wrong).toEqual([]);
});
