import type { NameToken, PersonName } from './person-name.ts';
import { type WordDistance, wordDistance } from './word-distance.ts';

/** How well two spellings can be one person's name. */
export interface NameScore {
  /** 0 to 1; what is below `LINK_SCORE` is not sure enough to link by the name alone. */
  readonly score: number;
  /** Only a surname, or a surname with an initial, is there to compare. */
  readonly partial: boolean;
  /** One has a family name more, and may be a relative: `Pedro Sánchez`, `Pedro Sánchez Pérez-Castejón`. */
  readonly half: boolean;
}

/** From here on a full name links, where nobody else has it. */
export const LINK_SCORE = 0.8;
/** Spelled alike after folding. */
const SAME = 1;
/** Spelled otherwise, however near. */
const OTHER_SPELLING = 0.97;
/** A distance of 1 takes this off. */
const DISTANCE_WEIGHT = 0.1;
/** Given and family name change places. */
const TURNED = 0.02;
/** A middle name or patronymic that only one of both has. */
const EXTRA_WORD = 0.03;
/** `Jr.` that only one of both has. */
const SUFFIX_OF_ONE = 0.05;
/** A second family name that only one of both has. */
const EXTRA_FAMILY = 0.1;
const SURNAME_ONLY = 0.6;
/** A name of one word, spelled alike. */
const ONE_WORD = 0.65;
const INITIAL_ONLY = 0.72;

/** A word of this ending before the last is a patronymic, which never stands for the family name. */
const PATRONYMIC = /(?:[oe][vf]|[oe]va|iQ|yK|iK|vna|na|oglu|kyzy)$/u;

/** Two names compared word by word, in the order that fits best; null where they are different names. */
export function scorePersonNames(asked: PersonName, known: PersonName): NameScore | null {
  if (asked.tokens.length === 0 || known.tokens.length === 0) return null;
  if (asked.suffix !== '' && known.suffix !== '' && asked.suffix !== known.suffix) return null;
  const partial = asked.tokens.length < 2 || known.tokens.length < 2;
  if (asked.fold === known.fold) return { score: partial ? ONE_WORD : SAME, partial, half: false };
  const words = wordDistance(asked.latin && known.latin, asked.unvowelled || known.unvowelled);
  if (partial) return scoreSurname(asked, known, words);
  let best: NameScore | null = null;
  for (const [a, aTurned] of orders(asked))
    for (const [b, bTurned] of orders(known)) {
      if (aTurned && bTurned) continue;
      const found = aligned(a, b, words);
      if (found === null) continue;
      const score =
        found.score - (aTurned || bTurned ? TURNED : 0) - (asked.suffix === known.suffix ? 0 : SUFFIX_OF_ONE);
      // Who is asked for as a son may be found as the father; who is asked for without is often called so.
      const half = found.half || (asked.suffix !== '' && known.suffix === '');
      if (best === null || score > best.score) best = { ...found, half, score };
    }
  return best;
}

/** As written, then with the first word last: East Asian and Hungarian order, and that of registers. */
function* orders({ tokens, ordered }: PersonName): Generator<readonly [readonly NameToken[], boolean]> {
  yield [tokens, false];
  if (!ordered && tokens[0] !== undefined) yield [[...tokens.slice(1), tokens[0]], true];
}

function scoreSurname(asked: PersonName, known: PersonName, words: WordDistance): NameScore | null {
  const [a, b] = [asked.tokens.at(-1), known.tokens.at(-1)];
  const distance = a && b ? words.family(a, b) : null;
  if (distance === null) return null;
  return { score: SURNAME_ONLY - DISTANCE_WEIGHT * distance, partial: true, half: false };
}

/** Given name first in both. */
function aligned(a: readonly NameToken[], b: readonly NameToken[], words: WordDistance): NameScore | null {
  const flat = sameParts(a, b, words);
  if (flat !== null) return { score: OTHER_SPELLING - DISTANCE_WEIGHT * flat, partial: false, half: false };
  const [givenA, givenB] = [a[0], b[0]];
  const [familyA, familyB] = [a.at(-1), b.at(-1)];
  if (!givenA || !givenB || !familyA || !familyB) return null;
  const given = words.given(givenA, givenB);
  if (given === null) return null;
  const family = words.family(familyA, familyB);
  if (family === null) return extraFamily(a, b, given, words);
  const middle = middleDistance(a.slice(1, -1), b.slice(1, -1), words);
  if (middle === null) return null;
  const score = OTHER_SPELLING - DISTANCE_WEIGHT * (family + given) - middle;
  const partial = givenA.initial || givenB.initial;
  return { score: partial ? Math.min(score, INITIAL_ONLY) : score, partial, half: false };
}

/** Word for word, hyphens or not (`Kim Jong-un`, `Kim Jong Un`); null where one is off or too many. */
function sameParts(a: readonly NameToken[], b: readonly NameToken[], words: WordDistance): number | null {
  if (a.some(({ initial }) => initial) || b.some(({ initial }) => initial)) return null;
  const count = a.reduce((sum, { parts }) => sum + parts.length, 0);
  if (count !== b.reduce((sum, { parts }) => sum + parts.length, 0)) return null;
  const [partsA, partsB] = [flat(a), flat(b)];
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const [x, y] = [partsA[at], partsB[at]];
    if (x === undefined || y === undefined) return null;
    const role = at === 0 ? 'given' : at === count - 1 ? 'family' : 'middle';
    const distance = words.part(x, y, role);
    if (distance === null) return null;
    // A patronymic that is a shade off says less than the name itself.
    sum += role === 'middle' ? distance / 2 : distance;
  }
  return sum;
}

const flat = (tokens: readonly NameToken[]): { fold: string; sound: string }[] =>
  tokens.flatMap(({ fold, parts }) => parts.map((sound) => ({ fold, sound })));

/** `Nicolás Maduro` and `Nicolás Maduro Moros`: the last word of the shorter is the longer's one before the last. */
function extraFamily(
  a: readonly NameToken[],
  b: readonly NameToken[],
  given: number,
  words: WordDistance,
): NameScore | null {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const [short, long] = [few.at(-1), many.at(-2)];
  if (many.length !== few.length + 1 || few.length !== 2 || !short || !long) return null;
  if (PATRONYMIC.test(long.sound)) return null;
  const family = words.family(short, long);
  if (family === null) return null;
  return {
    score: OTHER_SPELLING - EXTRA_FAMILY - DISTANCE_WEIGHT * (given + family),
    partial: false,
    half: true,
  };
}

/** What middle names take from the score; null where they contradict each other. */
function middleDistance(
  a: readonly NameToken[],
  b: readonly NameToken[],
  words: WordDistance,
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
      distance = other === undefined ? null : words.middle(token, other);
    }
    if (distance === null) return null;
    sum += (DISTANCE_WEIGHT * distance) / 2;
  }
  return sum;
}
