import { CYRILLIC } from './phones/cyrillic.ts';
import { GREEK } from './phones/greek.ts';
import { latinPhones } from './phones/latin.ts';
import { OTHER_SCRIPTS } from './phones/other-scripts.ts';

/**
 * One letter a sound, so that spellings of one name in any romanisation or script come near each other:
 *
 * | phone | stands for | phone | stands for |
 * |---|---|---|---|
 * | S Z Q C | ш ж ч ц | K | `ch`: Q, X or S |
 * | X h | х, `h` | c T | `c` before a, o, u and before e, i: k, C, Q or s |
 * | J y | й, ы or `y` | j | `j`: J or Z |
 * | R | ř | w | a vowel or v (Arabic, Hebrew) |
 * | A O U @ | ä ö ü ъ | others | themselves |
 */
export function phones(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return collapse(latinPhones(small));
  const lower = small.normalize('NFC').replace(SILENT, '');
  const first = lower.charCodeAt(0);
  const sound = first < 0x370 ? latinPhones(lower) : scriptPhones(lower);
  return collapse(sound);
}

/** Most words of most names: nothing to compose, nothing silent. */
const PLAIN = /^[a-z]+$/;
const SILENT = /[\u00ad\u200b-\u200f\u2060\ufeff'’‘ʼʻ`´ʹʺʾʿ]/gu;
const VOWELS = 'аеиоуэы';
const CONSONANT = /[bcdfghjklmnpqrstvxzCKQRSTXZ]/u;

function scriptPhones(written: string): string {
  // Greek accents hide its pairs; Cyrillic marks are letters of their own.
  const word = /^[\u0370-\u03ff\u1f00-\u1fff]/u.test(written)
    ? written.normalize('NFD').replace(/\p{M}/gu, '')
    : written;
  let sound = '';
  for (let at = 0; at < word.length; at++) {
    const pair = GREEK[word.slice(at, at + 2)];
    if (pair !== undefined && at + 1 < word.length) {
      sound += pair;
      at++;
      continue;
    }
    const letter = word.charAt(at);
    const phone = CYRILLIC[letter] ?? GREEK[letter] ?? OTHER_SCRIPTS[letter] ?? unmarked(letter);
    // A hard sign before a vowel or at the end is silent; between consonants it is Bulgaria's vowel.
    if (phone === '@' && (at === word.length - 1 || !startsConsonant(word.charAt(at + 1)))) continue;
    // A soft sign before a vowel is heard: Щерьо, Карагьозов.
    if (letter === 'ь' && VOWELS.includes(word.charAt(at + 1) || ' ')) sound += 'J';
    sound += phone;
  }
  return sound;
}

function startsConsonant(letter: string): boolean {
  return CONSONANT.test((CYRILLIC[letter] ?? '').charAt(0));
}

/** A letter without its marks where that is known, else itself: no script is lost. */
function unmarked(letter: string): string {
  const base = letter.normalize('NFKD').charAt(0);
  if (/\p{M}/u.test(base)) return '';
  return CYRILLIC[base] ?? GREEK[base] ?? OTHER_SCRIPTS[base] ?? (base < '\u0370' ? latinPhones(base) : base);
}

/** Doubled phones are one (`Savisaar`, `Spassov`, `Mohammed`), and t with s is ц, however it is written. */
function collapse(sound: string): string {
  let plain = '';
  for (const phone of sound) if (phone !== plain.charAt(plain.length - 1)) plain += phone;
  return plain.includes('ts') ? plain.replaceAll('ts', 'C') : plain;
}
