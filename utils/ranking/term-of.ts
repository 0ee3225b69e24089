import { stem } from '../text/stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { groupOf } from './synonyms.ts';

const known = new Map<string, string>();
/** Words kept with their terms: about 2 MB at most. */
const MOST_KNOWN = 20_000;

/** A folded word's term; a stop word's is empty. */
export function termOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = word.replace(/'s?$|(?<=\d)s$/u, '').replaceAll("'", '');
  const isNothing = STOP_WORDS.has(plain) || (plain.length === 1 && plain < '\u0370');
  const term = isNothing ? '' : stem(groupOf(plain));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, term);
  return term;
}
