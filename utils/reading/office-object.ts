import { CLITIC, WORD } from '../text/tokens.ts';
import {
  DEMONYM,
  FUNCTION,
  GIVEN,
  OFFICE_HEAD,
  OFFICE_RANK,
  ORGANISATION_NOUN,
  TIME,
  TOPIC,
} from './lexicon.ts';
import { type NameSpan, textOf } from './name-span.ts';
import { countryAt, unknownPlaceEnd } from './place-evidence.ts';
import { knownAt, type Scene } from './scene.ts';

/** Small nouns that end what an office is for. */
const BODY =
  /^(?:committee|department|office|section|team|desk|unit|service|commission|division|directorate|programme?|agency|ministry|board|council|cent(?:er|re))$/;
/** Heads behind whose `of` or `to` a capital that no table knows is a town or country: `the mayor of Lorn`. */
const RULES_A_PLACE =
  /^(?:governor|mayor|prefect|president|premier|minister|chancellor|ambassador|king|queen)$/;
/** What no ministry is for. */
const NO_TOPIC = FUNCTION | DEMONYM | GIVEN | OFFICE_HEAD | TIME;
/** In words: `head of the citizenship department of the Federal Migration Service`. */
const LONGEST_DEPARTMENT = 5;

/** What stands behind the head of an office: `of Defense of Ukraine`. */
export interface OfficeObject {
  last: number;
  /** Where the title ends: the country behind it is not part of it. */
  titleLast: number;
  topic: string | null;
  /** The word that joins the topic: `of`, `for`. */
  joint: string;
  country: string | null;
  organisation: NameSpan | null;
}

/**
 * Reads `of Defense of Ukraine`, `for the Defense Ministry`, `to NATO` behind an office's head. `startingAt` has
 * the organisations by first token.
 */
