import { type Draft, newDraft } from './actor-draft.ts';
import { withArticle } from './gazetteer.ts';
import { ministryKey, ministryName, titleCase } from './ministries.ts';

/** The ministries of one article by topic: every form of one ministry is one draft. */
export interface MinistryRegister {
  /** The ministry for a topic and country; one without a country goes with any. */
  find(topic: string, country: string | null): Draft | undefined;
  /** Puts one in that `find` did not have. */
  add(name: string, topic: string, country: string | null, at: number): Draft;
  /** Whether the article has one for a topic, in the words of an office: `Foreign`. */
  has(topic: string): boolean;
  /** The country of the only one for a topic that has a country. */
  countryOf(topic: string): string | null;
  /** Pairs to be joined: one without a country, and the only one for its topic that has one. */
  strays(): [into: Draft, from: Draft][];
}

/** An empty register, for one article. */
export function openMinistryRegister(): MinistryRegister {
  const byTopic = new Map<string, Draft[]>();
  const keyOf = (topic: string): string => ministryKey(ministryName(topic, null)) ?? topic;
  return {
    find(topic, country) {
      const same = byTopic.get(withoutCountry(topic, country));
      return (
        same?.find((draft) => draft.country === country) ?? same?.find((draft) => draft.country === null)
      );
    },
    add(name, topic, country, at) {
      const key = withoutCountry(topic, country);
      const draft = newDraft('organisation', name, at, { type: 'ministry', country });
      const same = byTopic.get(key);
      if (same) same.push(draft);
      else byTopic.set(key, [draft]);
      return draft;
    },
    has: (topic) => byTopic.has(keyOf(topic)),
    countryOf(topic) {
      const countries = new Set(byTopic.get(keyOf(topic))?.flatMap((draft) => draft.country ?? []));
      return countries.size === 1 ? ([...countries][0] ?? null) : null;
    },
    strays() {
      const pairs: [Draft, Draft][] = [];
      for (const [topic, same] of byTopic) {
        const [into, ...others] = same.filter((draft) => draft.country !== null);
        if (!into || others.length > 0) continue;
        for (const from of same) if (from !== into) pairs.push([into, from]);
        byTopic.set(topic, [into]);
      }
      return pairs;
    },
  };
}

/**
 * The canonical name behind a ministry's form in the text: `Ukrainian Foreign Ministry` → `Ministry of Foreign
 * Affairs of Ukraine`; null where the text's own form is it.
 */
export function usualMinistryName(text: string, country: string | null): string | null {
  if (/\bTreasury$/.test(text) && country === 'United States') return ministryName('treasury', country);
  const initial = /^(?:the )?(Ministry|Department) (of|for) (?:the )?(.+)$/i.exec(
    withoutNation(text, country),
  );
  if (initial) {
    const [, body = '', joint = 'of', topic = ''] = initial;
    if (country === null || / of /.test(topic)) return null;
    return `${titleCase(body)} ${joint} ${topic} of ${withArticle(country)}`;
  }
  const final = /^(.+?) (Ministry|Department)$/i.exec(text);
  const topic = final && withoutNation(final[1] ?? '', country);
  const head = final?.[2]?.toLowerCase() === 'department' ? 'Department' : 'Ministry';
  return topic ? ministryName(topic, country, 'of', head) : null;
}

/** `Ukrainian Foreign` → `Foreign`. */
function withoutNation(words: string, country: string | null): string {
  if (country === null) return words;
  return words.replace(/^(?:\p{L}+(?:ian|ish|ese|an|ch|i|ic|s)|U\.?S\.?|UK) (?=\p{L})/u, '');
}

function withoutCountry(topic: string, country: string | null): string {
  if (country === null) return topic;
  const names = new Set(country.toLowerCase().split(' '));
  return topic
    .split(' ')
    .filter((word) => !names.has(word))
    .join(' ');
}
