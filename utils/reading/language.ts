import type { Language } from '../model.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { words } from './en/words.ts';

/** The commonest small words. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from it has have be are said he his will not an this',
  lt: 'ir kad su yra buvo bei apie dėl už kaip jo jos taip bet pat jau nuo tai po iki savo kuris',
  uk: 'і та що на з для не як до від про це за його він вона які після також у в був',
  ru: 'и что не с как это по но его он она которые также после был из для',
  de: 'der die das und ist nicht mit von den dem ein eine auf für sich auch werden wurde zu',
  fr: 'le la les des et est dans une pour que qui sur avec par au du pas',
  es: 'el los las y en que del por con una para su como más fue',
  pl: 'i w nie że z na do się jest przez po dla oraz od jak był',
};
/** In words: the head of an article tells its language. */
const SAMPLE = 400;
/** In words: too few to count on. */
const SHORT = 40;
/** Share of words that are small words, below which nothing is said. English news has 25–40 %. */
const LEAST_SHARE = 0.06;

const LANGUAGES = Object.keys(SMALL_WORDS);
/** The languages that a word is a small word of: a bit for each, in order. */
const smallWords = new Map<string, number>();
LANGUAGES.forEach((language, at) => {
  for (const word of words(SMALL_WORDS[language] ?? ''))
    smallWords.set(word, (smallWords.get(word) ?? 0) | (1 << at));
});
/** Set where a word is written in Latin letters. */
const LATIN = 1 << LANGUAGES.length;
const languagesOf = wordTrait(
  (word) => (smallWords.get(word) ?? 0) | (word.charCodeAt(0) < 0x250 ? LATIN : 0),
);

/**
 * The language of a text by its commonest small words, for text that does not say. A text of one or two
 * Latin-script sentences without any of them is taken for English, the language with rules.
 */
export function guessLanguage(tokens: Tokens): Language | null {
  const bitsOf = languagesOf(tokens);
  const counts = new Map<Language, number>();
  let seen = 0;
  let latin = 0;
  for (let token = 0; token < tokens.count && seen < SAMPLE; token++) {
    if (tokens.kind[token] !== WORD) continue;
    seen++;
    const bits = bitsOf[tokens.word[token] as number] as number;
    if ((bits & LATIN) !== 0) latin++;
    for (let left = bits & ~LATIN, at = 0; left !== 0; left >>>= 1, at++) {
      const language = LANGUAGES[at] as Language;
      if ((left & 1) !== 0) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  if (seen === 0) return null;
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  // A sentence or two: a foreign name has small words of its own (`van der`).
  const english = counts.get('en') ?? 0;
  if (best && seen < SHORT && latin === seen && english > 0 && best[1] - english <= 1) return 'en';
  if (best && best[1] >= Math.max(1, seen * LEAST_SHARE)) return best[0];
  return seen < SHORT && latin === seen ? 'en' : null;
}
