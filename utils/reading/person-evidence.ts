import { ALL_CAPS, CLITIC, DOTTED, HAS_DIGIT, WORD } from '../text/tokens.ts';
import {
  DEMONYM,
  FUNCTION,
  GIVEN,
  HUMAN_VERB,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_HEAD,
  PLACE_NOUN,
  THING,
  TOPIC,
} from './lexicon.ts';
import { isInitial, isParticle } from './name-parts.ts';
import { knownAt, type Scene } from './scene.ts';
import { looksLikeSurname } from './surnames.ts';
import { wordBits } from './word-bits.ts';

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
/** Points from which a run of several capitals is a person. */
export const ENOUGH = 1.5;

/** In tokens. */
const LONGEST_APPOSITION = 14;

/** What the words beside a name are for it. */
const CUE_BEFORE = 1;
/** `published by`: behind it `by` is no cue. */
const MAKES = 1 << 1;
const TOWARDS_PLACE = 1 << 2;
const AT_PLACE = 1 << 3;
const BEFORE_SITE = 1 << 4;
const DETERMINED = 1 << 5;
const besideName = wordBits([
  [CUE_BEFORE, 'said says told added asked wrote explained argued warned by with against between'],
  [MAKES, 'published owned produced aired broadcast run printed'],
  [TOWARDS_PLACE, 'from to of around outside toward towards'],
  [AT_PLACE, 'in at near into via across inside'],
  [BEFORE_SITE, 'in at near to from outside'],
  [DETERMINED, 'the a an this its our'],
]);

/** What is known of a run besides its words. */
interface Lead {
  readonly titled: boolean;
  /** Behind an adjective of a nation: `Swiss Alain Berset`. */
  readonly demonym: boolean;
  /** A noun behind the name was cut off: `Trump Campaign`. */
  readonly dropped: boolean;
}

/** Weighs what speaks for and against a run of capitals being a person, by its words and those around it. */
export function openEvidence(
  scene: Scene,
  officeStarts: Uint8Array,
): { score(first: number, last: number, count: number, context: Lead): number } {
  const { tokens, classes, capital } = scene;
  const beside = besideName(tokens);
  return { score };

  function score(first: number, last: number, count: number, context: Lead): number {
    let points = 0;
    const final = last - 1;
    const whole = knownAt(scene, first);
    if (whole && whole.first === first && whole.last >= last) points -= 4;
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== WORD) continue;
      const bits = classes[at] as number;
      const lower = tokens.lower[at] as string;
      if (at > first && isParticle(scene, at)) points += POINTS.particle;
      else if (isInitial(scene, at) || ((tokens.flags[at] as number) & DOTTED) !== 0)
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
    // `Sylvanian Jews`: many of a people.
    if (
      count > 1 &&
      ((classes[final] as number) & DEMONYM) !== 0 &&
      (tokens.lower[final] as string).endsWith('s')
    )
      points -= 3;
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
    const before = besideBits(first - 1);
    const after = tokens.lower[last] ?? '';
    const beforeBits = sameSentence(first - 1, first) ? (classes[first - 1] as number) : 0;
    const afterBits = sameSentence(last, first) ? (classes[last] as number) : 0;
    if ((afterBits & HUMAN_VERB) !== 0 && !capital[last]) points += POINTS.cue;
    else if ((before & CUE_BEFORE) !== 0 && (besideBits(first - 2) & MAKES) === 0) points += POINTS.cue;
    if (officeStarts[last] === 1 || (after === ',' && officeNear(last + 1))) points += POINTS.office;
    else if (after === ',' && speaksBehindApposition(last + 1)) points += POINTS.cue;
    if ((beforeBits & OFFICE_HEAD) !== 0 && !capital[first - 1]) points += POINTS.office;
    if ((before & (AT_PLACE | TOWARDS_PLACE)) !== 0 && sameSentence(first - 1, first))
      points += (before & AT_PLACE) !== 0 ? POINTS.preposition : POINTS.preposition / 3;
    if ((afterBits & (PLACE_NOUN | THING | ORGANISATION_HEAD)) !== 0 && !capital[last])
      points += POINTS.organisationNoun;
    // `deployed to Al Dhafra, Oman`
    if ((before & BEFORE_SITE) !== 0 && after === ',' && isCountry(last + 1)) points -= 3;
    if ((before & DETERMINED) !== 0 && (beforeBits & OFFICE_HEAD) === 0) points -= 1.2;
    if (tokens.kind[last] === CLITIC) points += 0.4;
    // `Oliver Hazard Perry-class frigate`: the rest of the name makes an adjective.
    if (after.endsWith('-class')) points -= 5;
    // `Davilla, 27,`: an age.
    if (after === ',' && /^\d\d$/.test(tokens.lower[last + 1] ?? '')) points += POINTS.cue;
    return points;
  }

  function besideBits(token: number): number {
    return token >= 0 ? (beside[tokens.word[token] as number] as number) : 0;
  }

  function isCountry(token: number): boolean {
    const place = knownAt(scene, token);
    return place?.first === token && place.known.isCountry && tokens.kind[place.last] !== CLITIC;
  }

  /** An office right here, or behind an article, `who is`, a tenure word. */
  function officeNear(token: number): boolean {
    for (let at = token; at < token + 4 && at < tokens.count; at++) {
      if (officeStarts[at]) return true;
      // `Boiev, Freedonia’s | minister`
      const owner = at === token && capital[at] && tokens.kind[at + 1] === CLITIC;
      if (owner) at++;
      else if (tokens.kind[at] !== WORD || capital[at]) return false;
    }
    return false;
  }

  /** `…, a Ukrainian living in Prague, told`: an apposition, then what people do. */
  function speaksBehindApposition(start: number): boolean {
    if (!/^(?:an?|the|who|whose)$/.test(tokens.lower[start] ?? '')) return false;
    for (let at = start + 1; at < start + LONGEST_APPOSITION && sameSentence(at, start); at++) {
      if (tokens.lower[at] !== ',') continue;
      return ((classes[at + 1] ?? 0) & HUMAN_VERB) !== 0 && !capital[at + 1];
    }
    return false;
  }

  function sameSentence(a: number, b: number): boolean {
    return a >= 0 && scene.sentenceOf[a] === scene.sentenceOf[b];
  }
}
