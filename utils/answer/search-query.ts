import type { SearchGroup } from '../corpus/search-request.ts';
import { terms } from '../ranking/terms.ts';
import { foldText } from '../text/fold.ts';

export interface SearchQuery {
  readonly groups: readonly SearchGroup[];
  readonly phrases: readonly string[];
}

/** Shorter beginnings stand for too many words to help. */
const MIN_PREFIX = 2;
/** Words that are looked at; what is pasted into a search box may be an article. */
const MAX_WORDS = 30;

/**
 * A search as typed: words, all of which must be there, and phrases in quotation marks, which must be there as
 * they stand. The last word may be a beginning, unless white space or a quotation mark ends it.
 *
 * `bridge "two piers" cra` → groups bridg · pier · cra or cra…; phrases `two piers`
 */
export function parseSearch(typed: string): SearchQuery {
  const phrases: string[] = [];
  const words: string[] = [];
  for (const [whole, quoted] of typed.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu)) {
    if (quoted === undefined) words.push(whole);
    else if (quoted.trim() !== '') {
      phrases.push(foldText(quoted));
      words.push(...quoted.trim().split(/\s+/u));
    }
  }
  const typing = /[^\s"“”„«»]$/u.test(typed);
  const last = words.length - 1;
  const groups = words.slice(0, MAX_WORDS).flatMap((word, at): SearchGroup[] => {
    const prefix = typing && at === last ? prefixOf(word) : null;
    // A word may be several terms (a figure is its value and once more with its unit): any of them will do.
    const asked = terms(word);
    return asked.length === 0 && prefix === null ? [] : [{ terms: asked, prefix }];
  });
  return { groups, phrases };
}

function prefixOf(word: string): string | null {
  const folded = foldText(word).replace(/^[^\p{L}\p{N}$€£¥]+/u, '');
  return folded.length >= MIN_PREFIX && /^[\p{L}\p{N}]+$/u.test(folded) ? folded : null;
}
