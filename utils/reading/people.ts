import { ALL_CAPS, CLITIC, DOTTED, HAS_DIGIT, WORD } from '../text/tokens.ts';
import {
  ADDRESS,
  DEMONYM,
  FUNCTION,
  GIVEN,
  HUMAN_VERB,
  MILITARY,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_NOUN,
  THING,
  TIME,
  TOPIC,
} from './lexicon.ts';
import { glued, joins, type Scene } from './scene.ts';
import { looksLikeSurname } from './surnames.ts';

/** A run of capitals that may be a person, with the evidence for it; tokens `[first, last)`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Words of the name; particles and initials count. */
  readonly words: number;
  readonly score: number;
  /** Behind a title, an office or `Mr`: a surname alone is enough then. */
  readonly titled: boolean;
}

/** In words: no person's name in the news is longer. */
const LONGEST = 6;

/** Evidence, in points; a run of several capitals is a person from `ENOUGH` on. */
const POINTS = {
  givenFirst: 2.5,
  givenInside: 1,
  titled: 3,
  office: 2,
  cue: 1.5,
  initial: 2,
  particle: 1,
  surname: 1,
  unknown: 0.7,
  ordinary: -1.5,
  ordinaryLast: -0.7,
  place: -1.2,
  preposition: -1.3,
  heading: -1,
  opening: -0.3,
  organisationNoun: -2,
} as const;
export const ENOUGH = 1.5;

/**
 * Runs of capitals that no other detector claimed, as candidates for persons, from the left. `titleEnds` marks
 * tokens right behind an office (`… Minister of Defense, | Serhii Boiev`: also behind a comma),
 * `officeStarts` tokens where an office begins.
 */
