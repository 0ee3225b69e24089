import { type Draft, newDraft } from './actor-draft.ts';
import { countryOfDemonym, withArticle } from './gazetteer.ts';
import { ministryKey, ministryName, titleCase } from './ministries.ts';
import { type NameSpan, textOf } from './name-span.ts';
import type { Scene } from './scene.ts';

/** The organisations of one article, joined; `find` is for offices that only imply one. */
export interface Organisations {
  readonly drafts: Draft[];
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
 * Joins names of organisations: the same words, an acronym and what it stands for, and ministries for the same
 * topic of the same country in any form (`Ukraine’s Ministry of Defence`, `the Ukrainian defence ministry`).
 */
export function joinOrganisations(scene: Scene, spans: readonly NameSpan[]): Organisations {
  const byKey = new Map<string, Draft>();
  const byToken = new Map<number, Draft>();
  const byInitials = new Map<string, Draft>();
  const drafts: Draft[] = [];
  const ministries: { topic: string; draft: Draft }[] = [];

  const ordered = [...spans].sort((a, b) => a.first - b.first);
  for (const span of ordered) {
    const text = textOf(scene, span.first, span.last).replace(/\s+/g, ' ');
    const long = span.expands >= 0 ? byToken.get(span.expands) : undefined;
    const early = long && byKey.get(text.toLowerCase());
    // The acronym stood alone before it was spelled out.
    if (long && early && early !== long) absorb(long, early);
    const draft = long ?? find(span, text);
    byKey.set(text.toLowerCase(), draft);
    draft.mentions.push({ first: span.first, last: span.last });
    draft.confidence = Math.max(draft.confidence, span.confidence);
    draft.country ??= span.country;
    if (!span.usual && !long && !ministryKey(draft.name) && text.length > draft.name.length)
      draft.name = text;
    byToken.set(span.first, draft);
  }
  mergeMinistries();
  return { drafts, byToken, ministry, institution, hasMinistry, countryOfMinistry };

  function find(span: NameSpan, text: string): Draft {
    const usual = span.usual ?? usualMinistry(span, text);
    const topic = ministryKey(usual ?? text);
    if (topic !== null && span.type === 'ministry') {
      const known = pick(withoutCountry(topic, span.country), span.country);
      if (known) return known;
      return addMinistry(
        usual ?? text,
        withoutCountry(topic, span.country),
        span.country,
        span.first,
        span.confidence,
      );
    }
    const key = (usual ?? text).toLowerCase().replace(/^the /, '');
    const known =
      byKey.get(key) ??
      byKey.get(text.toLowerCase()) ??
      byInitials.get(text) ??
      withoutNation(key, span.country);
    if (known) return known;
    const draft = newDraft('organisation', usual ?? text, span.first, {
      type: span.type,
      country: span.country,
      confidence: span.confidence,
    });
    drafts.push(draft);
    byKey.set(key, draft);
    const initials = initialsOf(text);
    if (initials.length >= 3) byInitials.set(initials, draft);
    return draft;
  }

  /** `Black Sea Fleet` after `Russian Black Sea Fleet`, and the other way round. */
  function withoutNation(key: string, country: string | null): Draft | undefined {
    const space = key.indexOf(' ');
    const nation = space > 0 ? countryOfDemonym(key.slice(0, space)) : null;
    if (nation) {
      const bare = byKey.get(key.slice(space + 1));
      return bare && (bare.country === null || bare.country === nation) ? bare : undefined;
    }
    if (!key.includes(' ') || country !== null) return undefined;
    const longer = drafts.filter((draft) => {
      const name = draft.name.toLowerCase();
      return (
        name.endsWith(` ${key}`) && countryOfDemonym(name.slice(0, name.length - key.length - 1)) !== null
      );
    });
    return longer.length === 1 ? longer[0] : undefined;
  }

  function absorb(into: Draft, from: Draft): void {
    into.mentions.push(...from.mentions);
    into.mentions.sort((a, b) => a.first - b.first);
    for (const mention of from.mentions) byToken.set(mention.first, into);
    into.at = Math.min(into.at, from.at);
    into.country ??= from.country;
    if (into.type === null || into.type === 'other') into.type = from.type;
    drafts.splice(drafts.indexOf(from), 1);
  }

  function pick(topic: string, country: string | null): Draft | undefined {
    const exact = ministries.find((entry) => entry.topic === topic && entry.draft.country === country);
    return (exact ?? ministries.find((entry) => entry.topic === topic && entry.draft.country === null))
      ?.draft;
  }

  function addMinistry(
    name: string,
    topic: string,
    country: string | null,
    at: number,
    confidence = 0.9,
  ): Draft {
    const draft = newDraft('organisation', name, at, { type: 'ministry', country, confidence });
    drafts.push(draft);
    ministries.push({ topic, draft });
    return draft;
  }

  /** A ministry without a country is the only one for its topic that has one. */
  function mergeMinistries(): void {
    for (const entry of ministries) {
      if (entry.draft.country !== null) continue;
      const others = ministries.filter(
        (other) => other.topic === entry.topic && other.draft.country !== null,
      );
      const [other] = others;
      if (others.length !== 1 || !other) continue;
      absorb(other.draft, entry.draft);
    }
  }

  function ministry(topic: string, country: string | null, joint: string, at: number): Draft {
    const name = ministryName(topic, country, joint);
    const key = withoutCountry(ministryKey(name) ?? topic, country);
    const known = pick(key, country);
    if (known) {
      if (known.country === null && country !== null) {
        known.country = country;
        known.name = ministryName(topic, country, joint);
      }
      return known;
    }
    return addMinistry(name, key, country, at);
  }

  function institution(name: string, type: Draft['type'], country: string | null, at: number): Draft {
    const known = byKey.get(name.toLowerCase());
    if (known) return known;
    const draft = newDraft('organisation', name, at, { type, country });
    drafts.push(draft);
    byKey.set(name.toLowerCase(), draft);
    return draft;
  }

  function hasMinistry(topic: string): boolean {
    const key = ministryKey(ministryName(topic, null)) ?? topic;
    return ministries.some((entry) => entry.topic === key);
  }

  function countryOfMinistry(topic: string): string | null {
    const key = ministryKey(ministryName(topic, null)) ?? topic;
    const countries = new Set(
      ministries
        .filter((entry) => entry.topic === key && entry.draft.country)
        .map((entry) => entry.draft.country),
    );
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
  }
}

/** `International Committee of the Red Cross` → `ICRC`. */
function initialsOf(name: string): string {
  const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 2 ? capitals.map((word) => word[0]).join('') : '';
}

/** The canonical name behind a ministry's form in the text, where it says enough. */
function usualMinistry(span: NameSpan, text: string): string | null {
  if (span.type !== 'ministry') return null;
  if (/\bTreasury$/.test(text) && span.country === 'United States')
    return ministryName('treasury', span.country);
  const initial = /^(?:the )?(Ministry|Department) (of|for) (?:the )?(.+)$/i.exec(text);
  if (initial) {
    const [, body = '', joint = 'of', topic = ''] = initial;
    if (
      span.country === null ||
      topic.includes(` of ${span.country}`) ||
      topic.includes(`of the ${span.country}`)
    )
      return null;
    if (/ of /.test(topic)) return null;
    return `${titleCase(body)} ${joint} ${topic} of ${withArticle(span.country)}`;
  }
  const final = /^(.+?) (Ministry|Department)$/i.exec(text);
  if (!final) return null;
  const topic = topicOf(final[1] ?? '', span.country);
  return topic ? ministryName(topic, span.country) : null;
}

/** `Ukrainian Foreign` → `Foreign`. */
function topicOf(words: string, country: string | null): string {
  if (country === null) return words;
  return words.replace(/^(?:\p{L}+(?:ian|ish|ese|an|ch|i|ic|s)|U\.?S\.?|UK) (?=\p{L})/u, '');
}

function withoutCountry(topic: string, country: string | null): string {
  if (country === null) return topic;
  const words = new Set(country.toLowerCase().split(' '));
  return topic
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
}
