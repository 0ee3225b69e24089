import { phoneDistance } from '../text/phone-distance.ts';
import { givenNameClass } from './given-names.ts';
import type { NameToken, PersonName } from './person-name.ts';

/** How well two spellings can be one person's name. */
export interface NameScore {
  /** 0 to 1; what is below `LINK_SCORE` is not sure enough to link by the name alone. */
  readonly score: number;
  /** Only a surname, or a surname with an initial, is there to compare. */
  readonly partial: boolean;
}

/** From here on a full name links, where nobody else has it. */
export const LINK_SCORE = 0.8;
/** Spelled alike after folding. */
const SAME = 1;
/** Spelled otherwise, however near. */
const OTHER_SPELLING = 0.97;
/** Distance times this leaves the score; a name at its limit in every word comes out near `LINK_SCORE`. */
const DISTANCE_WEIGHT = 0.1;
/** Given and family name change places. */
const TURNED = 0.02;
/** A middle name or patronymic that only one of both has. */
const EXTRA_WORD = 0.03;
/** One part of a double surname or given name only. */
const HALF_NAME = 0.05;
/** A surname alone says little. */
const SURNAME_ONLY = 0.6;
const INITIAL_ONLY = 0.72;

/** Largest distance at which two surnames are still one, by the length of the longer; the last holds beyond. */
const FAMILY_LIMITS = [0, 0.1, 0.2, 0.35, 0.45, 0.6, 0.75, 0.85];
/** The same for given names and patronymics, of which more exist that differ by little. */
const GIVEN_LIMITS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.6];

/** Two names compared word by word, in the order that fits best; null where they are different names. */
export function scorePersonNames(asked: PersonName, known: PersonName): NameScore | null {
  if (asked.tokens.length === 0 || known.tokens.length === 0) return null;
  if (asked.suffix !== '' && known.suffix !== '' && asked.suffix !== known.suffix) return null;
  if (asked.fold === known.fold) return { score: SAME, partial: asked.tokens.length < 2 };
  if (asked.tokens.length === 1) return scoreSurname(asked.tokens[0], known, asked.latin && known.latin);
  if (known.tokens.length === 1) return scoreSurname(known.tokens[0], asked, asked.latin && known.latin);
  const sameScript = asked.latin && known.latin;
  let best: NameScore | null = null;
  for (const [a, aTurned] of orders(asked))
    for (const [b, bTurned] of orders(known)) {
      if (aTurned && bTurned) continue;
      const found = aligned(a, b, sameScript);
      if (found === null) continue;
      const score = found.score - (aTurned || bTurned ? TURNED : 0);
      if (best === null || score > best.score) best = { ...found, score };
    }
  return best;
}

function* orders({ tokens, ordered }: PersonName): Generator<readonly [readonly NameToken[], boolean]> {
  yield [tokens, false];
  if (!ordered && tokens[0] !== undefined) yield [[...tokens.slice(1), tokens[0]], true];
}

function scoreSurname(
  surname: NameToken | undefined,
  full: PersonName,
  sameScript: boolean,
): NameScore | null {
  const last = full.tokens[full.tokens.length - 1];
  if (surname === undefined || last === undefined) return null;
  const distance = familyDistance(surname, last, sameScript);
  return distance === null ? null : { score: SURNAME_ONLY - DISTANCE_WEIGHT * distance, partial: true };
}

/** Given name first in both. */
function aligned(a: readonly NameToken[], b: readonly NameToken[], sameScript: boolean): NameScore | null {
  const flat = sameParts(a, b, sameScript);
  if (flat !== null) return { score: OTHER_SPELLING - DISTANCE_WEIGHT * flat, partial: false };
  const [givenA, givenB] = [a[0], b[0]];
  const [familyA, familyB] = [a[a.length - 1], b[b.length - 1]];
  if (!givenA || !givenB || !familyA || !familyB) return null;
  const family = familyDistance(familyA, familyB, sameScript);
  if (family === null) return null;
  const given = givenDistance(givenA, givenB, sameScript);
  if (given === null) return null;
  const middle = middleDistance(a.slice(1, -1), b.slice(1, -1), sameScript);
  if (middle === null) return null;
  const score = OTHER_SPELLING - DISTANCE_WEIGHT * (family + given) - middle;
  const partial = givenA.initial || givenB.initial;
  return { score: partial ? Math.min(score, INITIAL_ONLY) : score, partial };
}

