import type { OrganisationType } from '../model.ts';
import { ORGANISATION_HEADS } from './en/organisation-words.ts';
import { list } from './en/words.ts';

const LONGEST_UNION = 'unions'.length;

let types: Map<string, OrganisationType> | null = null;

/** `National Bank of Ukraine` is an agency, `Bank of Commerce` a firm; `Group of Eight` is no company. */
export function refineType(
  type: OrganisationType | null,
  words: string,
  ofCountry: boolean,
): OrganisationType | null {
  if (/unions?$/i.test(words.slice(-LONGEST_UNION))) {
    if (/\b(?:customs|economic|monetary|eurasian|african) union$/i.test(words)) return 'international';
    if (/\bunions?$/i.test(words)) return 'other';
  }
  if (type !== 'company') return type;
  if (
    /\bbanks?\b/i.test(words) &&
    (ofCountry || /\b(?:national|central|reserve|federal|world|development)\b/i.test(words))
  )
    return 'agency';
  return /^(?:\S+ )?(?:group|partners) (?:of|for)\b/i.test(words) ? 'other' : type;
}

/** The type that a head noun gives an organisation: `ministry` → ministry; the first table that has it decides. */
export function typeOfHead(head: string): OrganisationType | null {
  if (!types) {
    types = new Map();
    for (const [type, heads] of Object.entries(ORGANISATION_HEADS) as [OrganisationType, string][])
      for (const word of list(heads)) if (!types.has(word)) types.set(word, type);
  }
  return types.get(head) ?? null;
}
