import { CAPITAL, type Tokens } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import { list } from './en/words.ts';

/** Classes of words, a bit set a token: all that the statement reader knows of grammar. */
export const DETERMINER = 1;
export const POSSESSIVE = 1 << 1;
export const PREPOSITION = 1 << 2;
export const COORDINATOR = 1 << 3;
export const SUBORDINATOR = 1 << 4;
export const THAT = 1 << 5;
export const RELATIVE = 1 << 6;
/** Can be a subject: he, they, who. */
export const PRONOUN = 1 << 7;
/** Can be an object: him, them. */
export const OBJECT = 1 << 8;
export const BE = 1 << 9;
export const HAVE = 1 << 10;
export const DO = 1 << 11;
export const MODAL = 1 << 12;
export const NEGATION = 1 << 13;
export const ADVERB = 1 << 14;
export const DAY = 1 << 15;
export const MONTH = 1 << 16;
export const TIME = 1 << 17;
/** A past form that is nothing else. */
export const PAST = 1 << 18;

export const AUXILIARY: number = BE | HAVE | DO | MODAL;

const BITS: Record<keyof typeof FUNCTION_WORDS, number> = {
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  preposition: PREPOSITION,
  coordinator: COORDINATOR,
  subordinator: SUBORDINATOR,
  that: THAT,
  relative: RELATIVE,
  pronoun: PRONOUN,
  object: OBJECT,
  be: BE,
  have: HAVE,
  do: DO,
  modal: MODAL,
  negation: NEGATION,
  adverb: ADVERB,
  day: DAY,
  month: MONTH,
  time: TIME,
  past: PAST,
};

const table = new Map<string, number>();
for (const [name, words] of Object.entries(FUNCTION_WORDS))
  for (const word of list(words))
    table.set(word, (table.get(word) ?? 0) | BITS[name as keyof typeof FUNCTION_WORDS]);

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = new Set(
  list(
    'family reply supply apply comply rely ally rally bully july italy assembly daily weekly monthly only',
  ),
);

/** Stands for `ADVERB` where the word has no capital: `Kelly` and `Reilly` are names. */
const LIKE_ADVERB = 1 << 30;

const classOfWord = wordTrait((word) => {
  const bits = table.get(word) ?? 0;
  const like = bits === 0 && word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word);
  return like ? LIKE_ADVERB : bits;
});

const known = new WeakMap<Tokens, Uint32Array>();

/** The classes of each token, in one pass, kept for the next reader of the same tokens. A capitalised `May` is a month, a small one a modal. */
export function classifyWords(tokens: Tokens): Uint32Array {
  const before = known.get(tokens);
  if (before) return before;
  const classes = new Uint32Array(tokens.count);
  const classOf = classOfWord(tokens);
  for (let at = 0; at < tokens.count; at++) {
    const bits = classOf[tokens.word[at] as number] as number;
    if (bits === 0) continue;
    const capital = ((tokens.flags[at] as number) & CAPITAL) !== 0;
    if (bits === LIKE_ADVERB) classes[at] = capital ? 0 : ADVERB;
    else classes[at] = (bits & MONTH) === 0 ? bits : bits & ~(capital ? MODAL : MONTH);
  }
  known.set(tokens, classes);
  return classes;
}
