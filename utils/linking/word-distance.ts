import { phoneDistance } from '../text/phone-distance.ts';
import { givenNameClass } from './given-names.ts';
import type { NameToken } from './person-name.ts';

/** Largest distance at which two surnames are still one, by the phones of the longer; the last holds beyond. */
const FAMILY_LIMITS = [0, 0.1, 0.2, 0.35, 0.45, 0.6, 0.69, 0.85, 0.85, 0.95];
/** The same for given names and patronymics, of which more exist that differ by little. */
const GIVEN_LIMITS = [0, 0.1, 0.2, 0.3, 0.45, 0.55, 0.65, 0.7];
/** Patronymics and middle names, where given and family name agree: a slip there tells less. */
const MIDDLE_LIMITS = [0, 0.1, 0.3, 0.4, 0.55, 0.7, 0.8, 0.85];
/** Given names this near need no table. */
const SURELY_ONE = 0.15;
/** A given name in another language's form. */
const OTHER_FORM = 0.3;
/** One part of a double name only. */
const HALF_NAME = 0.5;
/** Shorter parts of double names are too common to tell. */
const LEAST_PART = 3;

/** How far two words of names are apart; null where they are different names. */
export interface WordDistance {
  family(a: NameToken, b: NameToken): number | null;
  given(a: NameToken, b: NameToken): number | null;
  /** Of a patronymic or middle name. */
  middle(a: NameToken, b: NameToken): number | null;
  /** Parts as they sound; `first` where they are the first of their names. */
  part(a: WordPart, b: WordPart, role: 'given' | 'family' | 'middle'): number | null;
}

export interface WordPart {
  readonly fold: string;
  readonly sound: string;
}

/** Without its vowels a name is less sure. */
const NO_VOWELS = 0.3;
const VOWELS = /[aeiouyAOU@jJw]+/gu;

/**
 * @param sameScript whether both names are in Latin letters, where fewer differences are romanisation.
 * @param unvowelled whether one of both is written without most vowels, so that consonants decide.
 */
export function wordDistance(sameScript: boolean, unvowelled: boolean): WordDistance {
  function within(x: string, y: string, limits: readonly number[]): number | null {
    const [a, b] = unvowelled ? [x.replace(VOWELS, ''), y.replace(VOWELS, '')] : [x, y];
    const limit = limits[Math.min(Math.max(a.length, b.length), limits.length - 1)] ?? 0;
    const distance = phoneDistance(a, b, sameScript, limit);
    return distance <= limit ? distance + (unvowelled ? NO_VOWELS : 0) : null;
  }

  function part(a: WordPart, b: WordPart, role: 'given' | 'family' | 'middle'): number | null {
    if (role === 'family') return within(a.sound, b.sound, FAMILY_LIMITS);
    const distance = within(a.sound, b.sound, role === 'middle' ? MIDDLE_LIMITS : GIVEN_LIMITS);
    if (distance !== null && distance <= SURELY_ONE) return distance;
    const [left, right] = [givenNameClass(a.fold, a.sound), givenNameClass(b.fold, b.sound)];
    if (left < 0 || right < 0) return distance;
    // Two names that everybody knows, however near: Julia, Julius.
    return left === right ? Math.min(distance ?? OTHER_FORM, OTHER_FORM) : null;
  }

  function family(a: NameToken, b: NameToken): number | null {
    const whole = within(a.sound, b.sound, FAMILY_LIMITS);
    if (whole !== null || a.parts.length === b.parts.length) return whole;
    let best: number | null = null;
    for (const x of a.parts)
      for (const y of b.parts) {
        if (x.length < LEAST_PART || y.length < LEAST_PART) continue;
        const distance = within(x, y, FAMILY_LIMITS);
        if (distance !== null && (best === null || distance < best)) best = distance;
      }
    return best === null ? null : best + HALF_NAME;
  }

  const given = (a: NameToken, b: NameToken): number | null => firstOrMiddle(a, b, 'given');
  const middle = (a: NameToken, b: NameToken): number | null => firstOrMiddle(a, b, 'middle');

  function firstOrMiddle(a: NameToken, b: NameToken, role: 'given' | 'middle'): number | null {
    if (a.initial || b.initial) return initialsAgree(a, b) ? 0 : null;
    const whole = part(a, b, role);
    if (whole !== null || a.parts.length === b.parts.length) return whole;
    const first = part(
      { fold: a.fold, sound: a.parts[0] ?? '' },
      { fold: b.fold, sound: b.parts[0] ?? '' },
      role,
    );
    return first === null ? null : first + HALF_NAME;
  }

  return { family, given, middle, part };
}

function initialsAgree(a: NameToken, b: NameToken): boolean {
  if (a.fold.charAt(0) === b.fold.charAt(0)) return true;
  const [x, y] = [a.sound.charAt(0), b.sound.charAt(0)];
  return x !== '' && y !== '' && phoneDistance(x, y, false) <= 0.1;
}
