import { foldText } from '../text/fold.ts';
import { readFigure } from './figure-terms.ts';
import { plainTerms } from './plain-terms.ts';
import { termOf } from './term-of.ts';

/** Whether any of what `withoutWebMarks` takes off may be there at all: one look instead of five. */
const FROM_THE_WEB = /[#@‚â]|https?:|www\.|pic\.tw/iu;
/** A word that begins inside another, where a space was lost: `SaysTed`. */
const INNER_CAPITAL = /([a-z]{3})(?=[A-Z][a-z])/g;
/** F-16 and F16 are one. */
const DESIGNATION = /(?<![A-Za-z0-9])([A-Z]{1,3})-(?=\d)/g;
const ASCII_WORD = /[a-z0-9]+(?:'[a-z]+)?/g;
const ANY_WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;
/** Everything that an ASCII word can be parted by, and nothing that folding would change. */
const IS_ASCII = /^[\n -~]*$/;

/**
 * The index terms of a text, in order and with repetitions: folded words without stop words, in one form for
 * what means the same, stemmed; a figure as its value and once more with its unit, however it is written.
 *
 * `Over 5 per cent of its GDP, $1.5 million` → `5 5% gdp 1500000 $1500000`
 */
export function terms(text: string): string[] {
  return plainTerms(text) ?? anyTerms(text);
}

/** The same for a text of any kind. */
export function anyTerms(text: string): string[] {
  const parted = (FROM_THE_WEB.test(text) ? withoutWebMarks(text) : text)
    .replace(INNER_CAPITAL, '$1 ')
    .replace(DESIGNATION, '$1');
  const plain = parted.replace(/[‘’]/g, "'").replace(/[“”–—]/g, ' ');
  const isAscii = IS_ASCII.test(plain);
  const folded = isAscii ? plain.toLowerCase() : foldText(plain);
  const words = isAscii ? ASCII_WORD : ANY_WORD;
  const found: string[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(folded); match !== null; match = words.exec(folded)) {
    const [word] = match;
    const figure = isDigit(word.charCodeAt(0)) ? readFigure(folded, match.index) : null;
    if (figure !== null) {
      found.push(...figure.terms);
      words.lastIndex = figure.end;
    } else {
      const term = termOf(word);
      if (term !== '') found.push(term);
    }
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Its patterns stand inside: the browser reads them when there is such a text, not when a worker wakes. */
function withoutWebMarks(text: string): string {
  return (
    text
      // UTF-8 punctuation that a page read in another encoding: `It‚Äôs`, `donâ€™t`.
      .replace(/(?:‚Ä|â€)[^\s\w]?/gu, "'")
      // Addresses and the names of pictures tell nothing.
      .replace(/(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/giu, ' ')
      // What an embedded post ends with: `— Name (@name) March 3, 2026`; the name stays.
      .replace(/\(@\w+\)\s*(?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4})?/gu, ' ')
      .replace(/[#@][\p{L}\p{N}_]+/gu, (tag) =>
        tag
          .slice(1)
          .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
          .replaceAll('_', ' '),
      )
  );
}
