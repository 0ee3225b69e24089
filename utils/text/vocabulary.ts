/** The words that texts are made of, each once: a token is told by its word's number, and what is known of a word is worked out once. */
export interface Vocabulary {
  /** By number. */
  readonly words: readonly string[];
  /** The number of the word at `[start, end)` of a text, folded as `foldWord` does. */
  numberOf(text: string, start: number, end: number): number;
  /** The same for a word of at most `LONGEST_PACKED` letters below 128, packed as below. */
  numberOfPacked(high: number, low: number, text: string, start: number, end: number): number;
  /** The number of a mark, which stands as it is, by its character code. */
  numberOfMark(code: number): number;
}

/** In words, of about 60 bytes each: a larger vocabulary is forgotten when the next text comes. */
const MOST_WORDS = 100_000;
/** In characters: a page may hold a “word” of any length. */
const MOST_CHARACTERS = 2_000_000;
/** Slots of a new table, a power of two: the words of an article. */
const FIRST_SLOTS = 4_096;

/**
 * A word of at most so many letters from a to z is packed into two whole numbers, five bits a letter, the last six
 * letters in `low`: no other word has the same two, so finding it compares no characters.
 *
 * `minister` → high `m i`, low `n i s t e r`
 */
export const LONGEST_PACKED = 12;
export const LETTER_BITS = 5;
/** The bits of six letters: what an engine keeps as a small number, also with compressed pointers. */
export const PACK_MASK: number = 2 ** 30 - 1;
/** Bits behind the first of six letters, which goes over to `high` when a seventh comes. */
export const PACK_SPILL = 25;

/** 1 to 26 for a letter below 128, whatever its case; 0 for all else. */
export function letterOf(code: number): number {
  const letter = (code | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

let current = createVocabulary();

/** The vocabulary for the next text, which it may share with those before. */
export function openVocabulary(): Vocabulary {
  if (current.isFull()) current = createVocabulary();
  return current;
}

const FOLDS = /[\u00ad\u200b-\u200d\u2060\ufeff\u2019\u02bc\u2010\u2011]/;

/** Lower-cased, with `'` for every apostrophe, `-` for every hyphen, and without soft hyphens. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!FOLDS.test(lower)) return lower;
  return lower
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/**
 * Packed words in an open-addressing hash, since they are nine of ten and one that was met before shall cost no string;
 * the others by what they are.
 */
function createVocabulary(): Vocabulary & { isFull(): boolean } {
  const words: string[] = [];
  const marks = new Map<number, number>();
  const others = new Map<string, number>();
  /** Three entries a slot: high, low, and the word's number plus one, or 0. */
  let slots = new Int32Array(3 * FIRST_SLOTS);
  let packed = 0;
  let mask = FIRST_SLOTS - 1;
  let characters = 0;
  return {
    words,
    numberOf,
    numberOfPacked,
    numberOfMark(code) {
      const known = marks.get(code);
      if (known !== undefined) return known;
      const number = add(String.fromCharCode(code));
      marks.set(code, number);
      return number;
    },
    isFull: () => words.length > MOST_WORDS || characters > MOST_CHARACTERS,
  };

  function numberOf(text: string, start: number, end: number): number {
    const word = foldWord(text.slice(start, end));
    const known = others.get(word);
    if (known !== undefined) return known;
    const number = packedNumber(word) ?? add(word);
    others.set(words[number] as string, number);
    return number;
  }

  /** Of a word that only its soft hyphens, or its being asked for by itself, kept from being packed. */
  function packedNumber(word: string): number | null {
    if (word.length > LONGEST_PACKED || !/^[a-z]+$/.test(word)) return null;
    let high = 0;
    let low = 0;
    for (let at = 0; at < word.length; at++) {
      high = (high << LETTER_BITS) | (low >>> PACK_SPILL);
      low = ((low << LETTER_BITS) | letterOf(word.charCodeAt(at))) & PACK_MASK;
    }
    return numberOfPacked(high, low, word, 0, word.length);
  }

  function numberOfPacked(high: number, low: number, text: string, start: number, end: number): number {
    let slot = 3 * slotOf(high, low);
    for (let entry = slots[slot + 2] as number; entry !== 0; entry = slots[slot + 2] as number) {
      if (slots[slot + 1] === low && slots[slot] === high) return entry - 1;
      slot = slot + 3 < slots.length ? slot + 3 : 0;
    }
    const number = add(text.slice(start, end).toLowerCase());
    packed++;
    // At most half of the slots are taken.
    if (2 * packed > mask) widen();
    place(high, low, number + 1);
    return number;
  }

  function slotOf(high: number, low: number): number {
    const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & mask;
  }

  function place(high: number, low: number, entry: number): void {
    let slot = 3 * slotOf(high, low);
    while (slots[slot + 2] !== 0) slot = slot + 3 < slots.length ? slot + 3 : 0;
    slots[slot] = high;
    slots[slot + 1] = low;
    slots[slot + 2] = entry;
  }

  function widen(): void {
    const before = slots;
    slots = new Int32Array(2 * before.length);
    mask = 2 * mask + 1;
    for (let slot = 0; slot < before.length; slot += 3)
      if (before[slot + 2] !== 0)
        place(before[slot] as number, before[slot + 1] as number, before[slot + 2] as number);
  }

  function add(word: string): number {
    characters += word.length;
    return words.push(interned(word)) - 1;
  }
}

/**
 * The same word as engines keep names of properties: one string for all that are equal, so that comparing it with a
 * word of the code is comparing two addresses; and no part of a text, which would keep the whole of it.
 */
function interned(word: string): string {
  for (const name in { __proto__: null, [word]: 0 }) return name;
  return word;
}
