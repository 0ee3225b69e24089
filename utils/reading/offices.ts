import type { Role } from '../model.ts';
import { CLITIC, WORD } from '../text/tokens.ts';
import { ACTING_WORDS, DESIGNATE_WORDS, FORMER_WORDS } from './en/offices.ts';
import { words } from './en/words.ts';
import { GIVEN, OFFICE_HEAD, OFFICE_RANK, TOPIC, WEAK_HEAD } from './lexicon.ts';
import { titleCase } from './ministries.ts';
import type { NameSpan } from './name-span.ts';
import { countryAt } from './place-evidence.ts';
import { joins, type Scene } from './scene.ts';

/** An office as the text words it, tokens `[first, last)`, before it is known who holds it. */
export interface OfficeSpan {
  /** With the country or organisation in front: `Ukraine’s First Deputy Minister of Defense`. */
  readonly first: number;
  readonly last: number;
  /** The first word of the title itself. */
  readonly titleFirst: number;
  readonly head: number;
  readonly title: string;
  /** What the office is for: `Defense`; null where nothing says so. */
  readonly topic: string | null;
  /** `of` or `for`, as the article joins the topic; `before` where the topic stands before the head. */
  readonly joint: string;
  readonly country: string | null;
  /** The organisation that the words name. */
  readonly organisation: NameSpan | null;
  readonly tenure: Role['tenure'];
  /** Says too little for an office by itself: `activist`, `General`. */
  readonly weak: boolean;
}

const former = words(FORMER_WORDS);
const acting = words(ACTING_WORDS);
const designate = words(DESIGNATE_WORDS);
/** Small nouns that end what an office is for. */
const BODY =
  /^(?:committee|department|office|section|team|desk|unit|service|commission|division|directorate|programme?|agency|ministry|board|council)$/;
/** In words: `head of the citizenship department of the Federal Migration Service`. */
const LONGEST_DEPARTMENT = 5;

