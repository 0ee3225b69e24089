/** The words that texts are made of, each once: a token is told by its word's number, and what is known of a word is worked out once. */
export interface Vocabulary {
  /** By number. */
  readonly words: readonly string[];
  /** The number of the word at `[start, end)` of a text, folded as `foldWord` does. */
  numberOf(text: string, start: number, end: number): number;
  /** The same for a word below 128 whose characters went through `hashWith`. */
  numberOfHashed(text: string, start: number, end: number, hash: number): number;
  /** The number of a mark, which stands as it is, by its character code. */
  numberOfMark(code: number): number;
}

/** In words, of about 60 bytes each: a larger vocabulary is forgotten when the next text comes. */
const MOST_WORDS = 100_000;
/** In characters: a page may hold a “word” of any length. */
const MOST_CHARACTERS = 2_000_000;
/** Slots of a new table, a power of two: the words of an article. */
const FIRST_SLOTS = 4_096;

/** Where the hash of a word begins: FNV-1a, a character a step. */
export const HASH_START: number = 0x811c9dc5;
/** The hash of a word with one character more. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

let current = createVocabulary();

/** The vocabulary for the next text, which it may share with those before. */
export function openVocabulary(): Vocabulary {
  if (current.isFull()) current = createVocabulary();
  return current;
}

/** Lower-cased, with `'` for every apostrophe, `-` for every hyphen, and without soft hyphens. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/**
 * An open-addressing hash over the characters themselves: a word that was met before costs no string. `slots` holds
 * numbers plus one.
 */
function createVocabulary(): Vocabulary & { isFull(): boolean } {
  const words: string[] = [];
  const marks = new Map<number, number>();
  let hashes = new Int32Array(FIRST_SLOTS);
  let slots = new Int32Array(FIRST_SLOTS);
  let characters = 0;
  return {
    words,
    numberOf,
    numberOfHashed: find,
    numberOfMark(code) {
      const known = marks.get(code);
      if (known !== undefined) return known;
      const mark = String.fromCharCode(code);
      marks.set(code, words.length);
      return add(mark, hashOf(mark));
    },
    isFull: () => words.length > MOST_WORDS || characters > MOST_CHARACTERS,
  };

  function numberOf(text: string, start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80 && code !== 0x2019) {
        const folded = foldWord(text.slice(start, end));
        return find(folded, 0, folded.length, hashOf(folded));
      }
      hash = hashWith(hash, foldCode(code));
    }
    return find(text, start, end, hash);
  }

  function find(text: string, start: number, end: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (hashes[entry - 1] === hash && isSame(words[entry - 1] as string, text, start, end))
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    return add(foldWord(text.slice(start, end)), hash);
  }

  function add(word: string, hash: number): number {
    const number = words.push(interned(word)) - 1;
    characters += word.length;
    // At most half of the slots are taken.
    if (words.length * 2 > slots.length) {
      hashes = grown(hashes);
      slots = new Int32Array(hashes.length);
      for (let before = 0; before < number; before++) place(before, hashes[before] as number);
    }
    hashes[number] = hash;
    place(number, hash);
    return number;
  }

  function place(number: number, hash: number): void {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
}

/**
 * The same word as engines keep names of properties: one string for all that are equal, so that comparing it with a
 * word of the code is comparing two addresses; and no part of a text, which would keep the whole of it.
 */
function interned(word: string): string {
  for (const name in { [word]: 0 }) return name;
  return word;
}

/** As `foldWord`, for a character below 128 or a curly apostrophe. */
function foldCode(code: number): number {
  if (code === 0x2019) return 0x27;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false;
  return true;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(array.length * 2);
  twice.set(array);
  return twice;
}
