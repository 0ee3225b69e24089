import { ALL_CAPS, HAS_DIGIT, PUNCTUATION, WORD } from '../text/tokens.ts';
import {
  ADDRESS,
  DEMONYM,
  FUNCTION,
  GIVEN,
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
import { longDemonymEnd } from './long-demonyms.ts';
import { isInitial, isParticle } from './name-parts.ts';
import { openEvidence } from './person-evidence.ts';
import { glued, joins, knownAt, type Scene } from './scene.ts';

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

/** What people do, by its ending: `Comedian George Lopes`. */
const TRADE = /(?:er|or|ist|ian|ess|man|woman|ive|ant|ent)$/;
/** Letters behind a name that are no part of it. */
const POST_NOMINAL = /^(?:td|qc|kc|obe|mbe|cbe|kbe|phd|mbbs|msp|ms|mla|mnpa|esq)$/;
/** In words: no person's name in the news is longer. */
const LONGEST = 6;

/**
 * Runs of capitals that no other detector claimed, as candidates for persons, from the left. `titleEnds` marks
 * tokens right behind an office (`… Minister of Defense, | Serhii Boiev`: also behind a comma),
 * `officeStarts` tokens where an office begins.
 */
export function findCandidates(scene: Scene, titleEnds: Uint8Array, officeStarts: Uint8Array): Candidate[] {
  const { tokens, classes, capital, taken } = scene;
  const evidence = openEvidence(scene, officeStarts);
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
      else if (tokens.lower[at] === '.' && isInitial(scene, at - 1) && capital[at + 1] && !taken[at + 1])
        at++;
      else if (isParticle(scene, at) && particleEnd(at) > at) at = particleEnd(at);
      else if (
        tokens.kind[at] === PUNCTUATION &&
        capital[at + 1] &&
        /^["“”‘'(]$/.test(tokens.lower[at] as string) &&
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

  /** Behind `van der` must come a capital. */
  function particleEnd(token: number): number {
    let at = token;
    while (at < token + 3 && isParticle(scene, at) && scene.sentenceOf[at] === scene.sentenceOf[token]) at++;
    return capital[at] && !taken[at] && joins(scene, at) ? at : token;
  }

  function readFrom(start: number, end: number): Candidate | null {
    let first = start;
    let titled = false;
    let demonym = false;
    // `Intelligence Ranking Democrat Dianne …`: the name starts behind the adjective.
    for (let at = start; at + 2 < end && at < start + 4; at++)
      if (((classes[at] as number) & DEMONYM) !== 0 && ((classes[at + 1] as number) & GIVEN) !== 0)
        first = at + 1;
    // What stands before the name and is no part of it.
    for (; first < end; first++) {
      const bits = classes[first] as number;
      const lower = tokens.lower[first] as string;
      if (lower === '.') continue;
      // `South Korean | Kim Jonaitis`
      const nation = longDemonymEnd(scene, first);
      if (nation > first && nation <= end) {
        demonym = true;
        first = nation - 1;
        continue;
      }
      const next = first + 1 < end ? (classes[first + 1] as number) : 0;
      const alone = first + 1 >= end;
      if ((bits & (ADDRESS | MILITARY)) !== 0 && !alone && !(bits & GIVEN && lower !== 'lord')) titled = true;
      else if ((bits & OFFICE_HEAD) !== 0 && !alone && (bits & GIVEN) === 0) titled = true;
      else if ((bits & FUNCTION) !== 0 && (bits & GIVEN) === 0 && !isInitial(scene, first)) continue;
      else if (
        (bits & FUNCTION) !== 0 &&
        scene.opening[first] &&
        (next & GIVEN) === 0 &&
        lower !== 'will' &&
        lower !== 'mark' &&
        !isInitial(scene, first)
      )
        continue;
      else if ((bits & TIME) !== 0 && ((bits & GIVEN) === 0 || alone || !startsSurname(first + 1))) continue;
      else if ((bits & DEMONYM) !== 0 && (bits & GIVEN) === 0) demonym = true;
      else if (isPlaceBefore(first, end)) first = (knownAt(scene, first)?.last ?? first + 1) - 1;
      else if (
        (bits & (ORDINARY | TOPIC | ORGANISATION_HEAD)) !== 0 &&
        (bits & GIVEN) === 0 &&
        (givenAhead(first + 1, end) || (scene.opening[first] === 1 && (bits & ORDINARY) !== 0 && !alone))
      )
        continue;
      else if (first + 2 < end && (bits & GIVEN) === 0 && (next & GIVEN) !== 0 && TRADE.test(lower)) continue;
      else break;
    }
    if (first >= end || (tokens.lower[first] === 'st' && end - first < 4)) return null;
    // `Lt. Col. | Anna`: a title with its dot.
    const isTitle = ((classes[first] as number) & (ADDRESS | MILITARY)) !== 0;
    if (isTitle && first + 1 === end && tokens.lower[end] === '.' && capital[end + 1]) return null;
    let last = first + 1;
    // A new address inside the run starts a new name; a time word or a head of organisations ends it.
    // A heading goes on in capitals: `Anna Brandel Defends Plan`.
    const longest = scene.heading[first] ? 2 : LONGEST;
    while (
      last < end &&
      (words(first, last) < longest || isInitial(scene, last - 1) || tokens.kind[last] !== WORD)
    ) {
      if (words(first, last) >= LONGEST) break;
      const bits = classes[last] as number;
      if ((bits & TIME) !== 0 && ((bits & GIVEN) === 0 || last + 1 === end)) break;
      if (
        (bits & FUNCTION) !== 0 &&
        (bits & (GIVEN | PARTICLE)) === 0 &&
        capital[last] &&
        !isInitial(scene, last)
      ) {
        // `Thomas More`: the last word, right behind a given name.
        if (last - first !== 1 || last + 1 !== end || ((classes[first] as number) & GIVEN) === 0) break;
      }
      if (((tokens.flags[last] as number) & HAS_DIGIT) !== 0 || officeStarts[last]) break;
      last++;
    }
    while (last - 1 > first && !capital[last - 1] && tokens.lower[last - 1] !== '.') last--;
    // `Thomas B` of `the Thomas B. Fordham Institute`: an initial ends no name.
    if (
      last - 1 > first &&
      last < tokens.count &&
      (tokens.lower[last - 1] as string).length === 1 &&
      taken[last + 1] === 1
    )
      last--;
    // `Anna Brandel | TD`
    while (last - 2 > first && POST_NOMINAL.test(tokens.lower[last - 1] as string)) last--;
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
      score: evidence.score(first, last, count, { titled, demonym, dropped }),
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
    const known = knownAt(scene, token);
    if (!known || known.first !== token || known.last >= end || known.known.kind !== 'place') return false;
    if (((classes[token] as number) & GIVEN) !== 0) return false;
    return end - known.last >= 2 || known.last - known.first > 1;
  }

  function words(first: number, last: number): number {
    let count = 0;
    for (let at = first; at < last; at++) if (tokens.kind[at] === WORD) count++;
    return count;
  }
}