/** All offices that the text words, from the left, not overlapping. */
export function findOffices(scene: Scene, organisations: readonly NameSpan[]): OfficeSpan[] {
  const { tokens, classes } = scene;
  const startingAt = new Map(organisations.map((span) => [span.first, span]));
  const endingAt = new Map(organisations.map((span) => [span.last, span]));
  const found: OfficeSpan[] = [];
  let from = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (((classes[token] as number) & OFFICE_HEAD) === 0 || scene.taken[token] || !isHead(token)) continue;
    const office = readAround(token);
    found.push(office);
    for (let at = office.titleFirst; at < office.last; at++) if (scene.taken[at] === 0) scene.taken[at] = 2;
    from = office.last;
    token = office.last - 1;
  }
  return found;

  /** A given name or surname that is an office word too: `Dean Rusk`, `Martin Luther King`. */
  function isHead(token: number): boolean {
    if (!scene.capital[token]) return true;
    const bits = classes[token] as number;
    if ((bits & GIVEN) !== 0 && scene.capital[token + 1]) return false;
    const before =
      token > 0 && scene.capital[token - 1] && joins(scene, token) ? (classes[token - 1] as number) : 0;
    if ((bits & WEAK_HEAD) === 0) return true;
    // `LeRoy Pope Walker`, `Martin Luther King`: in the middle of a name.
    const inside =
      token > 0 && scene.capital[token - 1] === 1 && joins(scene, token) && !scene.opening[token];
    return (before & GIVEN) === 0 && !(inside && before === 0 && (scene.knownOf[token - 1] as number) < 0);
  }

  function readAround(start: number): OfficeSpan {
    const head = lastHead(start);
    let titleFirst = start;
    let tenure: Role['tenure'] = 'current';
    const skipped: number[] = [];
    let at = start - 1;
    for (; at >= from && canPrecede(at); at--) {
      const lower = tokens.lower[at] as string;
      const bits = classes[at] as number;
      const word = tenureOf(lower);
      if (word) {
        tenure = word;
        skipped.push(at);
      } else if ((bits & (OFFICE_RANK | TOPIC)) !== 0 && !scene.taken[at]) titleFirst = at;
      else if (lower === 'and' && titleFirst === at + 1 && isTopic(at + 1) && isTopic(at - 1))
        titleFirst = at;
      else break;
    }
    let first = titleFirst;
    let country: string | null = null;
    let organisation: NameSpan | null = null;
    const before = possessor(Math.min(titleFirst, ...skipped));
    if (before) {
      first = before.first;
      country = before.country;
      organisation = before.organisation;
      if (first > from) {
        const word = tenureOf(tokens.lower[first - 1] as string);
        if (word) {
          tenure = word;
          first--;
        }
      }
    } else if (skipped.length > 0) first = Math.min(first, ...skipped);
    if (/-(?:elect|designate)$/.test(tokens.lower[head] as string)) tenure = 'designate';

    const object = readObject(head);
    country = object.country ?? country;
    organisation = object.organisation ?? organisation;
    const topic = object.topic ?? topicBefore(titleFirst, head);
    const title = titleCase(
      [
        ...range(titleFirst, head + 1).filter((token) => !skipped.includes(token)),
        ...range(head + 1, object.titleLast),
      ]
        .map((token) => tokens.text.slice(tokens.start[token], tokens.end[token]))
        .join(' ')
        .replace(/ ([,.’'])/g, '$1'),
    );
    const bits = classes[head] as number;
    const leads = /^(?:leader|head|chief|chair|representative|deputy|king|queen|prince|emperor|pope)$/.test(
      tokens.lower[head] as string,
    );
    const weak = (bits & WEAK_HEAD) !== 0 && !organisation && topic === null && !(leads && country);
    return {
      first,
      last: object.last,
      titleFirst,
      head,
      title,
      topic,
      joint: object.topic === null ? 'before' : object.joint,
      country: country ?? organisation?.country ?? null,
      organisation,
      tenure,
      weak,
    };
  }

  /** `Chief Executive Officer`, `Attorney General`: the last head of the chain. */
  function lastHead(start: number): number {
    let head = start;
    for (let at = start + 1; at < start + 4 && at < tokens.count; at++) {
      const bits = classes[at] as number;
      if (tokens.kind[at] !== WORD || scene.taken[at] || !joins(scene, at)) break;
      if (scene.capital[at] !== scene.capital[start] || (bits & GIVEN) !== 0) break;
      if ((bits & OFFICE_HEAD) !== 0) head = at;
      else if ((bits & (OFFICE_RANK | TOPIC)) === 0) break;
    }
    return head;
  }

  function canPrecede(at: number): boolean {
    return (
      tokens.kind[at] === WORD && joins(scene, at + 1) && scene.sentenceOf[at] === scene.sentenceOf[at + 1]
    );
  }

  function tenureOf(lower: string): Role['tenure'] | null {
    if (former.has(lower) || /^(?:ex|former|then)-/.test(lower)) return 'former';
    if (acting.has(lower)) return 'acting';
    return designate.has(lower) ? 'designate' : null;
  }

  function isTopic(token: number): boolean {
    return ((classes[token] ?? 0) & TOPIC) !== 0;
  }

  /** Whose office it is, by what stands right before the title. */
  function possessor(
    title: number,
  ): { first: number; country: string | null; organisation: NameSpan | null } | null {
    let end = title;
    if (end > from && (tokens.kind[end - 1] === CLITIC || /^['’]$/.test(tokens.lower[end - 1] as string)))
      end--;
    if (end <= from || scene.sentenceOf[end - 1] !== scene.sentenceOf[title] || !joins(scene, title))
      return null;
    const organisation = endingAt.get(end);
    if (organisation) return { first: organisation.first, country: organisation.country, organisation };
    const country = countryAt(scene, end - 1);
    if (!country) return null;
    const known = scene.known[scene.knownOf[end - 1] as number];
    const two = known ? known.last - known.first : 1;
    return { first: end - two, country, organisation: null };
  }

  interface Object {
    last: number;
    /** Where the title ends: the country behind it is not part of it. */
    titleLast: number;
    topic: string | null;
    joint: string;
    country: string | null;
    organisation: NameSpan | null;
  }

  /** What follows the head: `of Defense of Ukraine`, `for the Defense Ministry`, `to NATO`. */
  function readObject(head: number): Object {
    const object: Object = {
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
      if (/^(?:the|its|his|her)$/.test(tokens.lower[at] ?? '')) at++;
      // `chief of Ukraine’s General Staff`
      const owner = scene.known[scene.knownOf[at] ?? -1];
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
        object.last = object.titleLast = organisation.last;
        break;
      }
      const known = scene.known[scene.knownOf[at] ?? -1];
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
      if (joint === 'at' || joint === 'in' || (joint === 'on' && !scene.capital[at])) break;
      const end = topicEnd(at);
      if (end === at || (joint === 'to' && object.topic === null)) break;
      if (object.topic !== null && joint !== 'for') break;
      const words = tokens.text.slice(tokens.start[at], tokens.end[end - 1]);
      // `Secretary of State for European Affairs`: both.
      object.topic = object.topic === null ? words : `${object.topic} for ${words}`;
      object.joint = joint;
      object.last = object.titleLast = end;
    }
    return object;
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
      if (isTopic(at) && !scene.taken[at]) end = ++at;
      else if (countryAt(scene, at) === null && /^european|eurasian$/.test(lower)) end = ++at;
      else if ((lower === 'and' || lower === ',' || lower === '&') && at === end && at > start) {
        let next = at + 1;
        if (lower === ',' && tokens.lower[next] === 'and') next++;
        if (!isTopic(next) || scene.taken[next] || scene.capital[next] !== scene.capital[end - 1]) break;
        at = next;
      } else break;
    }
    // `head of the foreign policy committee`
    if (end > start && !scene.capital[end] && BODY.test(tokens.lower[end] ?? '')) end++;
    return end;
  }

  /** The topic words between rank and head: `Deputy Foreign Minister` → `Foreign`. */
  function topicBefore(start: number, head: number): string | null {
    const isPlainTopic = (token: number): boolean =>
      isTopic(token) && ((classes[token] as number) & OFFICE_RANK) === 0;
    let first = head;
    for (let at = head - 1; at >= start; at--) {
      if (isPlainTopic(at)) first = at;
      else if (tokens.lower[at] !== 'and') break;
    }
    return first < head ? tokens.text.slice(tokens.start[first], tokens.end[head - 1]) : null;
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
