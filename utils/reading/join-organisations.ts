import { type Draft, newDraft } from './actor-draft.ts';
import { countryOfDemonym, withArticle } from './gazetteer.ts';
import { ministryKey, ministryName } from './ministries.ts';
import { openMinistryRegister, usualMinistryName } from './ministry-register.ts';
import { type NameSpan, textOf, UNEVEN_SPACE } from './name-span.ts';
import { organisationKey } from './organisation-key.ts';
import type { Scene } from './scene.ts';

/** The organisations of one article, joined; the functions are for offices that only imply one. */
export interface Organisations {
  readonly drafts: ReadonlySet<Draft>;
  /** By the first token of a mention. */
  readonly byToken: ReadonlyMap<number, Draft>;
  /** The ministry for a topic, known or new. */
  ministry(topic: string, country: string | null, joint: string, at: number): Draft;
  /** Any other institution by its usual name, known or new. */
  institution(name: string, type: Draft['type'], country: string | null, at: number): Draft;
  /** Whether the article names a ministry for the topic. */
  hasMinistry(topic: string): boolean;
  /** The country of the only ministry for this topic that the article gives one. */
  countryOfMinistry(topic: string): string | null;
}

/**
 * Joins names of organisations: the same words, an acronym and what it stands for, with and without the nation
 * in front or behind, and ministries for the same topic of the same country in any form (`Ukraine’s Ministry of Defence`,
 * `the Ukrainian defence ministry`).
 */
export function joinOrganisations(scene: Scene, spans: readonly NameSpan[]): Organisations {
  const drafts = new Set<Draft>();
  const byKey = new Map<string, Draft>();
  const byToken = new Map<number, Draft>();
  const byInitials = new Map<string, Draft>();
  /** `black sea fleet` → the draft of `Russian Black Sea Fleet`; null where there are several. */
  const byBareKey = new Map<string, Draft | null>();
  /** `times` → the draft of `The Lorn Times`, for media. */
  const byLastWord = new Map<string, Draft>();
  const ministries = openMinistryRegister();

  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const text = textOf(scene, span.first, span.last).replace(UNEVEN_SPACE, ' ');
    const key = organisationKey(text);
    const long = span.expands >= 0 ? byToken.get(span.expands) : undefined;
    const early = long && byKey.get(key);
    // The acronym stood alone before it was spelled out.
    if (long && early && early !== long) absorb(long, early);
    const draft = long ?? find(span, text, key);
    byKey.set(key, draft);
    draft.mentions.push({ first: span.first, last: span.last });
    draft.confidence = Math.max(draft.confidence, span.confidence);
    draft.country ??= span.country;
    if (!span.usual && !long && draft.type !== 'ministry' && text.length > draft.name.length)
      draft.name = text;
    byToken.set(span.first, draft);
  }
  for (const [into, from] of ministries.strays()) absorb(into, from);
  return {
    drafts,
    byToken,
    ministry,
    institution,
    hasMinistry: ministries.has,
    countryOfMinistry: ministries.countryOf,
  };

  function find(span: NameSpan, text: string, key: string): Draft {
    const { country, type, first, confidence } = span;
    const usual =
      span.usual ?? (type === 'ministry' ? usualMinistryName(text, country) : usualOfCountry(text, country));
    const topic = type === 'ministry' ? ministryKey(usual ?? text) : null;
    if (topic !== null) {
      const known = ministries.find(topic, country);
      if (known) return known;
      const draft = ministries.add(usual ?? text, topic, country, first);
      drafts.add(draft);
      return draft;
    }
    const usualKey = usual === null ? key : organisationKey(usual);
    const known =
      shortOutlet(type, text) ??
      byKey.get(usualKey) ??
      byInitials.get(text) ??
      byKey.get(ofNation(usualKey) ?? usualKey) ??
      withoutNation(usualKey, country);
    if (known) return known;
    const draft = newDraft('organisation', usual ?? text, first, { type, country, confidence });
    drafts.add(draft);
    index(usualKey, draft);
    const last = lastWord(draft.name);
    if (type === 'media' && last !== plainName(draft.name)) byLastWord.set(last, draft);
    return draft;
  }

  /** `The Times` after `The Lorn Times`: the outlet named before, whatever other is so called. */
  function shortOutlet(type: Draft['type'], text: string): Draft | undefined {
    return type === 'media' ? byLastWord.get(plainName(text)) : undefined;
  }

  function index(key: string, draft: Draft): void {
    byKey.set(key, draft);
    const initials = initialsOf(draft.name);
    if (initials.length >= 3) byInitials.set(initials, draft);
    const named = ofNation(key);
    if (named === null) return;
    if (!byKey.has(named)) byKey.set(named, draft);
    const bare = key.slice(key.indexOf(' ') + 1);
    byBareKey.set(bare, byBareKey.has(bare) ? null : draft);
  }

  /** `Black Sea Fleet` after `Russian Black Sea Fleet`, and the other way round. */
  function withoutNation(key: string, country: string | null): Draft | undefined {
    const space = key.indexOf(' ');
    if (space < 0) return undefined;
    const nation = countryOfDemonym(key.slice(0, space));
    if (nation === null) return country === null ? (byBareKey.get(key) ?? undefined) : undefined;
    const bare = byKey.get(key.slice(space + 1));
    return bare && bare.type !== 'ministry' && (bare.country === null || bare.country === nation)
      ? bare
      : undefined;
  }

  function absorb(into: Draft, from: Draft): void {
    into.mentions.push(...from.mentions);
    into.mentions.sort((a, b) => a.first - b.first);
    for (const mention of from.mentions) byToken.set(mention.first, into);
    into.at = Math.min(into.at, from.at);
    into.country ??= from.country;
    if (into.type === null || into.type === 'other') into.type = from.type;
    drafts.delete(from);
  }

  function ministry(topic: string, country: string | null, joint: string, at: number): Draft {
    const name = ministryName(topic, country, joint);
    const key = ministryKey(name) ?? topic;
    const known = ministries.find(key, country);
    if (!known) {
      const draft = ministries.add(name, key, country, at);
      drafts.add(draft);
      return draft;
    }
    if (known.country === null && country !== null) {
      known.country = country;
      known.name = name;
    }
    return known;
  }

  function institution(name: string, type: Draft['type'], country: string | null, at: number): Draft {
    const key = organisationKey(name);
    const known = byKey.get(key);
    if (known) return known;
    const draft = newDraft('organisation', name, at, { type, country });
    drafts.add(draft);
    byKey.set(key, draft);
    return draft;
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

function lastWord(name: string): string {
  return plainName(name).split(' ').at(-1) ?? '';
}

/** `turkish constitutional court` → `constitutional court of turkey`; null where no nation stands in front. */
function ofNation(key: string): string | null {
  const space = key.indexOf(' ');
  const country = space < 0 ? null : countryOfDemonym(key.slice(0, space));
  return country === null ? null : organisationKey(`${key.slice(space + 1)} of ${withArticle(country)}`);
}

/** `Ukrainian Parliament` → `Parliament of Ukraine`. */
function usualOfCountry(text: string, country: string | null): string | null {
  const match = /^\S+ (Government|Parliament)$/.exec(text);
  return match && country ? `${match[1]} of ${withArticle(country)}` : null;
}

/** `International Committee of the Red Cross` → `ICRC`. */
function initialsOf(name: string): string {
  const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 2 ? capitals.map((word) => word[0]).join('') : '';
}
