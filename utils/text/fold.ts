/** Letters that NFKD leaves whole, as they are written without the language's own keyboard. Lower case only. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ə: 'a',
  ƒ: 'f',
};

const APOSTROPHES = /['’‘ʼʻ`´ʹʺʾʿ′]/gu;
const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const WHOLE_LETTERS = /[łøđðþßæœıħŧŋĸəƒ]/gu;
const PLAIN_NAME = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
const ASCII = /^[\n -~]*$/;
const PLAIN_TEXT = /^[a-z0-9 ,.]*$/u;

/** Lower case, marks off, whole letters by the table; every script keeps its letters. */
function foldLetters(text: string): string {
  return text
    .replace(IGNORED, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/**
 * A name as it is compared: lower case, no marks, no apostrophes or soft hyphens, everything that is neither
 * letter nor digit a single space. The script stays: romanisation is `romanise.ts`.
 *
 * `Julius Pranevičius` → `julius pranevicius`; `Kim Jong-un` → `kim jong un`; `O’Brien` → `obrien`
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN_NAME.test(lower)) return lower;
  if (ASCII.test(lower))
    return lower
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldLetters(name)
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Running text as it is compared: lower case, no marks, one kind of apostrophe, quote mark and dash, single
 * spaces. Punctuation and digits stay, so that figures can be told.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_TEXT.test(lower) && !lower.includes('  ')) return lower.trim();
  return foldLetters(text)
    .replace(APOSTROPHES, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
