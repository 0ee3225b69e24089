import type { OrganisationType } from '../model.ts';
import { ALL_CAPS } from '../text/tokens.ts';
import { USUAL_BODIES } from './en/organisation-words.ts';
import type { Known } from './gazetteer.ts';
import {
  DEMONYM,
  FUNCTION,
  GIVEN,
  INNER,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_HEAD,
  THING,
  TOPIC,
  WEAK_ORGANISATION,
} from './lexicon.ts';
import { claim, type NameSpan, textOf } from './name-span.ts';
import { type Extents, openExtents } from './organisation-extent.ts';
import { refineType, typeOfHead } from './organisation-heads.ts';
import { countryAt, countryNear } from './place-evidence.ts';
import { knownAt, type Scene } from './scene.ts';

const usualBodies: ReadonlySet<string> = new Set(USUAL_BODIES.split(';').map((body) => body.trim()));

/**
 * Organisations that a head noun gives away, from the left: `Central Election Commission` by what stands
 * before the head, `Ministry of Defense of Ukraine` by what stands behind it, or both. Claims their tokens.
 */
export function findHeadedOrganisations(scene: Scene): NameSpan[] {
  const { tokens, classes, capital, taken } = scene;
  const extents = openExtents(scene);
  const found: NameSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const bits = classes[token] as number;
    if ((bits & ORGANISATION_HEAD) === 0 || !capital[token] || taken[token]) continue;
    const span = readAround(scene, extents, token);
    if (span) {
      found.push(span);
      token = span.last - 1;
    }
  }
  return found;
}

function readAround(scene: Scene, extents: Extents, from: number): NameSpan | null {
  const { tokens, classes, capital } = scene;
  const sentence = scene.sentenceOf[from];
  if (sentence === undefined || sentence < 0) return null;
  const low = scene.sentences[sentence]?.first ?? from;
  const high = scene.sentences[sentence]?.last ?? from + 1;

  const { lastHead, leftEnd, rightEnd } = extents;
  const head = lastHead(from, high);
  const first = leftEnd(head, low);
  const last = rightEnd(head, high);
  const before = head - first;
  const after = last - head - 1;
  if (before === 0 && after === 0) return null;
  const bits = classes[head] as number;
  // `White House Press Secretary`: a word of the office.
  if (
    /^(?:press|staff|cabinet)$/.test(tokens.lower[head] as string) &&
    ((classes[last] ?? 0) & OFFICE_HEAD) !== 0
  )
    return null;
  const weak = (bits & WEAK_ORGANISATION) !== 0;
  if (weak && !strongEnough(first, head, after)) return null;
  if (scene.heading[head] && (weak || before + after < 2)) return null;
  if (isEvent(first, last, high) || isPlace(first, last)) return null;
  if (((classes[head] as number) & THING) !== 0 && after === 0) return null;
  const ofCountry = after > 0 && countryAt(scene, last - 1) !== null;
  const whole = knownWhole(first, last);
  const type =
    typeOfKnown(first, last) ??
    refineType(typeOfHead(tokens.lower[head] as string), textOf(scene, first, last), ofCountry);
  // `Chief of Staff of the …`: the office's word.
  if (before === 0 && tokens.lower[head] === 'staff') return null;
  // `the Latino Community` is people, `the Community of Democracies` a body.
  if (after === 0 && tokens.lower[head] === 'community') return null;
  return claim(scene, {
    first,
    last,
    kind: 'organisation',
    type,
    country: whole?.country ?? countryNear(scene, first, last) ?? countryBehindBracket(last),
    confidence: whole ? 0.93 : weak ? 0.75 : 0.92,
  });

  /** `Ministry of Defence (MoD) | of Latvia` */
  function countryBehindBracket(open: number): string | null {
    const close = open + 2;
    const bracket = tokens.lower[open] === '(' && tokens.lower[close] === ')' && close + 2 < high;
    return bracket && tokens.lower[close + 1] === 'of' ? countryAt(scene, close + 2) : null;
  }

  /** A weak head needs a name before it, or two words, or a phrase behind it. */
  function strongEnough(first: number, head: number, after: number): boolean {
    if (after >= 2) return true;
    if (head === first) return false;
    if (usualBodies.has(`${tokens.lower[head - 1]} ${tokens.lower[head]}`)) return true;
    // `Strategic Industries`: what a ministry is for, no firm.
    const firm = typeOfHead(tokens.lower[head] as string) === 'company';
    if (firm && ((classes[head] as number) & TOPIC) !== 0 && allTopics(first, head)) return false;
    if (/^(?:democrats|republicans|greens)$/.test(tokens.lower[head] as string) && head - first < 2)
      return false;
    if (head - first >= 2) return true;
    const bits = classes[first] as number;
    const ordinary = (bits & (ORDINARY | FUNCTION)) !== 0 && (bits & (TOPIC | DEMONYM)) === 0;
    if (ordinary || scene.opening[first])
      return (bits & DEMONYM) !== 0 || (scene.knownOf[first] as number) >= 0;
    return (bits & GIVEN) === 0 || tokens.lower[first - 1] === 'the';
  }

  /** `UN Security Council` is what the UN is. */
  function typeOfKnown(first: number, last: number): OrganisationType | null {
    // `UEFA Europa League`: a competition of UEFA's.
    if (tokens.lower[head] === 'league' && last === head + 1 && !knownWhole(first, last)) return 'other';
    for (let at = first; at < last; at++) {
      const type = knownAt(scene, at)?.known.type;
      if (type && (at === first || (type !== 'media' && type !== 'company'))) return type;
    }
    return null;
  }

  /** `Verkhovna Rada`: the tables know all of it. */
  function knownWhole(first: number, last: number): Known | null {
    const span = knownAt(scene, first);
    return span?.first === first && span.last === last && span.known.kind === 'organisation'
      ? span.known
      : null;
  }

  /** `Soviet Union`. */
  function isPlace(first: number, last: number): boolean {
    const known = knownAt(scene, first);
    return known !== undefined && known.known.kind === 'place' && known.last >= last;
  }

  function allTopics(first: number, last: number): boolean {
    for (let at = first; at < last; at++)
      if (((classes[at] as number) & (TOPIC | ORDINARY | DEMONYM)) === 0) return false;
    return true;
  }

  /** `1980 Republican Party presidential primaries`: the name of an event holds the name. */
  function isEvent(first: number, last: number, high: number): boolean {
    const year = first > 0 && /^\d{4}$/.test(tokens.lower[first - 1] as string);
    for (let at = last; at < Math.min(last + 3, high); at++) {
      const lower = tokens.lower[at] as string;
      if (/^(?:elections?|primar(?:y|ies)|by-elections?)$/.test(lower)) return true;
      if (year && ((classes[at] as number) & THING) !== 0) return true;
    }
    const next = last < high ? (classes[last] as number) : 0;
    return (
      capital[last] === 1 &&
      (next & THING) !== 0 &&
      (next & INNER) === 0 &&
      ((tokens.flags[last] as number) & ALL_CAPS) === 0
    );
  }
}