export function findCandidates(scene: Scene, titleEnds: Uint8Array, officeStarts: Uint8Array): Candidate[] {
  const { tokens, classes, capital, taken } = scene;
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!capital[token] || taken[token] || scene.sentenceOf[token] === -1) continue;
    const end = runEnd(token);
    let first = token;
    while (first < end) {
      const candidate = readFrom(first, end);
      if (!candidate) break;
      found.push(candidate);
      first = candidate.last;
      while (first < end && !capital[first]) first++;
    }
    token = Math.max(token, end - 1);
  }
  return found;

  /** The end of the capitals, initials, particles and nicknames that start here. */
  function runEnd(start: number): number {
    let at = start + 1;
    while (at < tokens.count && scene.sentenceOf[at] === scene.sentenceOf[start]) {
      if (!joins(scene, at)) break;
      if (capital[at] && !taken[at] && tokens.kind[at] === WORD) at++;
      else if (tokens.lower[at] === '.' && isInitial(at - 1) && capital[at + 1] && !taken[at + 1]) at++;
      else if (isParticle(at) && particleEnd(at) > at) at = particleEnd(at);
      else if (
        /^["“”‘'(]$/.test(tokens.lower[at] as string) &&
        capital[at + 1] &&
        /^["”’')]$/.test(tokens.lower[at + 2] ?? '') &&
        capital[at + 3] &&
        !taken[at + 3] &&
        !glued(scene, at) &&
        ((classes[at - 1] as number) & GIVEN) !== 0 &&
        ((tokens.flags[at + 1] as number) & ALL_CAPS) === 0
      )
        at += 3;
      else break;
    }
    return at;
  }

  function isInitial(token: number): boolean {
    if (!capital[token]) return false;
    const lower = tokens.lower[token] as string;
    if (lower.length === 1) return tokens.lower[token + 1] === '.' || !/^[aio]$/.test(lower);
    return /^(?:jr|sr|st|chas|wm|geo|yu|ye|dzh)$/.test(lower);
  }

  function isParticle(token: number): boolean {
    return ((classes[token] as number) & PARTICLE) !== 0 && !capital[token];
  }

  /** Behind `van der` must come a capital. */
  function particleEnd(token: number): number {
    let at = token;
    while (at < token + 3 && isParticle(at) && scene.sentenceOf[at] === scene.sentenceOf[token]) at++;
    return capital[at] && !taken[at] && joins(scene, at) ? at : token;
  }

  function readFrom(start: number, end: number): Candidate | null {
    let first = start;
    let titled = false;
    let demonym = false;
    // What stands before the name and is no part of it.
    for (; first < end; first++) {
      const bits = classes[first] as number;
      const lower = tokens.lower[first] as string;
      if (lower === '.') continue;
      const next = first + 1 < end ? (classes[first + 1] as number) : 0;
      const alone = first + 1 >= end;
      if ((bits & (ADDRESS | MILITARY)) !== 0 && !alone && !(bits & GIVEN && lower !== 'lord')) titled = true;
      else if ((bits & OFFICE_HEAD) !== 0 && !alone && (bits & GIVEN) === 0) titled = true;
      else if ((bits & FUNCTION) !== 0 && (bits & GIVEN) === 0 && !isInitial(first)) continue;
      else if (
        (bits & FUNCTION) !== 0 &&
        scene.opening[first] &&
        (next & GIVEN) === 0 &&
        lower !== 'will' &&
        lower !== 'mark' &&
        !isInitial(first)
      )
        continue;
      else if ((bits & TIME) !== 0 && ((bits & GIVEN) === 0 || alone || !startsSurname(first + 1))) continue;
      else if ((bits & DEMONYM) !== 0 && (bits & GIVEN) === 0) demonym = true;
      else if (isPlaceBefore(first, end))
        first = (scene.known[scene.knownOf[first] as number]?.last ?? first + 1) - 1;
      else if (
        (bits & (ORDINARY | TOPIC | ORGANISATION_HEAD)) !== 0 &&
        (bits & GIVEN) === 0 &&
        givenAhead(first + 1, end)
      )
        continue;
      else break;
    }
    if (first >= end || (tokens.lower[first] === 'st' && end - first < 4)) return null;
    let last = first + 1;
    // A new address inside the run starts a new name; a time word or a head of organisations ends it.
    while (last < end && words(first, last) < LONGEST) {
      const bits = classes[last] as number;
      if ((bits & TIME) !== 0 && ((bits & GIVEN) === 0 || last + 1 === end)) break;
      if ((bits & FUNCTION) !== 0 && (bits & (GIVEN | PARTICLE)) === 0 && capital[last] && !isInitial(last)) {
        // `Thomas More`: the last word, right behind a given name.
        if (last - first !== 1 || last + 1 !== end || ((classes[first] as number) & GIVEN) === 0) break;
      }
      if (((tokens.flags[last] as number) & HAS_DIGIT) !== 0) break;
      last++;
    }
    while (last - 1 > first && !capital[last - 1] && tokens.lower[last - 1] !== '.') last--;
    // `Trump Campaign`, `Obama Administration`: what the name belongs to is no part of it.
    let dropped = false;
    while (last - 1 > first && isThing(last - 1) && !isSurnameAfterGiven(first, last)) {
      last--;
      dropped = true;
    }
    if (((classes[first - 1] ?? 0) & (ADDRESS | MILITARY)) !== 0 && sameSentence(first - 1, first))
      titled = true;
    if (
      tokens.lower[first - 1] === '.' &&
      ((classes[first - 2] ?? 0) & (ADDRESS | MILITARY | OFFICE_HEAD)) !== 0
    )
      titled = true;
    if (titleEnds[first]) titled = true;
    const count = words(first, last);
    return {
      first,
      last,
      words: count,
      score: score(first, last, count, { titled, demonym, dropped }),
      titled,
    };
  }

  /** `August Ukraine` is no name, `August Palme` is. */
  function startsSurname(token: number): boolean {
    if (!capital[token] || (scene.knownOf[token] as number) >= 0) return false;
    return ((classes[token] as number) & (DEMONYM | TIME | ORDINARY | FUNCTION)) === 0;
  }

  /** `Military Staff Viktor Muzhenko`: a given name comes, so what stands here is no part of it. */
  function givenAhead(start: number, end: number): boolean {
    for (let at = start; at < Math.min(start + 3, end - 1); at++) {
      const bits = classes[at] as number;
      if ((bits & GIVEN) !== 0 && (bits & (ORDINARY | TIME)) === 0) return true;
      if ((bits & (ORDINARY | TOPIC | ORGANISATION_HEAD)) === 0) return false;
    }
    return false;
  }

  function sameSentence(a: number, b: number): boolean {
    return a >= 0 && scene.sentenceOf[a] === scene.sentenceOf[b];
  }

  /** `John Tower`: a plain word right behind a given name is a surname. */
  function isSurnameAfterGiven(first: number, last: number): boolean {
    const bits = classes[last - 1] as number;
    return (
      last - first === 2 &&
      ((classes[first] as number) & GIVEN) !== 0 &&
      (bits & (ORGANISATION_HEAD | PLACE_NOUN)) === 0
    );
  }

  function isThing(token: number): boolean {
    const bits = classes[token] as number;
    if ((bits & GIVEN) !== 0) return false;
    return (
      (bits & (ORGANISATION_HEAD | THING | PLACE_NOUN)) !== 0 ||
      ((bits & (ORDINARY | TOPIC)) !== 0 && (bits & (FUNCTION | DEMONYM)) !== 0)
    );
  }

  /** `Texas Joe Biden`: a known place before a name, unless the place may be a given name. */
  function isPlaceBefore(token: number, end: number): boolean {
    const known = scene.known[scene.knownOf[token] as number];
    if (!known || known.first !== token || known.last >= end || known.known.kind !== 'place') return false;
    if (((classes[token] as number) & GIVEN) !== 0) return false;
    return end - known.last >= 2 || known.last - known.first > 1;
  }

  function words(first: number, last: number): number {
    let count = 0;
    for (let at = first; at < last; at++) if (tokens.kind[at] === WORD) count++;
    return count;
  }

  function score(
    first: number,
    last: number,
    count: number,
    context: { titled: boolean; demonym: boolean; dropped: boolean },
  ): number {
    let points = 0;
    const final = last - 1;
    const whole = scene.known[scene.knownOf[first] as number];
    if (whole && whole.first === first && whole.last >= last) points -= 4;
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== WORD) continue;
      const bits = classes[at] as number;
      const lower = tokens.lower[at] as string;
      if (at > first && isParticle(at)) points += POINTS.particle;
      else if (isInitial(at) || ((tokens.flags[at] as number) & DOTTED) !== 0)
        points += last - first > 1 ? POINTS.initial : 0;
      else if ((bits & GIVEN) !== 0 && at === first && count > 1) points += POINTS.givenFirst;
      else if ((bits & GIVEN) !== 0) points += POINTS.givenInside;
      else if (((tokens.flags[at] as number) & ALL_CAPS) !== 0 && lower.length > 1) points += POINTS.ordinary;
      else if ((bits & (ORDINARY | FUNCTION | TOPIC)) !== 0)
        points += at === final && count > 1 ? POINTS.ordinaryLast : POINTS.ordinary;
      else if (((tokens.flags[at] as number) & HAS_DIGIT) !== 0 || ((bits & THING) !== 0 && at < final))
        points -= 3;
      else if ((scene.knownOf[at] as number) >= 0) points += at === final && count > 1 ? 0 : POINTS.place;
      else if (looksLikeSurname(lower))
        points += at === final ? POINTS.surname + POINTS.unknown : POINTS.unknown;
      else points += POINTS.unknown;
    }
    if (context.titled) points += POINTS.titled;
    if (context.demonym) points += 0.3;
    if (context.dropped) points -= 0.8;
    if (scene.heading[first]) points += POINTS.heading;
    if (scene.opening[first] && ((classes[first] as number) & GIVEN) === 0) points += POINTS.opening;
    points += evidenceAround(first, last);
    return points;
  }

  function evidenceAround(first: number, last: number): number {
    let points = 0;
    const before = tokens.lower[first - 1] ?? '';
    const after = tokens.lower[last] ?? '';
    const beforeBits = sameSentence(first - 1, first) ? (classes[first - 1] as number) : 0;
    const afterBits = sameSentence(last, first) ? (classes[last] as number) : 0;
    if ((afterBits & HUMAN_VERB) !== 0 && !capital[last]) points += POINTS.cue;
    else if (
      /^(?:said|says|told|added|asked|wrote|explained|argued|warned|by|with|against|between)$/.test(before)
    )
      points += POINTS.cue;
    if (officeStarts[last] === 1 || (after === ',' && officeNear(last + 1))) points += POINTS.office;
    if ((beforeBits & OFFICE_HEAD) !== 0 && !capital[first - 1]) points += POINTS.office;
    if (
      /^(?:in|at|near|from|to|into|of|via|around|across|outside|inside|towards?)$/.test(before) &&
      scene.sentenceOf[first] === scene.sentenceOf[first - 1]
    )
      points += /^(?:in|at|near|into|via|across|inside)$/.test(before)
        ? POINTS.preposition
        : POINTS.preposition / 3;
    if ((afterBits & (PLACE_NOUN | THING | ORGANISATION_HEAD)) !== 0 && !capital[last])
      points += POINTS.organisationNoun;
    if (/^(?:the|an?|this|its|our)$/.test(before) && (beforeBits & OFFICE_HEAD) === 0) points -= 1.2;
    if (tokens.kind[last] === CLITIC) points += 0.4;
    // `Davilla, 27,`: an age.
    if (after === ',' && /^\d\d$/.test(tokens.lower[last + 1] ?? '')) points += POINTS.cue;
    return points;
  }

  /** An office right here, or behind an article, `who is`, a tenure word. */
  function officeNear(token: number): boolean {
    for (let at = token; at < token + 4 && at < tokens.count; at++) {
      if (officeStarts[at]) return true;
      if (tokens.kind[at] !== WORD || capital[at]) return false;
    }
    return false;
  }
}