export function readOfficeObject(
  scene: Scene,
  startingAt: ReadonlyMap<number, NameSpan>,
  head: number,
): OfficeObject {
  const { tokens, classes } = scene;
  return readObject(head);

  /** What follows the head: `of Defense of Ukraine`, `for the Defense Ministry`, `to NATO`. */
  function readObject(head: number): OfficeObject {
    const object: OfficeObject = {
      last: head + 1,
      titleLast: head + 1,
      topic: null,
      joint: 'of',
      country: null,
      organisation: null,
    };
    for (let round = 0; round < 3; round++) {
      const joint = tokens.lower[object.last];
      if (joint === undefined || !/^(?:of|for|to|at|on|in)$/.test(joint)) break;
      if (scene.sentenceOf[object.last] !== scene.sentenceOf[head]) break;
      let at = object.last + 1;
      const owned = /^(?:the|its|his|her)$/.test(tokens.lower[at] ?? '');
      if (owned) at++;
      // `chief of Ukraine’s General Staff`
      const owner = knownAt(scene, at);
      if (
        owner?.known.kind === 'place' &&
        tokens.kind[owner.last] === CLITIC &&
        startingAt.has(owner.last + 1)
      ) {
        object.country ??= owner.known.country;
        at = owner.last + 1;
      }
      const organisation = startingAt.get(at) ?? departmentOf(at);
      if (organisation) {
        object.organisation = organisation;
        object.country ??= organisation.country;
        // `leader of the Batkiv | party`
        const noun = !scene.capital[organisation.last] && hasNoun(organisation.last) ? 1 : 0;
        object.last = object.titleLast = departmentEnd(organisation.last + noun);
        break;
      }
      const inner = owned && /^(?:of|to|for)$/.test(joint) ? officeHeadAt(at) : -1;
      if (inner >= 0) {
        const whole = readObject(inner);
        object.country = whole.country ?? countryAt(scene, at);
        object.organisation = whole.organisation;
        object.last = object.titleLast = whole.last;
        break;
      }
      const known = knownAt(scene, at);
      if (known && known.known.kind === 'place' && /^(?:of|to|for|in)$/.test(joint)) {
        if (joint === 'in' || (joint === 'for' && !known.known.isCountry)) break;
        const end = /^(?:region|oblast|province|district)$/i.test(tokens.lower[known.last] ?? '')
          ? known.last + 1
          : known.last;
        if (joint === 'to') object.titleLast = end;
        else {
          object.country ??= known.known.country;
          if (!known.known.isCountry) object.titleLast = end;
        }
        object.last = end;
        if (joint !== 'of') break;
        continue;
      }
      const place = /^(?:of|to)$/.test(joint) && RULES_A_PLACE.test(tokens.lower[head] as string);
      const unknown = place ? unknownPlaceEnd(scene, at) : at;
      if (unknown > at) {
        // `Minister of Bridges of Freedonia`: where it is stands behind what it is.
        if (object.topic === null) object.titleLast = unknown;
        object.last = unknown;
        break;
      }
      if (joint === 'at' || joint === 'in' || (joint === 'on' && !scene.capital[at])) break;
      const end = topicEnd(at);
      if (end === at || (joint === 'to' && object.topic === null)) break;
      if (object.topic !== null && joint !== 'for') break;
      const words = textOf(scene, at, end);
      // `Secretary of State for European Affairs`: both.
      if (object.topic === null) object.joint = joint;
      object.topic = object.topic === null ? words : `${object.topic} for ${words}`;
      object.last = object.titleLast = end;
    }
    return object;
  }

  /** `adviser to the | Latvian president`: the head of the office that somebody works for, or -1. */
  function officeHeadAt(start: number): number {
    let at = countryAt(scene, start) === null ? start : start + 1;
    while (at < start + 4 && ((classes[at] ?? 0) & (OFFICE_RANK | TOPIC)) !== 0) at++;
    if (((classes[at] ?? 0) & OFFICE_HEAD) === 0 || tokens.kind[at] !== WORD || scene.taken[at]) return -1;
    return scene.sentenceOf[at] === scene.sentenceOf[head] ? at : -1;
  }

  /** `head of the Foreign Ministry | ’s press service`: the end of what belongs to an organisation. */
  function departmentEnd(organisation: number): number {
    if (tokens.kind[organisation] !== CLITIC) return organisation;
    let at = organisation + 1;
    while (at < organisation + 4 && tokens.kind[at] === WORD && !scene.capital[at] && isPartOfBody(at)) at++;
    return at > organisation + 1 ? at : organisation;
  }

  function isPartOfBody(token: number): boolean {
    const bits = classes[token] ?? 0;
    return BODY.test(tokens.lower[token] as string) || (bits & (TOPIC | OFFICE_RANK)) !== 0;
  }

  /** `citizenship department of the Federal Migration Service` → the organisation. */
  function departmentOf(start: number): NameSpan | null {
    for (let at = start; at < start + LONGEST_DEPARTMENT && at < tokens.count; at++) {
      if (tokens.kind[at] !== WORD) return null;
      if (tokens.lower[at] === 'of' && at > start) {
        const next = tokens.lower[at + 1] === 'the' ? at + 2 : at + 1;
        return startingAt.get(next) ?? null;
      }
      if (scene.capital[at]) return null;
    }
    return null;
  }

  /** The end of topic words with commas and `and` between; `start` where there are none. */
  function topicEnd(start: number): number {
    let end = start;
    let at = start;
    while (at < tokens.count && scene.sentenceOf[at] === scene.sentenceOf[start]) {
      const lower = tokens.lower[at] as string;
      if ((isTopic(at) || isOfMinister(at)) && !scene.taken[at]) end = ++at;
      // `Minister of | National Defence`
      else if (lower === 'national' && isTopic(at + 1) && !scene.taken[at]) at++;
      // `Digital Transformation and | Digitalization`
      else if (at > start && isAbstract(at) && !scene.taken[at]) end = ++at;
      else if (countryAt(scene, at) === null && /^(?:european|eurasian)$/.test(lower)) end = ++at;
      else if ((lower === 'and' || lower === ',' || lower === '&') && at === end && at > start) {
        let next = at + 1;
        if (lower === ',' && tokens.lower[next] === 'and') next++;
        if (
          !(isTopic(next) || isAbstract(next) || isOfMinister(next)) ||
          scene.taken[next] ||
          scene.capital[next] !== scene.capital[end - 1]
        )
          break;
        // `Minister of Foreign Affairs, | Defence Minister …`: the next office.
        if (lower === ',' && isNextOffice(next)) break;
        at = next;
      } else break;
    }
    // `head of the foreign policy committee`
    if (end > start && !scene.capital[end] && BODY.test(tokens.lower[end] ?? '')) end++;
    return end;
  }

  /** A word that no table knows, by its ending: what a ministry may be for. */
  function isAbstract(token: number): boolean {
    return (
      tokens.kind[token] === WORD &&
      scene.capital[token] === scene.capital[head] &&
      ((classes[token] as number) & (OFFICE_HEAD | GIVEN)) === 0 &&
      /.{3}(?:tion|ment|ity|ics|logy|ship|ture)s?$/.test(tokens.lower[token] as string)
    );
  }

  /** `Minister of | Bridges`: a plain word with a capital, since the minister has one. */
  function isOfMinister(token: number): boolean {
    const bits = classes[token] ?? 0;
    return (
      tokens.lower[head] === 'minister' &&
      tokens.lower[head - 1] !== 'prime' &&
      scene.capital[head] === 1 &&
      scene.capital[token] === 1 &&
      (scene.knownOf[token] as number) < 0 &&
      bits !== 0 &&
      (bits & NO_TOPIC) === 0
    );
  }

  function isNextOffice(start: number): boolean {
    let at = start;
    while (isTopic(at)) at++;
    return ((classes[at] ?? 0) & OFFICE_HEAD) !== 0 && tokens.kind[at] === WORD;
  }

  function hasNoun(token: number): boolean {
    return (
      scene.sentenceOf[token] === scene.sentenceOf[head] && ((classes[token] ?? 0) & ORGANISATION_NOUN) !== 0
    );
  }

  function isTopic(token: number): boolean {
    return ((classes[token] ?? 0) & TOPIC) !== 0;
  }
}
