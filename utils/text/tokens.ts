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
import {
  LETTER_BITS,
  LONGEST_PACKED,
  letterOf,
  openVocabulary,
  PACK_MASK,
  PACK_SPILL,
  type Vocabulary,
} from './vocabulary.ts';

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
  /** The number of each token's lower-cased word in `vocabulary`. */
  readonly word: Uint32Array;
  readonly vocabulary: Vocabulary;
}

/** In characters, blanks among them, from above: what room is made for at first. */
const TOKEN_LENGTH = 4;
/** In characters: how far behind itself a character may be told by others. */
const LOOK_AHEAD = 3;
const BLANK = 0x20;

const isLetter = (type: number): boolean => type === LOWER || type === UPPER || type === CASELESS;
const isWordPart = (type: number): boolean => isLetter(type) || type === DIGIT || type === IGNORED;

/**
 * A text's code units, with blanks behind the end for what looks ahead. Each is looked at several times, and a string
 * may be stored in many ways, so that asking it for a character takes longer than asking an array.
 */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + LOOK_AHEAD);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes.fill(BLANK, text.length);
}

const classAt = (codes: Uint16Array, at: number): number => characterClass(codes[at] as number);

/**
 * Cuts a text into words, numbers, punctuation and possessive clitics. Every character that is not white
 * space is in exactly one token. Linear in the length of the text.
 *
 * `Lithuania’s F-16s cost $1.5m.` → Lithuania · ’s · F-16s · cost · $ · 1.5 · m · .
 */
export function tokenize(text: string): Tokens {
  const vocabulary = openVocabulary();
  const codes = codesOf(text);
  let columns = makeColumns(16 + Math.ceil(text.length / TOKEN_LENGTH));
  const lower: string[] = [];
  let count = 0;
  let gap = LINE_START | SPACE_BEFORE;
  let at = 0;
  while (at < text.length) {
    const lead = codes[at] as number;
    if (lead === BLANK) {
      gap |= SPACE_BEFORE;
      at++;
      continue;
    }
    const type = characterClass(lead);
    if (type === LINE_BREAK) {
      gap = LINE_START | SPACE_BEFORE;
      at++;
      continue;
    }
    if (type === SPACE || type === IGNORED) {
      // A soft hyphen or mark outside a word stands for nothing.
      if (type === SPACE) gap |= SPACE_BEFORE;
      at++;
      continue;
    }
    let kind = PUNCTUATION;
    let end = at + 1;
    let word = -1;
    let extra = 0;
    if (isLetter(type)) {
      kind = WORD;
      // Nearly all words are letters below 128 and nothing else: their end, capitals and packed letters in one pass.
      let high = 0;
      let low = 0;
      let capitals = 0;
      let code = 0;
      for (end = at; ; end++) {
        code = codes[end] as number;
        const letter = letterOf(code);
        if (letter === 0) break;
        high = (high << LETTER_BITS) | (low >>> PACK_SPILL);
        low = ((low << LETTER_BITS) | letter) & PACK_MASK;
        if (code < 0x60) capitals++;
      }
      const letters = end - at;
      if (!endsPlainWord(code, letters)) end = wordEnd(codes, at, end);
      if (end > at + letters) extra = wordFlags(codes, at, end);
      else {
        if (letters <= LONGEST_PACKED) word = vocabulary.numberOfPacked(high, low, text, at, end);
        if (capitals > 0) extra = plainFlags(type, letters, capitals);
      }
    } else if (type === DIGIT) {
      end = digitsEnd(codes, at);
      const ordinal = ordinalEnd(codes, text, end);
      kind = ordinal > end ? WORD : NUMBER;
      end = ordinal;
      extra = HAS_DIGIT;
    } else if (type === APOSTROPHE && isPossessive(codes, at)) {
      const behindWord = count > 0 && columns.end[count - 1] === at && columns.kind[count - 1] === WORD;
      if (behindWord) {
        kind = CLITIC;
        end = at + 2;
      }
    }
    if (count === columns.room) columns = widened(columns);
    if (word < 0)
      word = kind === PUNCTUATION ? vocabulary.numberOfMark(lead) : vocabulary.numberOf(text, at, end);
    columns.start[count] = at;
    columns.end[count] = end;
    columns.kind[count] = kind;
    columns.flags[count] = gap | extra;
    columns.word[count] = word;
    lower.push(vocabulary.words[word] as string);
    count++;
    gap = 0;
    at = end;
  }
  return {
    text,
    count,
    start: columns.start.subarray(0, count),
    end: columns.end.subarray(0, count),
    kind: columns.kind.subarray(0, count),
    flags: columns.flags.subarray(0, count),
    lower,
    word: columns.word.subarray(0, count),
    vocabulary,
  };
}

