import type { Role } from '../model.ts';
import { ALL_CAPS, WORD } from '../text/tokens.ts';
import {
  ACTING_WORDS,
  DESIGNATE_WORDS,
  FORMER_WORDS,
  SHORT_OFFICES,
  STANDING_HEADS,
  STILL_WORDS,
} from './en/offices.ts';
import { words } from './en/words.ts';
import { FORMER_PREFIX, GIVEN, OFFICE_HEAD, OFFICE_RANK, TOPIC, WEAK_HEAD } from './lexicon.ts';
import { titleCase } from './ministries.ts';
import { type NameSpan, textOf } from './name-span.ts';
import { readOfficeObject } from './office-object.ts';
import { possessorBefore } from './office-possessor.ts';
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
const still = words(STILL_WORDS);
const acting = words(ACTING_WORDS);
const designate = words(DESIGNATE_WORDS);
const standing = words(STANDING_HEADS);

/** Weak heads that are an office once it is said of what. */
export const LEADS = /^(?:leader|head|chief|chair|representative|deputy|king|queen|prince|emperor|pope)$/;

/** Heads of offices in a town or region, which their title names: `Lviv Governor` is `Governor of Lviv`. */
const LOCAL = /^(?:governor|mayor|prefect)$/;

/** `ex-president`, `minister-designate` → the office itself, for a lower-cased word. */
export function plainOfficeWord(lower: string): string {
  return lower.includes('-') ? lower.replace(FORMER_PREFIX, '').replace(/-(?:elect|designate)$/, '') : lower;
}

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
    if (tokens.lower[token] === 'pm')
      return ((tokens.flags[token] as number) & ALL_CAPS) !== 0 && isPersonal(token + 1);
    if (isShort(token)) return scene.capital[token] === 1 && tokens.lower[token + 1] === '.';
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

  /** `PM Brandel`, `PM, Anna Brandel`; not `8 PM`. */
  function isPersonal(token: number): boolean {
    const next = tokens.lower[token] === ',' ? token + 1 : token;
    return scene.capital[next] === 1 && !/^\d/.test(tokens.lower[token - 2] ?? '');
  }

  function isShort(token: number): boolean {
    return Object.hasOwn(SHORT_OFFICES, tokens.lower[token] as string);
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
      if (word && FORMER_PREFIX.test(lower) && (bits & (OFFICE_RANK | TOPIC)) !== 0) {
        tenure = word;
        titleFirst = at;
      } else if (word) {
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
    const before = possessorBefore(scene, endingAt, Math.min(titleFirst, ...skipped), from);
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
    else if (FORMER_PREFIX.test(tokens.lower[head] as string)) tenure = 'former';

    const object = readOfficeObject(scene, startingAt, head);
    country = object.country ?? country;
    organisation = object.organisation ?? organisation;
    const topic = object.topic ?? topicBefore(titleFirst, head);
    const ofPlace =
      before && object.last === head + 1 && LOCAL.test(tokens.lower[head] as string) ? before.place : null;
    const plain = titleOf(titleFirst, head, object.titleLast, skipped);
    const title = ofPlace === null ? plain : `${plain} of ${ofPlace}`;
    const weakHead = ((classes[head] as number) & (classes[start] as number) & WEAK_HEAD) !== 0;
    const leads = LEADS.test(tokens.lower[head] as string);
    const belongs = organisation !== null || country !== null || topic !== null;
    const stands = standing.has(plainOfficeWord(tokens.lower[head] as string)) && !weakHead;
    const weak = weakHead ? !organisation && !(leads && belongs) : !stands && !belongs;
    return {
      first,
      last: isShort(head) && tokens.lower[head + 1] === '.' ? head + 2 : object.last,
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

  /** The words of the title, without those of tenure before its head. */
  function titleOf(first: number, head: number, last: number, skipped: readonly number[]): string {
    let title = '';
    for (let token = first; token < last; token++) {
      if (token <= head && skipped.includes(token)) continue;
      const lower = tokens.lower[token] as string;
      const word = SHORT_OFFICES[lower] ?? textOf(scene, token, token + 1).replace(FORMER_PREFIX, '');
      title += title === '' || /^[,.’']/.test(word) ? word : ` ${word}`;
    }
    return titleCase(title);
  }

  /** `Chief Executive Officer`, `Attorney General`: the last head of the chain. */
  function lastHead(start: number): number {
    let head = start;
    for (let at = start + 1; at < start + 4 && at < tokens.count; at++) {
      const bits = classes[at] as number;
      if (tokens.kind[at] !== WORD || scene.taken[at] || !joins(scene, at) || isShort(at)) break;
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
    if (former.has(lower) || FORMER_PREFIX.test(lower)) return 'former';
    if (still.has(lower)) return 'current';
    if (acting.has(lower)) return 'acting';
    return designate.has(lower) ? 'designate' : null;
  }

  function isTopic(token: number): boolean {
    return ((classes[token] ?? 0) & TOPIC) !== 0;
  }

  /** The topic words between rank and head: `Deputy Foreign Minister` → `Foreign`. */
  function topicBefore(start: number, head: number): string | null {
    const isPlainTopic = (token: number): boolean =>
      (isTopic(token) && ((classes[token] as number) & OFFICE_RANK) === 0) ||
      (tokens.lower[token] === 'national' && isTopic(token + 1));
    let first = head;
    for (let at = head - 1; at >= start; at--) {
      if (isPlainTopic(at)) first = at;
      else if (tokens.lower[at] !== 'and') break;
    }
    return first < head ? textOf(scene, first, head).replace(FORMER_PREFIX, '') : null;
  }
}
