import type { Draft } from './actor-draft.ts';
import { withArticle } from './gazetteer.ts';
import type { Organisations } from './join-organisations.ts';
import type { OfficeSpan } from './offices.ts';

/** Offices that somebody is sent to. */
const SENT = /\b(?:ambassador|envoy|representative|delegate|consul|attaché) to /i;

/**
 * The organisation that an office belongs to: the one that its words name, or the ministry, government or
 * parliament that they imply; null where they imply none (`President`, `activist`).
 */
export function institutionOfOffice(
  office: OfficeSpan,
  headWord: string,
  country: string | null,
  organisations: Organisations,
): Draft | null {
  // An ambassador to the EU speaks for the country that sends him.
  if (office.organisation && SENT.test(office.title)) return null;
  if (office.organisation) return organisations.byToken.get(office.organisation.first) ?? null;
  const title = office.title.toLowerCase();
  if (/\b(?:prime minister|premier)\b/.test(title)) return ofCountry('Government', 'government');
  const isMinister = /^minister$/.test(headWord);
  const isSecretary =
    /^(?:under-?)?secretary$/.test(headWord) &&
    !/\b(?:press|general|private|executive|parliamentary|assistant to)\b/.test(title);
  const isSpokesman = /^spokes(?:man|woman|person)$/.test(headWord) && office.joint === 'before';
  if (office.topic && (isMinister || isSpokesman)) {
    // Without a country it would be any country's: only where the article names it.
    if (!country && !organisations.hasMinistry(ministryTopic(office.topic))) return null;
    return organisations.ministry(ministryTopic(office.topic), country, jointOf(office), office.first);
  }
  if (office.topic && isSecretary) {
    const [, further] = /^state for (.+)$/is.exec(office.topic) ?? [];
    if (country === 'United Kingdom') {
      if (/^foreign$/i.test(office.topic))
        return organisations.institution('Foreign Office', 'ministry', country, office.first);
      if (/^home$/i.test(office.topic))
        return organisations.institution('Home Office', 'ministry', country, office.first);
    }
    // Only the United States have a Secretary of State that is no secretary for something.
    if (country === 'United Kingdom' && further)
      return organisations.ministry(further, country, 'of', office.first);
    const state = /^state\b/i.test(office.topic);
    const whose = state ? (country ?? 'United States') : country;
    return whose
      ? organisations.ministry(
          state ? 'State' : ministryTopic(office.topic),
          whose,
          state ? 'of' : jointOf(office),
          office.first,
        )
      : null;
  }
  if (/^(?:senators?|sen)$/.test(headWord)) return ofCountry('Senate', 'parliament');
  if (/^(?:mp|mps|lawmaker|legislator|parliamentarian)$/.test(headWord))
    return ofCountry('Parliament', 'parliament');
  return null;

  function ofCountry(name: string, type: Draft['type']): Draft | null {
    if (!country) return null;
    return organisations.institution(`${name} of ${withArticle(country)}`, type, country, office.first);
  }
}

function jointOf(office: OfficeSpan): string {
  return office.joint === 'for' ? 'for' : 'of';
}

/** What the ministry of an office is for: `Defence for European Integration` → `Defence`; a minister of state has no ministry of State. */
export function ministryTopic(topic: string): string {
  const plain = topic.replace(/\s+/g, ' ').trim();
  return /^state\b/i.test(plain) ? plain : plain.replace(/ for .*$/, '');
}
