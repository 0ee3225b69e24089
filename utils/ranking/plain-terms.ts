import { LETTER_BITS, LONGEST_PACKED, letterOf, PACK_MASK, PACK_SPILL } from '../text/vocabulary.ts';
import { readFigure } from './figure-terms.ts';
import { openTerms, termOf } from './term-of.ts';

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
/** Not in plain text: marks of the web, control characters. */
const ODD = 4;
/** By character code; what lies outside is odd too. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const POINT = 0x2e;

function kindOf(character: string): number {
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[0-9]/.test(character)) return DIGIT;
  return /[\n -~]/.test(character) && !/[#@]/.test(character) ? OTHER : ODD;
}

/**
 * The terms of a text that needs none of the care that `terms.ts` takes, as most do: the same, in two looks at each
 * character instead of ten. Null where there is a letter beyond ASCII, an address, a tag, a capital inside a word
 * or a designation (`F-16`).
 */
export function plainTerms(text: string): string[] | null {
  const folded = text.toLowerCase();
  if (!isPlain(text, folded)) return null;
  const found: string[] = [];
  const known = openTerms();
  for (let at = 0; at < folded.length; ) {
    const kind = KINDS[folded.charCodeAt(at)];
    if (kind === OTHER) {
      at++;
      continue;
    }
    const figure = kind === DIGIT ? readFigure(folded, at) : null;
    if (figure !== null) {
      found.push(...figure.terms);
      at = figure.end;
      continue;
    }
    // Nearly all words are some letters and nothing else: their term is known without cutting them out.
    let end = at;
    let high = 0;
    let low = 0;
    for (
      let letter = letterOf(folded.charCodeAt(end));
      letter > 0;
      letter = letterOf(folded.charCodeAt(end))
    ) {
      high = (high << LETTER_BITS) | (low >>> PACK_SPILL);
      low = ((low << LETTER_BITS) | letter) & PACK_MASK;
      end++;
    }
    const isPacked = end > at && end - at <= LONGEST_PACKED && !goesOn(folded, end);
    if (!isPacked) end = endOfWord(folded, at);
    const term = isPacked ? known(high, low, folded, at, end) : termOf(folded.slice(at, end));
    if (term !== '') found.push(term);
    at = end;
  }
  return found;
}

function isPlain(text: string, folded: string): boolean {
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] ?? ODD;
    if (kind === ODD || (kind === UPPER && before === LOWER)) return false;
    if (kind === OTHER && before !== OTHER) {
      if (code === HYPHEN && before === UPPER && KINDS[text.charCodeAt(at + 1)] === DIGIT) return false;
      if (code === COLON && (folded.endsWith('http', at) || folded.endsWith('https', at))) return false;
      if (code === POINT && (folded.endsWith('www', at) || folded.endsWith('pic', at))) return false;
    }
    before = kind;
  }
  return true;
}

/** Whether a word has something behind its first letters. */
function goesOn(folded: string, at: number): boolean {
  return isOfWord(folded, at) || isTail(folded, at);
}

/** Letters and digits, and the letters behind one apostrophe. */
function endOfWord(folded: string, start: number): number {
  let end = start;
  while (isOfWord(folded, end)) end++;
  if (!isTail(folded, end)) return end;
  do end++;
  while (KINDS[folded.charCodeAt(end)] === LOWER);
  return end;
}

/** Past the end of the text it is none. */
function isOfWord(folded: string, at: number): boolean {
  const kind = KINDS[folded.charCodeAt(at)];
  return kind === LOWER || kind === DIGIT;
}

/** An apostrophe, and letters. */
function isTail(folded: string, at: number): boolean {
  return folded.charCodeAt(at) === APOSTROPHE && KINDS[folded.charCodeAt(at + 1)] === LOWER;
}
