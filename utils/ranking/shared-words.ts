import { isLight } from './light-words.ts';
import type { TermStatistics } from './related-candidate.ts';
import { termOf } from './term-of.ts';
import { terms } from './terms.ts';

/** Words of a line that are shown as shared. */
const MOST_SHOWN = 6;

/**
 * The words of a statement that the asked text has too, as they stand in it, the rarest first. Words that are in
 * talk about anything are no reason.
 */
export function sharedWords(query: string, { frequency }: TermStatistics): (text: string) => string[] {
  const asked = new Set(terms(query).filter((term) => !isLight(term)));
  return (text) => {
    const found = new Map<string, string>();
    for (const [word] of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?%?/gu)) {
      for (const term of /\d/.test(word) ? terms(word) : [termOf(word.toLowerCase().replace(/’/gu, "'"))])
        if (term !== '' && asked.has(term) && !found.has(term)) found.set(term, word);
    }
    return [...found]
      .sort(([a], [b]) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
      .map(([, word]) => word)
      .filter((word, at, all) => all.indexOf(word) === at)
      .slice(0, MOST_SHOWN);
  };
}
