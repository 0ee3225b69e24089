import { stem } from '../text/stem.ts';
import { openVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import { STOP_WORDS } from './stop-words.ts';
import { groupOf } from './synonyms.ts';

const known = new Map<string, string>();
/** Words kept with their terms: about 2 MB at most. */
const MOST_KNOWN = 20_000;

/** A folded word's term; a stop word's is empty. */
export function termOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const term = makeTerm(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, term);
  return term;
}

function makeTerm(word: string): string {
  const plain = word.replace(/'s?$|(?<=\d)s$/u, '').replaceAll("'", '');
  const isNothing = STOP_WORDS.has(plain) || (plain.length === 1 && plain < '\u0370');
  return isNothing ? '' : stem(groupOf(plain));
}

let vocabulary: Vocabulary | null = null;
/** By the number that the vocabulary has for their word. */
let terms: (string | null)[] = [];

/** The terms of packed words (see `LONGEST_PACKED`) of the next text: a word that was met before costs no string. */
export function openTerms(): (high: number, low: number, text: string, start: number, end: number) => string {
  const words = openVocabulary();
  if (words !== vocabulary) {
    vocabulary = words;
    terms = [];
  }
  return (high, low, text, start, end) => {
    const number = words.numberOfPacked(high, low, text, start, end);
    // No holes: other words of the vocabulary may not have been asked for.
    while (terms.length <= number) terms.push(null);
    const term = terms[number] ?? makeTerm(words.words[number] as string);
    terms[number] = term;
    return term;
  };
}
