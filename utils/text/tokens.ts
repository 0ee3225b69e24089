import {
  APOSTROPHE,
  CASELESS,
  characterClass,
  DIGIT,
  HYPHEN,
  IGNORED,
  LINE_BREAK,
  LOWER,
  SPACE,
  UPPER,
} from './characters.ts';

/** Token kinds. */
export const WORD = 1;
export const NUMBER = 2;
/** One character a token. */
export const PUNCTUATION = 3;
/** The possessive `’s` behind a word. */
export const CLITIC = 4;

/** Token flags, a bit set. */
export const CAPITAL = 1;
/** At least two letters, all of them capitals: `NATO`, `U.S.` */
export const ALL_CAPS = 2;
export const SPACE_BEFORE = 4;
/** First token of the text or after a line break. */
export const LINE_START = 8;
/** Letters with dots between: `U.S.`, `J.K.`; its end takes the last dot in. */
export const DOTTED = 16;
export const HAS_DIGIT = 32;

/** The one pass that all detectors share: parallel arrays, one entry a token, offsets into `text`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Lower-cased, with `'` for every apostrophe, `-` for every hyphen, and without soft hyphens. */
  readonly lower: readonly string[];
}

const isLetter = (type: number): boolean => type === LOWER || type === UPPER || type === CASELESS;
const isWordPart = (type: number): boolean => isLetter(type) || type === DIGIT || type === IGNORED;

/**
 * Cuts a text into words, numbers, punctuation and possessive clitics. Every character that is not white
 * space is in exactly one token. Linear in the length of the text.
 *
 * `Lithuania’s F-16s cost $1.5m.` → Lithuania · ’s · F-16s · cost · $ · 1.5 · m · .
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const flags: number[] = [];
  const lower: string[] = [];
  const classAt = (at: number): number => (at < text.length ? characterClass(text.charCodeAt(at)) : SPACE);

  let gap = LINE_START | SPACE_BEFORE;
  const push = (start: number, end: number, kind: number, extra: number): void => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    flags.push(extra | gap);
    lower.push(kind === PUNCTUATION ? text.slice(start, end) : plain(text.slice(start, end)));
    gap = 0;
  };

  let at = 0;
  while (at < text.length) {
    const type = classAt(at);
    if (type === LINE_BREAK) {
      gap = LINE_START | SPACE_BEFORE;
      at++;
    } else if (type === SPACE || type === IGNORED) {
      // A soft hyphen or mark outside a word stands for nothing.
      if (type === SPACE) gap |= SPACE_BEFORE;
      at++;
    } else if (type === DIGIT) {
      at = readNumber(at);
    } else if (isLetter(type)) {
      at = readWord(at);
    } else if (type === APOSTROPHE && isPossessive(at)) {
      push(at, at + 2, CLITIC, 0);
      at += 2;
    } else {
      push(at, at + 1, PUNCTUATION, 0);
      at++;
    }
  }
  return {
    text,
    count: starts.length,
    start: Uint32Array.from(starts),
    end: Uint32Array.from(ends),
    kind: Uint8Array.from(kinds),
    flags: Uint8Array.from(flags),
    lower,
  };

  /** `’s` right behind a word, and no letter behind it. */
  function isPossessive(from: number): boolean {
    const next = text.charCodeAt(from + 1);
    const follows = kinds.length > 0 && ends[ends.length - 1] === from && kinds[kinds.length - 1] === WORD;
    return follows && (next === 0x73 || next === 0x53) && !isWordPart(classAt(from + 2));
  }

  function readNumber(from: number): number {
    let end = from + 1;
    for (;;) {
      const type = classAt(end);
      if (type === DIGIT) end++;
      else if (isNumberMark(text.charCodeAt(end)) && classAt(end + 1) === DIGIT) end += 2;
      else break;
    }
    // `5th`, `2020s` and `4x4` are words; `10m` and `5km` are a number and a word.
    if (classAt(end) === LOWER && /^(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) {
      while (isWordPart(classAt(end))) end++;
      push(from, end, WORD, HAS_DIGIT);
    } else push(from, end, NUMBER, HAS_DIGIT);
    return end;
  }

  function readWord(from: number): number {
    let end = from;
    let letters = 0;
    let capitals = 0;
    let dotted = false;
    let digits = 0;
    for (;;) {
      const type = classAt(end);
      if (isLetter(type)) {
        letters++;
        if (type === UPPER) capitals++;
      } else if (type === DIGIT) digits = HAS_DIGIT;
      else if (type === APOSTROPHE) {
        const next = text.charCodeAt(end + 1);
        const possessive = (next === 0x73 || next === 0x53) && !isWordPart(classAt(end + 2));
        if (possessive || !isLetter(classAt(end + 1))) break;
      } else if (type === HYPHEN) {
        if (!isWordPart(classAt(end + 1)) || classAt(end + 1) === IGNORED) break;
      } else if (text.charCodeAt(end) === 0x2e && end - from === (dotted ? end - from : 1)) {
        // One letter and a dot, then one letter and a dot: an abbreviation such as U.S. or a.m.
        if (!isSingleLetterBefore(end, from) || !isLetter(classAt(end + 1)) || !endsLetterDot(end + 1)) {
          if (dotted && isSingleLetterBefore(end, from)) end++;
          break;
        }
        dotted = true;
      } else if (type !== IGNORED) break;
      end++;
    }
    const upper = classAt(from) === UPPER ? CAPITAL : 0;
    const caps = letters > 1 && capitals === letters ? ALL_CAPS : 0;
    push(from, end, WORD, upper | caps | digits | (dotted ? DOTTED : 0));
    return end;
  }

  function isSingleLetterBefore(dot: number, from: number): boolean {
    return dot - 1 === from || text.charCodeAt(dot - 2) === 0x2e;
  }

  function endsLetterDot(letter: number): boolean {
    return text.charCodeAt(letter + 1) === 0x2e;
  }
}

/** `.` `,` and a thin or no-break space are part of a number where a digit follows; `:` in times. */
function isNumberMark(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x202f || code === 0x3a;
}

function plain(word: string): string {
  const folded = word.toLowerCase();
  return /^[a-z0-9]*$/.test(folded)
    ? folded
    : folded
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/[\u2010\u2011]/g, '-');
}
