import type { SearchGroup } from '../corpus/search-request.ts';
import { readFigure } from '../ranking/figure-terms.ts';
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
/** A figure as typed, with nothing but signs before it: `$5.5`, not `F-16`. */
const BEGINS_A_FIGURE = /^[^\p{L}\p{N}]*(?=\d)/u;
/** Words of the longest figure: `5 million per cent`. */
const FIGURE_WORDS = 4;

/**
 * A search as typed: words, all of which must be there, and phrases in quotation marks, which must be there as
 * they stand. The last word may be a beginning, unless white space or a quotation mark ends it, and so may every
 * word with an asterisk behind it. A figure is one word with its scale and unit, as it is in the index.
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
  const asked = withWholeFigures(words);
  const last = asked.length - 1;
  const groups = asked.slice(0, MAX_WORDS).flatMap((word, at): SearchGroup[] => {
    const prefix = word.endsWith('*') || (typing && at === last) ? prefixOf(word) : null;
    // A word may be several terms (a figure is its value and once more with its unit): any of them will do.
    const filed = terms(word);
    return filed.length === 0 && prefix === null ? [] : [{ terms: filed, prefix }];
  });
  return { groups, phrases };
}

function prefixOf(word: string): string | null {
  const bare = foldText(word).replace(/^[^\p{L}\p{N}$€£¥]+/u, '');
  let end = bare.length;
  while (bare[end - 1] === '*') end--;
  const folded = bare.slice(0, end);
  return folded.length >= MIN_PREFIX && /^[\p{L}\p{N}]+$/u.test(folded) ? folded : null;
}

/** `costs` `$5.5` `million` `now` → `costs` `$5.5 million` `now` */
function withWholeFigures(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length && whole.length <= MAX_WORDS; ) {
    const from = BEGINS_A_FIGURE.test(words[at] ?? '')
      ? foldText(words.slice(at, at + FIGURE_WORDS).join(' '))
      : '';
    const figure = from === '' ? null : readFigure(from, from.search(/\d/));
    const length = figure === null ? 1 : from.slice(0, figure.end).split(' ').length;
    whole.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return whole;
}
