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
/** What may follow a figure, as far as it takes more than a letter or two to type. */
const SCALES_AND_UNITS = 'thousand million billion trillion percent dollars euros pounds'.split(' ');

/**
 * A search as typed: words, all of which must be there, and phrases in quotation marks, which must be there as
 * they stand. The last word may be a beginning, unless white space or a quotation mark ends it, and so may every
 * word with an asterisk behind it. A figure is one word with its scale and unit, as it is in the index: who types a
 * unit is shown what has that unit first, and then the bare number, which a range leaves behind (`5 to 7%`).
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
  const asked = withWholeFigures(words, typing);
  const last = asked.length - 1;
  const groups = asked.slice(0, MAX_WORDS).flatMap((word, at): SearchGroup[] => {
    const prefix = word.endsWith('*') || (typing && at === last) ? prefixOf(word) : null;
    // A word may be several terms (a figure is its value and once more with its unit): any of them will do.
    const filed = figureGroup(word) ?? { terms: terms(word) };
    return filed.terms.length === 0 && prefix === null ? [] : [{ ...filed, prefix }];
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

/** What a figure that was typed with its unit, or with the beginning of what may follow it, stands for; else null. */
function figureGroup(word: string): Pick<SearchGroup, 'terms' | 'also'> | null {
  if (!BEGINS_A_FIGURE.test(word)) return null;
  const folded = foldText(word);
  const figure = readFigure(folded, folded.search(/\d/));
  if (figure === null) return null;
  const rest = folded.slice(figure.end);
  const completed = completions(rest).flatMap((whole) => figureTerms(folded.slice(0, figure.end) + whole));
  if (completed.length > 0) return { terms: completed, also: figure.terms };
  const [plain = '', withUnit] = figure.terms;
  return withUnit === undefined || /[\p{L}\p{N}]/u.test(rest) ? null : { terms: [withUnit], also: [plain] };
}

/** ` milli` → ` million` */
function completions(beginning: string): string[] {
  const typed = /^ (\p{L}+)$/u.exec(beginning)?.[1];
  if (typed === undefined) return [];
  return SCALES_AND_UNITS.filter((whole) => whole.startsWith(typed)).map((whole) => ` ${whole}`);
}

function figureTerms(folded: string): readonly string[] {
  return readFigure(folded, folded.search(/\d/))?.terms ?? [];
}

/** `costs` `$5.5` `million` `now` → `costs` `$5.5 million` `now`; while it is typed also `$5.5 milli`. */
function withWholeFigures(words: readonly string[], typing: boolean): string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length && whole.length <= MAX_WORDS; ) {
    const from = BEGINS_A_FIGURE.test(words[at] ?? '')
      ? foldText(words.slice(at, at + FIGURE_WORDS).join(' '))
      : '';
    const figure = from === '' ? null : readFigure(from, from.search(/\d/));
    let length = figure === null ? 1 : from.slice(0, figure.end).split(' ').length;
    const isLast = typing && at + length === words.length - 1;
    if (figure !== null && isLast && completions(from.slice(figure.end)).length > 0) length++;
    whole.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return whole;
}
