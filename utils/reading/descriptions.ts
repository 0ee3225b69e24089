import { CAPITAL, WORD } from '../text/tokens.ts';
import { lastMentionBefore } from './antecedents.ts';
import type { ReadingContext } from './context.ts';
import { FORMER_WORDS } from './en/offices.ts';
import { SHORT_RANKS } from './en/titles.ts';
import { words } from './en/words.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { MILITARY, OFFICE_HEAD, OFFICE_RANK, ORGANISATION_HEAD, TOPIC, wordClass } from './lexicon.ts';
import { type Actor, type Mention, mentionAt, type Names, officeAt, type Resolution } from './mentions.ts';

/** Nouns that fit anybody in office: they mean who was named last. */
const ANY_OFFICIAL =
  /^(?:official|politician|diplomat|lawmaker|legislator|leader|officeholder|statesman|candidate)$/;
const COMPANY = /^(?:company|firm|manufacturer|corporation|airline|supplier)$/;
/** A minister in other words, as `headships.ts` writes them. */
const HEADS_MINISTRY = /^Head of (?:the )?Ministry\b/;
/** In mentions: how far back a description looks. */
const FARTHEST = 60;
/** Confidence of an organisation that only an office implies. */
const IMPLIED = 0.8;
/** Confidence of the person last named behind the rank. */
const OF_RANK = 0.85;
/** Confidence of one whose name comes only further on. */
const NAMED_LATER = 0.6;
/** An article with more people in office is a list. */
const MOST_HOLDERS = 200;

const former = words(FORMER_WORDS);
const patterns = new Map<string, RegExp>();

/** Finds a noun as a whole word; kept, since an article asks for few nouns often. */
function patternOf(noun: string): RegExp {
  let pattern = patterns.get(noun);
  if (!pattern) {
    pattern = new RegExp(`\\b${noun.replace(/[^\p{L}-]/gu, '')}\\b`);
    patterns.set(noun, pattern);
  }
  return pattern;
}

/**
 * Who `the minister`, `the Ukrainian president`, `the ministry` is: the last one named before with such an
 * office or of such a type. Indefinite descriptions (`a minister`) are nobody who was named; of two who were named
 * together it is the one who `spoke` last, else nobody.
 */
export function describedActor(
  context: ReadingContext,
  names: Names,
  first: number,
  last: number,
  spoke: readonly number[],
): Resolution | null {
  const { tokens } = context;
  const office = officeAt(names, first) ?? officeAt(names, first + 1);
  if (office && office.holder >= 0 && office.first >= first - 1 && office.last <= last + 8)
    return { actors: [office.holder], confidence: 0.92 };
  const lead = tokens.lower[first] as string;
  const country = countryIn(context, first, last);
  if (!/^(?:the|this|that|his|her|its|their)$/.test(lead) && country === null) return null;
  if (hasOtherName(context, first + 1, last)) return null;
  const head = headOf(context, first, last);
  if (head < 0) return null;
  const noun = tokens.lower[head] as string;
  const bits = wordClass(noun);
  const wanted = modifiersOf(context, first, head);
  const past = tokens.lower.slice(first, head).some((word) => former.has(word));
  const ranked = (bits & MILITARY) !== 0 ? lastOfRank(context, names, first, noun) : -1;
  if (ranked >= 0) return { actors: [ranked], confidence: OF_RANK };
  const isOffice = (bits & OFFICE_HEAD) !== 0 || ANY_OFFICIAL.test(noun);
  const isOrganisation = (bits & ORGANISATION_HEAD) !== 0 || COMPANY.test(noun);
  if (!isOffice && !isOrganisation) return null;
  const fits = patternOf(noun);
  const stop = Math.max(0, lastMentionBefore(names, first) - FARTHEST);
  const confidenceOf = (actor: Actor): number => {
    if (country !== null && actor.country !== null && actor.country !== country) return 0;
    if (isOffice && actor.kind === 'person') {
      if (ANY_OFFICIAL.test(noun) && country === null && actor.roles.length > 0) return 0.7;
      const held = actor.roles.some(
        (role) =>
          (fits.test(role.title.toLowerCase()) || (noun === 'minister' && HEADS_MINISTRY.test(role.title))) &&
          sameRank(role.title, wanted) &&
          (!past || role.tenure === 'former'),
      );
      return held ? 0.85 : 0;
    }
    if (!isOrganisation || actor.kind !== 'organisation') return 0;
    const same = fits.test(actor.name.toLowerCase()) || actor.type === noun;
    return same || (COMPANY.test(noun) && actor.type === 'company') ? 0.85 : 0;
  };
  let nearest: { readonly mention: Mention; readonly confidence: number } | null = null;
  for (let index = lastMentionBefore(names, first); index >= stop; index--) {
    const mention = names.mentions[index];
    const actor = mention && names.actors[mention.actor];
    if (!mention || !actor) continue;
    const together =
      nearest === null || context.sentenceOf[mention.first] === context.sentenceOf[nearest.mention.first];
    if (!together) break;
    const confidence = confidenceOf(actor);
    if (confidence === 0) continue;
    nearest ??= { mention, confidence };
    // Two ministers in one sentence: the one who spoke last, if that is known.
    if (mention.actor !== nearest.mention.actor)
      return [mention.actor, nearest.mention.actor].some((either) => spoke.includes(either)) &&
        spoke.length === 1
        ? { actors: spoke, confidence }
        : null;
  }
  if (nearest) return { actors: [nearest.mention.actor], confidence: nearest.confidence };
  if (isOffice && wanted.length > 0) {
    const later = onlyHolder(names, (actor) => confidenceOf(actor) > 0, past);
    if (later >= 0) return { actors: [later], confidence: NAMED_LATER };
  }
  if (!isOrganisation) return null;
  const implied = impliedBody(names, first, (actor) => confidenceOf(actor) > 0);
  return implied < 0 ? null : { actors: [implied], confidence: IMPLIED };
}

