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

const isLetter = (type: number): boolean => type === LOWER || type === UPPER || type === CASELESS;
const isWordPart = (type: number): boolean => isLetter(type) || type === DIGIT || type === IGNORED;

function classAt(text: string, at: number): number {
  return at < text.length ? characterClass(text.charCodeAt(at)) : SPACE;
}

/**
 * Cuts a text into words, numbers, punctuation and possessive clitics. Every character that is not white
 * space is in exactly one token. Linear in the length of the text.
 *
 * `Lithuania’s F-16s cost $1.5m.` → Lithuania · ’s · F-16s · cost · $ · 1.5 · m · .
 */
export function tokenize(text: string): Tokens {
  const vocabulary = openVocabulary();
  let columns = makeColumns(16 + Math.ceil(text.length / TOKEN_LENGTH));
  const lower: string[] = [];
  let count = 0;
  let gap = LINE_START | SPACE_BEFORE;
  let at = 0;
  while (at < text.length) {
    const lead = text.charCodeAt(at);
    if (lead === 0x20) {
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
        code = text.charCodeAt(end);
        const letter = letterOf(code);
        if (letter === 0) break;
        high = (high << LETTER_BITS) | (low >>> PACK_SPILL);
        low = ((low << LETTER_BITS) | letter) & PACK_MASK;
        if (code < 0x60) capitals++;
      }
      if (endsPlainWord(code, end - at)) {
        if (end - at <= LONGEST_PACKED) word = vocabulary.numberOfPacked(high, low, text, at, end);
        if (capitals > 0) extra = plainFlags(type, end - at, capitals);
      } else {
        end = wordEnd(text, at);
        extra = wordFlags(text, at, end);
      }
    } else if (type === DIGIT) {
      end = digitsEnd(text, at);
      const ordinal = ordinalEnd(text, end);
      kind = ordinal > end ? WORD : NUMBER;
      end = ordinal;
      extra = HAS_DIGIT;
    } else if (type === APOSTROPHE && isPossessive(text, at)) {
      const behindWord = count > 0 && columns.end[count - 1] === at && columns.kind[count - 1] === WORD;
      if (behindWord) {
        kind = CLITIC;
        end = at + 2;
      }
    }
    if (count === columns.room) columns = widened(columns);
    if (word < 0)
      word =
        kind === PUNCTUATION
          ? vocabulary.numberOfMark(text.charCodeAt(at))
          : vocabulary.numberOf(text, at, end);
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
function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  return (next === 0x73 || next === 0x53) && !isWordPart(classAt(text, apostrophe + 2));
}

function digitsEnd(text: string, from: number): number {
  let end = from + 1;
  for (;;) {
    const type = classAt(text, end);
    if (type === DIGIT) end++;
    else if (isNumberMark(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) end += 2;
    else return end;
  }
}

/** `5th`, `2020s` and `4x4` are words; `10m` and `5km` are a number and a word: then the end of the digits. */
function ordinalEnd(text: string, digits: number): number {
  let end = digits;
  if (classAt(text, end) === LOWER && /^(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3)))
    while (isWordPart(classAt(text, end))) end++;
  return end;
}

/** Whether a word of so many letters is over before a character, whatever comes behind: no apostrophe, hyphen, digit or letter. */
function endsPlainWord(code: number, letters: number): boolean {
  if (letters === 0) return false;
  if (code === 0x2e) return letters > 1;
  return code <= 0x2c ? code !== 0x27 : (code >= 0x3a && code <= 0x40) || Number.isNaN(code);
}

function plainFlags(first: number, letters: number, capitals: number): number {
  return (first === UPPER ? CAPITAL : 0) | (letters > 1 && capitals === letters ? ALL_CAPS : 0);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  let dotted = false;
  for (;;) {
    const code = text.charCodeAt(end);
    const type = classAt(text, end);
    if (type === APOSTROPHE) {
      if (isPossessive(text, end) || !isLetter(classAt(text, end + 1))) return end;
    } else if (type === HYPHEN) {
      if (!isWordPart(classAt(text, end + 1)) || classAt(text, end + 1) === IGNORED) return end;
    } else if (code === 0x2e && (dotted || end - from === 1)) {
      // One letter and a dot, then one letter and a dot: an abbreviation such as U.S. or a.m.
      const single = isSingleLetterBefore(text, end, from);
      if (!single || !isLetter(classAt(text, end + 1)) || text.charCodeAt(end + 2) !== 0x2e)
        return dotted && single ? end + 1 : end;
      dotted = true;
    } else if (!isWordPart(type)) return end;
    end++;
  }
}

function isSingleLetterBefore(text: string, dot: number, from: number): boolean {
  return dot - 1 === from || text.charCodeAt(dot - 2) === 0x2e;
}

function wordFlags(text: string, from: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  let others = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (isLetter(type)) letters++;
    if (type === UPPER) capitals++;
    else if (type === DIGIT) others |= HAS_DIGIT;
    else if (code === 0x2e) others |= DOTTED;
  }
  const upper = classAt(text, from) === UPPER ? CAPITAL : 0;
  return upper | (letters > 1 && capitals === letters ? ALL_CAPS : 0) | others;
}

/** `.` `,` and a thin or no-break space are part of a number where a digit follows; `:` in times. */
function isNumberMark(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x202f || code === 0x3a;
}