/** Tokens while they are counted: room for so many. */
type Columns = Pick<Tokens, 'start' | 'end' | 'kind' | 'flags' | 'word'> & { readonly room: number };

/** All in one buffer: five take longer to get and to clear away. */
function makeColumns(room: number): Columns {
  const buffer = new ArrayBuffer(14 * room);
  return {
    room,
    start: new Uint32Array(buffer, 0, room),
    end: new Uint32Array(buffer, 4 * room, room),
    word: new Uint32Array(buffer, 8 * room, room),
    kind: new Uint8Array(buffer, 12 * room, room),
    flags: new Uint8Array(buffer, 13 * room, room),
  };
}

function widened(columns: Columns): Columns {
  const wider = makeColumns(columns.room * 2);
  wider.start.set(columns.start);
  wider.end.set(columns.end);
  wider.kind.set(columns.kind);
  wider.flags.set(columns.flags);
  wider.word.set(columns.word);
  return wider;
}

/** Whether an `s` that ends the word follows: `’s`. */
function isPossessive(codes: Uint16Array, apostrophe: number): boolean {
  const next = codes[apostrophe + 1] as number;
  return (next === 0x73 || next === 0x53) && !isWordPart(classAt(codes, apostrophe + 2));
}

function digitsEnd(codes: Uint16Array, from: number): number {
  let end = from + 1;
  for (;;) {
    const type = classAt(codes, end);
    if (type === DIGIT) end++;
    else if (isNumberMark(codes[end] as number) && classAt(codes, end + 1) === DIGIT) end += 2;
    else return end;
  }
}

/** `5th`, `2020s` and `4x4` are words; `10m` and `5km` are a number and a word: then the end of the digits. */
function ordinalEnd(codes: Uint16Array, text: string, digits: number): number {
  let end = digits;
  if (classAt(codes, end) === LOWER && /^(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3)))
    while (isWordPart(classAt(codes, end))) end++;
  return end;
}

/** Whether a word of so many letters is over before a character, whatever comes behind: no apostrophe, hyphen, digit or letter. */
function endsPlainWord(code: number, letters: number): boolean {
  if (letters === 0) return false;
  if (code === 0x2e) return letters > 1;
  return code <= 0x2c ? code !== 0x27 : code >= 0x3a && code <= 0x40;
}

function plainFlags(first: number, letters: number, capitals: number): number {
  return (first === UPPER ? CAPITAL : 0) | (letters > 1 && capitals === letters ? ALL_CAPS : 0);
}

/** The end of the word that starts at `from` and reaches to `seen` at least, all letters up to there. */
function wordEnd(codes: Uint16Array, from: number, seen: number): number {
  let end = seen;
  let dotted = false;
  for (;;) {
    const code = codes[end] as number;
    const type = classAt(codes, end);
    if (type === APOSTROPHE) {
      if (isPossessive(codes, end) || !isLetter(classAt(codes, end + 1))) return end;
    } else if (type === HYPHEN) {
      if (!isWordPart(classAt(codes, end + 1)) || classAt(codes, end + 1) === IGNORED) return end;
    } else if (code === 0x2e && (dotted || end - from === 1)) {
      // One letter and a dot, then one letter and a dot: an abbreviation such as U.S. or a.m.
      const single = isSingleLetterBefore(codes, end, from);
      if (!single || !isLetter(classAt(codes, end + 1)) || codes[end + 2] !== 0x2e)
        return dotted && single ? end + 1 : end;
      dotted = true;
    } else if (!isWordPart(type)) return end;
    end++;
  }
}

function isSingleLetterBefore(codes: Uint16Array, dot: number, from: number): boolean {
  return dot - 1 === from || codes[dot - 2] === 0x2e;
}

function wordFlags(codes: Uint16Array, from: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  let others = 0;
  for (let at = from; at < end; at++) {
    const code = codes[at] as number;
    const type = characterClass(code);
    if (isLetter(type)) letters++;
    if (type === UPPER) capitals++;
    else if (type === DIGIT) others |= HAS_DIGIT;
    else if (code === 0x2e) others |= DOTTED;
  }
  const upper = classAt(codes, from) === UPPER ? CAPITAL : 0;
  return upper | (letters > 1 && capitals === letters ? ALL_CAPS : 0) | others;
}

/** `.` `,` and a thin or no-break space are part of a number where a digit follows; `:` in times. */
function isNumberMark(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x202f || code === 0x3a;
}