/** The person last named behind a rank: `Admiral Brandt …. The admiral`; or -1. */
function lastOfRank({ tokens }: ReadingContext, names: Names, before: number, rank: string): number {
  const latest = lastMentionBefore(names, before);
  for (let index = latest; index >= Math.max(0, latest - FARTHEST); index--) {
    const mention = names.mentions[index];
    if (!mention || names.actors[mention.actor]?.kind !== 'person') continue;
    // `Adm. Brandt`
    let at = mention.first - 1;
    if (tokens.lower[at] === '.') at--;
    const word = tokens.lower[at] as string | undefined;
    if (word !== undefined && (word === rank || SHORT_RANKS[word] === rank)) return mention.actor;
  }
  return -1;
}

const holders = new WeakMap<Names, readonly number[]>();

/** Those with an office, found once for an article; nobody where they are too many to tell apart. */
function officeHolders(names: Names): readonly number[] {
  const known = holders.get(names);
  if (known) return known;
  const all = names.actors.flatMap(({ kind, roles }, index) =>
    kind === 'person' && roles.length > 0 ? [index] : [],
  );
  const found = all.length > MOST_HOLDERS ? [] : all;
  holders.set(names, found);
  return found;
}

/** The only person of the article with such an office, who is named further on; or -1. */
function onlyHolder(names: Names, fits: (actor: Actor) => boolean, former: boolean): number {
  let found = -1;
  for (const index of officeHolders(names)) {
    const actor = names.actors[index];
    if (!actor || !fits(actor)) continue;
    if (found >= 0 || actor.roles.every(({ tenure }) => (tenure === 'former') !== former)) return -1;
    found = index;
  }
  return found;
}

/** The organisation that the office named last implies, where no other does: `Foreign Minister Brandel …. The ministry`; or -1. */
function impliedBody(names: Names, before: number, fits: (actor: Actor) => boolean): number {
  let found = -1;
  let low = 0;
  let high = names.offices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.offices[middle]?.first ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - FARTHEST); index--) {
    const body = names.offices[index]?.institution ?? -1;
    const actor = names.actors[body];
    if (!actor || !fits(actor) || body === found) continue;
    if (found >= 0) return -1;
    found = body;
  }
  return found;
}

/** The institution that an unnamed source speaks for: `a Foreign Ministry spokesman`, `a ministry official`; or -1. */
export function institutionOfSource(
  context: ReadingContext,
  names: Names,
  first: number,
  last: number,
): number {
  const { tokens } = context;
  for (let token = first; token < last; token++) {
    const office = officeAt(names, token);
    if (office && office.institution >= 0) return office.institution;
    const mention = mentionAt(names, token);
    const actor = mention && names.actors[mention.actor];
    if (mention && actor?.kind === 'organisation' && actor.type !== 'media') return mention.actor;
  }
  for (let token = first; token < last - 1; token++) {
    const noun = tokens.lower[token] as string;
    if ((wordClass(noun) & ORGANISATION_HEAD) === 0 || tokens.kind[token] !== WORD) continue;
    const actor = lastOrganisation(names, first, noun);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** Words of rank and topic before the noun: `the newly installed interior minister` → interior. */
function modifiersOf({ tokens }: ReadingContext, first: number, head: number): string[] {
  const found: string[] = [];
  for (let token = first; token < head; token++) {
    const lower = tokens.lower[token] as string;
    if ((wordClass(lower) & (TOPIC | OFFICE_RANK)) !== 0) found.push(lower);
  }
  return found;
}

/** All of these words in the title, and none of those that make it another office left out. */
function sameRank(title: string, wanted: readonly string[]): boolean {
  const words = title.toLowerCase().split(/[\s-]+/);
  if (!wanted.every((word) => words.includes(word))) return false;
  return words.every((word) => !/^(?:prime|vice)$/.test(word) || wanted.includes(word));
}

/** A name in the phrase that is no adjective of a nation: somebody else's government. */
function hasOtherName({ tokens }: ReadingContext, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const lower = tokens.lower[token] as string;
    if (tokens.kind[token] !== WORD || ((tokens.flags[token] as number) & CAPITAL) === 0) continue;
    if (countryOfDemonym(lower) === null && (wordClass(lower) & (OFFICE_HEAD | TOPIC | OFFICE_RANK)) === 0)
      return true;
  }
  return false;
}

function lastOrganisation(names: Names, before: number, noun: string): number {
  const stop = Math.max(0, lastMentionBefore(names, before) - FARTHEST);
  for (let index = lastMentionBefore(names, before); index >= stop; index--) {
    const mention = names.mentions[index];
    const actor = mention && names.actors[mention.actor];
    if (
      mention &&
      actor?.kind === 'organisation' &&
      (actor.type === noun || actor.name.toLowerCase().includes(noun))
    )
      return mention.actor;
  }
  return -1;
}

/** The noun that the phrase turns on: its last word before `of`, `for` or a comma. */
function headOf({ tokens }: ReadingContext, first: number, last: number): number {
  let head = -1;
  for (let token = first; token < last; token++) {
    const lower = tokens.lower[token] as string;
    if (token > first && /^(?:of|for|in|at|on|to|with|who|from|,|\()$/.test(lower)) break;
    if (tokens.kind[token] === WORD) head = token;
  }
  return head;
}

function countryIn({ tokens }: ReadingContext, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    const country = countryOfDemonym(tokens.lower[token] as string);
    if (country) return country;
  }
  return null;
}