/** Word for word, hyphens or not: `Kim Jong-un`, `Kim Jong Un`; null where the number of words differs or one is off. */
function sameParts(a: readonly NameToken[], b: readonly NameToken[], sameScript: boolean): number | null {
  if (a.some(({ initial }) => initial) || b.some(({ initial }) => initial)) return null;
  const partsA = a.flatMap(({ parts }) => parts);
  const partsB = b.flatMap(({ parts }) => parts);
  if (partsA.length !== partsB.length) return null;
  let sum = 0;
  for (let at = 0; at < partsA.length; at++) {
    const [x, y] = [partsA[at] ?? '', partsB[at] ?? ''];
    const limits = at === partsA.length - 1 ? FAMILY_LIMITS : GIVEN_LIMITS;
    const distance =
      at === 0
        ? givenPart(a[0]?.fold ?? '', x, b[0]?.fold ?? '', y, sameScript)
        : within(x, y, limits, sameScript);
    if (distance === null) return null;
    // A patronymic or middle name that is a shade off says less than the name itself.
    sum += at === 0 || at === partsA.length - 1 ? distance : distance / 2;
  }
  return sum;
}

function within(x: string, y: string, limits: readonly number[], sameScript: boolean): number | null {
  const distance = phoneDistance(x, y, sameScript);
  const limit = limits[Math.min(Math.max(x.length, y.length), limits.length - 1)] ?? 0;
  return distance <= limit ? distance : null;
}

function familyDistance(a: NameToken, b: NameToken, sameScript: boolean): number | null {
  const whole = within(a.parts.join(''), b.parts.join(''), FAMILY_LIMITS, sameScript);
  if (whole !== null) return whole;
  if (a.parts.length === b.parts.length) return null;
  let best: number | null = null;
  for (const x of a.parts)
    for (const y of b.parts) {
      const distance = x.length > 2 && y.length > 2 ? within(x, y, FAMILY_LIMITS, sameScript) : null;
      if (distance !== null && (best === null || distance < best)) best = distance;
    }
  return best === null ? null : best + HALF_NAME / DISTANCE_WEIGHT;
}

/** A class's other form is a spelling like any other. */
const OTHER_FORM = 0.3;

function givenDistance(a: NameToken, b: NameToken, sameScript: boolean): number | null {
  if (a.initial || b.initial) return a.fold.charAt(0) === b.fold.charAt(0) || soundsAlike(a, b) ? 0 : null;
  const whole = givenPart(a.fold, a.parts.join(''), b.fold, b.parts.join(''), sameScript);
  if (whole !== null || a.parts.length === b.parts.length) return whole;
  const first = givenPart(a.fold, a.parts[0] ?? '', b.fold, b.parts[0] ?? '', sameScript);
  return first === null ? null : first + HALF_NAME / DISTANCE_WEIGHT;
}

function soundsAlike(a: NameToken, b: NameToken): boolean {
  const [x, y] = [a.parts[0]?.charAt(0) ?? '', b.parts[0]?.charAt(0) ?? ''];
  return x !== '' && y !== '' && phoneDistance(x, y, false) <= 0.1;
}

function givenPart(foldA: string, a: string, foldB: string, b: string, sameScript: boolean): number | null {
  const distance = within(a, b, GIVEN_LIMITS, sameScript);
  if (distance !== null) return distance;
  const group = givenNameClass(foldA, a);
  return group >= 0 && group === givenNameClass(foldB, b) ? OTHER_FORM : null;
}

/** What middle names take from the score; null where they contradict each other. */
function middleDistance(
  a: readonly NameToken[],
  b: readonly NameToken[],
  sameScript: boolean,
): number | null {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length === 0 || b.length === 0) return EXTRA_WORD;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let sum = EXTRA_WORD * (many.length - few.length);
  let at = 0;
  for (const token of few) {
    let distance: number | null = null;
    while (at < many.length && distance === null) {
      const other = many[at++];
      distance = other === undefined ? null : givenDistance(token, other, sameScript);
    }
    if (distance === null) return null;
    sum += (DISTANCE_WEIGHT * distance) / 2;
  }
  return sum;
}
