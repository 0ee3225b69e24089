/** What a character is to the tokeniser; one byte a character, looked up in a table below U+3000. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const LINE_BREAK = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
/** Takes part in a word but stands for nothing: soft hyphen, zero-width joiners, combining marks. */
export const IGNORED = 8;
/** A letter of a script without case. */
export const CASELESS = 9;

const TABLE_SIZE = 0x3000;

/** Without patterns: nearly all of a text is this, and the first use of a pattern takes a fresh process tenths of a millisecond. */
function classifyAscii(code: number): number {
  if (code === 0x0a || code === 0x0d) return LINE_BREAK;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0c)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x27) return APOSTROPHE;
  if (code === 0x2d) return HYPHEN;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  return OTHER;
}

function classify(code: number): number {
  if (code < 0x80) return classifyAscii(code);
  // Dashes, quote marks, bullets and the ellipsis.
  if (code >= 0x2012 && code <= 0x2027) return code === 0x2019 ? APOSTROPHE : OTHER;
  const character = String.fromCharCode(code);
  if (code === 0x2028 || code === 0x2029) return LINE_BREAK;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character) || /\p{M}/u.test(character)) return IGNORED;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (character === '\u02bc') return APOSTROPHE;
  if (character === '\u2010' || character === '\u2011') return HYPHEN;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return CASELESS;
  return OTHER;
}

/** Filled as characters are met: classifying all of them takes longer than an article. */
const UNKNOWN = 255;
const table = new Uint8Array(TABLE_SIZE).fill(UNKNOWN);

/** The class of a UTF-16 code unit; halves of surrogate pairs are `CASELESS`, so that no pair is cut in two. */
export function characterClass(code: number): number {
  if (code < TABLE_SIZE) {
    const known = table[code] as number;
    if (known !== UNKNOWN) return known;
    const type = classify(code);
    table[code] = type;
    return type;
  }
  if (code >= 0xd800 && code <= 0xdfff) return CASELESS;
  return classify(code);
}
